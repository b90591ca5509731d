package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.DueDate;

/**
 * A clock of a case as of a day: its status, how it stands to its due date, and what that rests on.
 */
@Value.Immutable
@ModelStyle
public interface ClockSnapshot {

  /** {@return the rule pack that defines the clock, the one by which the case is judged} */
  RulePack getPack();

  /** {@return the clock} */
  ClockDefinition getClock();

  /** {@return the day as of which the clock was read} */
  LocalDate getAsOf();

  /** {@return the status of the clock} */
  ClockStatus getStatus();

  /** {@return how it stands to its due date} */
  Timeliness getTimeliness();

  /** {@return the day on which it started, if it has} */
  Optional<LocalDate> getStartedOn();

  /** {@return the day on which it was stopped or cancelled, if it was} */
  Optional<LocalDate> getEndedOn();

  /** {@return the day from which the count is suspended, if it is} */
  Optional<LocalDate> getPausedSince();

  /** {@return the due date with its proof; empty while there is none} */
  Optional<DueDate> getDueDate();

  /** {@return the units left, in the unit of the limit; 0 once used up, empty while not running} */
  Optional<Integer> getUnitsLeft();

  /** {@return the calendar days by which the due date was or is passed, 0 if it was not} */
  int getDaysLate();

  /** {@return every extension decided, honoured or not, in order} */
  List<ExtensionResult> getExtensions();

  /** {@return the weakest calendar status that the due date used} */
  default DayStatus calendarStatus() {
    return getDueDate().map(DueDate::getStatus).orElse(DayStatus.ANNOUNCED);
  }

  /** {@return the last day on which the act is in time, inclusive; empty while there is none} */
  default Optional<LocalDate> lastDay() {
    return getDueDate().map(DueDate::getDate);
  }

  /** A builder of {@link ClockSnapshot}. */
  final class Builder extends ImmutableClockSnapshot.Builder {
    Builder() {}
  }
}
