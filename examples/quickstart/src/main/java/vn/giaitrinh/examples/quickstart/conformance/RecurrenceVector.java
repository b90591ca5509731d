package vn.giaitrinh.examples.quickstart.conformance;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/**
 * A vector of {@code recurrence}: the days of a rule.
 *
 * @param dtstart the day from which the rule is counted
 * @param rrule the rule
 * @param dates the days expected, in order
 * @param complete true if they are all there are; otherwise they are the first
 */
record RecurrenceVector(LocalDate dtstart, String rrule, List<LocalDate> dates, boolean complete)
    implements Vector {

  @Override
  public String expected() {
    return dates.toString();
  }

  @Override
  public String actual() {
    // Of a list that is said to be complete, one day more would be one too many.
    int most = dates.size() + (complete ? 1 : 0);
    return RecurrenceRule.parse(rrule)
        .startingOn(dtstart)
        .occurrences()
        .limit(most)
        .toList()
        .toString();
  }
}
