package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time of a reminder, in working days from the as-of day.
 *
 * @param status how pressing it is
 * @param dueBy the last good day, inclusive; of evidence the last day on which it is fresh, empty
 *     if there is none
 * @param graceThrough the last day of grace of evidence that is no longer fresh, inclusive
 * @param workingDaysLeft the working days after the as-of day through the last day, 0 if that is
 *     today; empty if it is over, there is none, or the calendar does not reach it
 * @param workingDaysLate the working days after the last day through the as-of day; empty if it is
 *     not over or the calendar does not reach back to it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReminderTerm(
    ReminderStatus status,
    Optional<LocalDate> dueBy,
    Optional<LocalDate> graceThrough,
    Optional<Integer> workingDaysLeft,
    Optional<Integer> workingDaysLate) {

  static final ReminderTerm NO_EVIDENCE =
      new ReminderTerm(
          ReminderStatus.NO_EVIDENCE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** {@return the last day on which the unit is not late: of grace, else the due day} */
  public Optional<LocalDate> lastDay() {
    return graceThrough.or(() -> dueBy);
  }
}
