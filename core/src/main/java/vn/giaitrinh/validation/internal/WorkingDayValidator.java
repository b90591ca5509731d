package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.constraint.WorkingDay;

/** Checks that a day is a working day of a calendar. */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {
  private String id = WorkingDay.VIETNAM;

  @Override
  public void initialize(WorkingDay constraint) {
    id = constraint.calendar();
  }

  @Override
  public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
    if (day == null) {
      return true;
    }
    Optional<WorkingCalendar> calendar = HibernatePayload.of(context).findCalendar(id);
    if (calendar.isEmpty()) {
      return Causes.unchecked(context, WorkingDay.class, "noCalendar");
    }
    return calendar.get().covers(day)
        ? calendar.get().isWorkingDay(day)
        : Causes.unchecked(context, WorkingDay.class, "notCovered");
  }
}
