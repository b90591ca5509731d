package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import vn.giaitrinh.organization.UnitId;

/** What a case says of its own where it shares everything else with others like it. */
public interface CaseParticulars {

  /** {@return the id of the case, as text} */
  CharSequence id();

  /** {@return the lead unit that its file states} */
  UnitId leadUnit();

  /**
   * Returns the unit of an assignment.
   *
   * @param i which of its assignments to units, from 0, in the order recorded
   * @return the unit
   */
  UnitId assignedUnit(int i);

  /** {@return how many events its file has} */
  int eventCount();

  /**
   * Returns the day of an event.
   *
   * @param i which one, from 0, in the order recorded
   * @return the day
   */
  LocalDate eventDay(int i);

  /** {@return how many other days its file has of its own, such as that of an explanation} */
  int otherDayCount();

  /**
   * Returns another day.
   *
   * @param i which one, from 0; in any order, which is the same for all cases that are compared
   * @return the day
   */
  LocalDate otherDay(int i);
}
