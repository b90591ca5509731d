package vn.giaitrinh.validation;

import vn.giaitrinh.validation.internal.ConstraintChecker;

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
    try {
      return new ConstraintChecker();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          wanted + " needs org.hibernate.validator:hibernate-validator on the class path", e);
    }
  }
}
