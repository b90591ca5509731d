package vn.giaitrinh.benchmark;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Hibernate Validator as it comes, which needs no EL here. */
@State(Scope.Benchmark)
public class BareValidator {
  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  Validator validator() {
    return validator;
  }
}
