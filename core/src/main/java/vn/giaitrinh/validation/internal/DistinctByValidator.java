package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.DistinctBy;

/** Checks that no two items have one value of a property. */
public final class DistinctByValidator implements ConstraintValidator<DistinctBy, Iterable<?>> {
  private String name = "";

  @Override
  public void initialize(DistinctBy constraint) {
    name = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable Iterable<?> items, ConstraintValidatorContext context) {
    if (items == null) {
      return true;
    }
    ItemProperty property = new ItemProperty(name);
    Set<Object> seen = new HashSet<>();
    boolean distinct = true;
    int index = 0;
    for (Object item : items) {
      Optional<?> value = property.of(item);
      if (value.isPresent() && !seen.add(value.get())) {
        distinct = false;
        report(Causes.at(context, DistinctBy.class, index), items, index);
      }
      index++;
    }
    return distinct;
  }

  // Only a list has places that a reader of the path can go to.
  private static void report(ConstraintViolationBuilder violation, Iterable<?> items, int index) {
    if (items instanceof List<?>) {
      violation.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    } else {
      violation.addConstraintViolation();
    }
  }
}
