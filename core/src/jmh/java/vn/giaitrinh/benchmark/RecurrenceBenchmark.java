package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/** The days of ten years on which a rule, parsed before, occurs. */
@State(Scope.Benchmark)
public class RecurrenceBenchmark {
  private static final int YEARS = 10;
  private static final long MILLIS_OF_DAY = TimeUnit.DAYS.toMillis(1);

  /** The rules, by what a plan says of them. */
  public enum Rule {
    /** The 15th of every month. */
    MID_MONTH("FREQ=MONTHLY;BYMONTHDAY=15"),
    /** Every Friday. */
    FRIDAYS("FREQ=WEEKLY;BYDAY=FR"),
    /** The 14th of June and December. */
    HALF_YEARS("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"),
    /** The last weekday of every third month. */
    LAST_WEEKDAY("FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");

    private final RecurrenceRule giaiTrinh;
    private final org.dmfs.rfc5545.recur.RecurrenceRule libRecur;

    Rule(String text) {
      giaiTrinh = RecurrenceRule.parse(text);
      try {
        libRecur = new org.dmfs.rfc5545.recur.RecurrenceRule(text);
      } catch (InvalidRecurrenceRuleException e) {
        throw new IllegalArgumentException(e);
      }
    }
  }

  /** The rule. */
  @Param public Rule rule = Rule.MID_MONTH;

  /**
   * Checks that the contestants agree.
   *
   * @param starts the days from which to count
   */
  @Setup
  public void agree(StartDays starts) {
    for (LocalDate start : starts.days) {
      Agreement.check(rule + " from " + start, byLibRecur(start), byGiaiTrinh(start));
    }
  }

  /** This library. */
  @Benchmark
  public List<LocalDate> giaiTrinh(StartDays starts) {
    return byGiaiTrinh(starts.nextDay());
  }

  /** The lib-recur of dmfs, in the milliseconds that it counts in. */
  @Benchmark
  public List<LocalDate> libRecur(StartDays starts) {
    return byLibRecur(starts.nextDay());
  }

  private List<LocalDate> byGiaiTrinh(LocalDate start) {
    return rule.giaiTrinh.startingOn(start).occurrencesIn(start, start.plusYears(YEARS));
  }

  private List<LocalDate> byLibRecur(LocalDate start) {
    long last = start.plusYears(YEARS).toEpochDay() * MILLIS_OF_DAY;
    // It counts months from 0.
    RecurrenceRuleIterator days =
        rule.libRecur.iterator(
            new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
    List<LocalDate> found = new ArrayList<>();
    for (long day = days.nextMillis(); day <= last; day = days.nextMillis()) {
      found.add(LocalDate.ofEpochDay(day / MILLIS_OF_DAY));
    }
    return found;
  }
}
