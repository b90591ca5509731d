package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;

/** What an interpolator needs to say a violation again in another language. */
record ViolationContext(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

  @Override
  public ConstraintDescriptor<?> getConstraintDescriptor() {
    return violation.getConstraintDescriptor();
  }

  @Override
  public Object getValidatedValue() {
    return violation.getInvalidValue();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new ValidationException("Cannot unwrap to " + type.getName());
  }
}
