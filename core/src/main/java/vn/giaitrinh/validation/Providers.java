package vn.giaitrinh.validation;

import java.util.function.Supplier;
import vn.giaitrinh.validation.internal.ConstraintChecker;
import vn.giaitrinh.validation.internal.ViolationFindings;

/** Starts what checks constraints, or says in a sentence what is missing for it. */
final class Providers {
  private Providers() {}

  /**
   * Starts a checker of constraints.
   *
   * @param wanted the validator that needs it
   * @throws IllegalStateException if Hibernate Validator is not on the class path
   */
  static ConstraintChecker constraints(String wanted) {
    return started(wanted, ConstraintChecker::new);
  }

  /**
   * Starts what tells violations.
   *
   * @param wanted what needs it
   * @throws IllegalStateException if Hibernate Validator is not on the class path
   */
  static ViolationFindings violations(String wanted) {
    return started(wanted, ViolationFindings::new);
  }

  private static <T> T started(String wanted, Supplier<T> start) {
    try {
      return start.get();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          wanted + " needs org.hibernate.validator:hibernate-validator on the class path", e);
    }
  }
}
