package vn.giaitrinh.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words of the model what had to stand in a place. */
final class ExpectedForm {
  private ExpectedForm() {}

  static String of(@Nullable Class<?> type) {
    if (type == null) {
      return "of the kind expected here";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (type == LocalDate.class) {
      return "a date of the form YYYY-MM-DD that exists";
    }
    if (type == String.class) {
      return "a text";
    }
    if (isWhole(type)) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return type == boolean.class ? "true or false" : "a number";
    }
    if (isWrittenAsText(type)) {
      return "a text (" + type.getSimpleName() + ")";
    }
    return Collection.class.isAssignableFrom(type)
        ? "a list [ ... ]"
        : "an object { ... } (" + modelName(type) + ")";
  }

  static boolean isWhole(@Nullable Class<?> type) {
    return type == int.class || type == Integer.class || type == long.class || type == Long.class;
  }

  /** Says what had to stand in a place where a number of too large a size does. */
  static String inRange(@Nullable Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
    }
    if (type == long.class || type == Long.class) {
      return "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
    }
    return of(type);
  }

  private static boolean isWrittenAsText(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .anyMatch(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)));
  }

  /** A user knows the type, and not the builder through which it is read. */
  private static String modelName(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null ? type.getSimpleName() : enclosing.getSimpleName();
  }
}
