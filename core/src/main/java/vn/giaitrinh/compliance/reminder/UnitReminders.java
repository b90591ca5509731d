package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * The reminders of one unit.
 *
 * @param unit the unit
 * @param name its name on the as-of day
 * @param duties how many duties under the plan it is to be reminded of
 * @param cases how many clocks of its open cases, those not kept counted too
 * @param reminders the reminders, most urgent first: all duties, and the cases kept
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitReminders(
    UnitId unit,
    BilingualText name,
    ReminderCounts duties,
    ReminderCounts cases,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reminder> reminders) {

  /**
   * Checks that no more is told than was counted.
   *
   * @param unit the unit
   * @param name its name on the as-of day
   * @param duties how many duties under the plan
   * @param cases how many clocks of its open cases
   * @param reminders the reminders
   * @throws IllegalArgumentException if more is told, or a duty is counted and not told
   */
  public UnitReminders {
    reminders = List.copyOf(reminders);
    long ofCases = reminders.stream().filter(one -> one.kind() == ReminderKind.CASE).count();
    long ofDuties = reminders.size() - ofCases;
    if (ofDuties != duties.total() || ofCases > cases.total()) {
      throw new IllegalArgumentException(
          "Unit "
              + unit
              + " is told "
              + ofDuties
              + " duties and "
              + ofCases
              + " cases, and counts "
              + duties.total()
              + " and "
              + cases.total());
    }
  }

  /** {@return how many clocks of cases were counted and not kept} */
  public int notKept() {
    return duties.total() + cases.total() - reminders.size();
  }
}
