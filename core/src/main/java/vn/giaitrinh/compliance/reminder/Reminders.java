package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;

/**
 * The reminders of a plan and its cases (<i>đôn đốc</i>): what is overdue, what wants evidence, and
 * what falls due in the next working days, unit by unit.
 *
 * @param asOf the day as of which everything is stated
 * @param workingDays the number of working days looked ahead
 * @param through the last day looked ahead to, inclusive
 * @param complete false if the calendar ends within the window, so that later days are not told
 * @param calendarStatus the weakest calendar status of the days looked ahead to
 * @param units each unit that is to be reminded, in the order of the directory, others after it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reminders(
    LocalDate asOf,
    int workingDays,
    LocalDate through,
    boolean complete,
    DayStatus calendarStatus,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnitReminders> units) {

  /**
   * Copies the units.
   *
   * @param asOf the day as of which everything is stated
   * @param workingDays the number of working days looked ahead
   * @param through the last day looked ahead to, inclusive
   * @param complete whether the calendar covers the window
   * @param calendarStatus the weakest calendar status of the days looked ahead to
   * @param units each unit that is to be reminded
   */
  public Reminders {
    units = List.copyOf(units);
  }

  /**
   * Finds the reminders.
   *
   * @param window the working days to look ahead
   * @param plan the plan
   * @param directory the units, with those that have ended
   * @param obligations the obligations of the plan as of the day of the window
   * @param cases the clocks of open cases, of the same window
   * @return the reminders
   * @throws IllegalArgumentException if obligations or cases are of another day or window
   */
  public static Reminders of(
      ReminderWindow window,
      Plan plan,
      OrganizationDirectory directory,
      Obligations obligations,
      CaseReminders cases) {
    return new ReminderFinder(window, plan, directory).find(obligations, cases);
  }

  /** {@return every reminder, most urgent first, then in the order of the directory} */
  public List<Reminder> mostUrgentFirst() {
    return units.stream()
        .flatMap(unit -> unit.reminders().stream())
        .sorted(Reminder.URGENCY)
        .toList();
  }

  /**
   * Returns the reminders that a unit has to send.
   *
   * @param supervisor the unit that supervises
   * @return the reminders of the units that it urges, most urgent first
   */
  public List<Reminder> toBeSentBy(UnitId supervisor) {
    return mostUrgentFirst().stream()
        .filter(one -> one.supervisors().stream().anyMatch(by -> by.unit().equals(supervisor)))
        .toList();
  }

  /** {@return how many duties under the plan the units are to be reminded of} */
  public ReminderCounts duties() {
    return units.stream()
        .map(UnitReminders::duties)
        .reduce(ReminderCounts.NONE, ReminderCounts::plus);
  }

  /** {@return how many clocks of open cases the units are to be reminded of, kept or not} */
  public ReminderCounts cases() {
    return units.stream()
        .map(UnitReminders::cases)
        .reduce(ReminderCounts.NONE, ReminderCounts::plus);
  }
}
