package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.constraint.ChronologicalEvents;

/** Checks that a list of events is in the order of their days. */
public final class ChronologicalListValidator
    implements ConstraintValidator<ChronologicalEvents, List<? extends CaseEvent>> {

  @Override
  public boolean isValid(
      @Nullable List<? extends CaseEvent> events, ConstraintValidatorContext context) {
    if (events == null) {
      return true;
    }
    List<Integer> misplaced = EventOrder.misplaced(events);
    for (int index : misplaced) {
      Causes.at(context, ChronologicalEvents.class, index)
          .addBeanNode()
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    }
    return misplaced.isEmpty();
  }
}
