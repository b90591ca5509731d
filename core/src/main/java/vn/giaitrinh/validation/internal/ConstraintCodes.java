package vn.giaitrinh.validation.internal;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaitrinh.validation.RuleCatalogue;

/** The codes of findings of constraints: {@code NOT_BLANK} of {@code NotBlank}. */
final class ConstraintCodes {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Set<String> CATALOGUED =
      Set.of("jakarta.validation.constraints", "vn.giaitrinh.constraint");

  private ConstraintCodes() {}

  /**
   * Returns the code of a constraint, which hangs on its simple name alone. A constraint of a host
   * never passes for a rule of the catalogue, nor is it waived with one: {@code HOST_} tells them
   * apart.
   */
  static String of(Class<? extends Annotation> constraint) {
    String code =
        WORD_START.matcher(constraint.getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    boolean ofHost = !CATALOGUED.contains(constraint.getPackageName());
    return ofHost && RuleCatalogue.find(code).isPresent() ? "HOST_" + code : code;
  }
}
