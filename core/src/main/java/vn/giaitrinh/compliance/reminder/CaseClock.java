package vn.giaitrinh.compliance.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * A statutory clock of an open case, as far as a reminder needs it.
 *
 * @param caseId the id of the case
 * @param leadUnit the unit that answers for the case
 * @param pack the rule pack that defines the clock
 * @param clock the id of the clock
 * @param cycle which run of the clock this is, from 1 on
 * @param label the name of the clock
 * @param lastDay the last day on which the act is in time, inclusive
 */
public record CaseClock(
    CaseId caseId,
    UnitId leadUnit,
    String pack,
    String clock,
    int cycle,
    BilingualText label,
    LocalDate lastDay) {

  /** Longest overdue first; the ids decide where the day is the same. */
  static final Comparator<CaseClock> URGENCY =
      Comparator.comparing(CaseClock::lastDay)
          .thenComparing(CaseClock::caseId)
          .thenComparing(CaseClock::pack)
          .thenComparing(CaseClock::clock)
          .thenComparing(CaseClock::cycle);
}
