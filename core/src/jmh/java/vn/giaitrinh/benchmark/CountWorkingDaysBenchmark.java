package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The number of working days after a day, through another. */
@State(Scope.Benchmark)
public class CountWorkingDaysBenchmark {
  /** How many calendar days the span has. */
  @Param({"15", "250"})
  public int span;

  private LocalDate[] ends = {};
  private LocalDate[] startsAfter = {};
  private LocalDate[] endsAfter = {};

  /**
   * Checks that the contestants agree.
   *
   * @param contestants the calendars
   * @param starts the days from which to count
   */
  @Setup
  public void agree(Contestants contestants, StartDays starts) {
    ends = shift(starts.days, span);
    // Strata includes the first day and not the last: it is asked for the same days.
    startsAfter = shift(starts.days, 1);
    endsAfter = shift(ends, 1);
    for (int i = 0; i < ends.length; i++) {
      LocalDate start = starts.days[i];
      int expected = contestants.countByLoop(start, ends[i]);
      Agreement.check(start, expected, contestants.giaiTrinh.workingDaysBetween(start, ends[i]));
      Agreement.check(
          start, expected, contestants.strata.daysBetween(startsAfter[i], endsAfter[i]));
    }
  }

  /** This library. */
  @Benchmark
  public int giaiTrinh(Contestants contestants, StartDays starts) {
    int i = starts.next();
    return contestants.giaiTrinh.workingDaysBetween(starts.days[i], ends[i]);
  }

  /** OpenGamma Strata. */
  @Benchmark
  public int strata(Contestants contestants, StartDays starts) {
    int i = starts.next();
    return contestants.strata.daysBetween(startsAfter[i], endsAfter[i]);
  }

  /** Day by day, with the days off in a hash set. */
  @Benchmark
  public int loop(Contestants contestants, StartDays starts) {
    int i = starts.next();
    return contestants.countByLoop(starts.days[i], ends[i]);
  }

  private static LocalDate[] shift(LocalDate[] days, int by) {
    LocalDate[] shifted = new LocalDate[days.length];
    for (int i = 0; i < days.length; i++) {
      shifted[i] = days[i].plusDays(by);
    }
    return shifted;
  }
}
