package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.constraint.ChronologicalEvents;

/** Checks that the events of a case are recorded in the order of their days. */
public final class ChronologicalCaseValidator
    implements ConstraintValidator<ChronologicalEvents, CaseFile> {

  @Override
  public boolean isValid(@Nullable CaseFile file, ConstraintValidatorContext context) {
    if (file == null) {
      return true;
    }
    List<Integer> misplaced = EventOrder.misplaced(file.getEvents());
    for (int index : misplaced) {
      Causes.at(context, ChronologicalEvents.class, index)
          .addPropertyNode("events")
          .addBeanNode()
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    }
    return misplaced.isEmpty();
  }
}
