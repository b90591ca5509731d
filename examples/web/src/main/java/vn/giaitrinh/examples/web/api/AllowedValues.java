package vn.giaitrinh.examples.web.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.giaitrinh.text.BilingualText;

/** Tells what a parameter may be, and not what it was. */
final class AllowedValues {
  private AllowedValues() {}

  static BilingualText of(MethodArgumentTypeMismatchException e) {
    String name = e.getName();
    Class<?> type = expected(e);
    if (!type.isEnum()) {
      return BilingualText.of(
          "Tham số " + name + " không đúng dạng", "Parameter " + name + " is not of its form");
    }
    String codes =
        Arrays.stream(type.getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return BilingualText.of(
        "Tham số " + name + " phải là một trong: " + codes,
        "Parameter " + name + " must be one of " + codes);
  }

  /** Of a list of codes it is a single one that is not known. */
  private static Class<?> expected(MethodArgumentTypeMismatchException e) {
    Class<?> type = e.getParameter().nestedIfOptional().getNestedParameterType();
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ConversionFailedException failed) {
        type = failed.getTargetType().getType();
      }
    }
    return type;
  }
}
