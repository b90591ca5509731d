package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The working day that lies a number of working days after a day. */
@State(Scope.Benchmark)
public class AddWorkingDaysBenchmark {
  /** How many working days to add. */
  @Param({"5", "15", "250"})
  public int workingDays;

  /**
   * Checks that the contestants agree.
   *
   * @param contestants the calendars
   * @param starts the days from which to count
   */
  @Setup
  public void agree(Contestants contestants, StartDays starts) {
    for (LocalDate start : starts.days) {
      LocalDate expected = contestants.plusByLoop(start, workingDays);
      Agreement.check(start, expected, contestants.giaiTrinh.plusWorkingDays(start, workingDays));
      Agreement.check(start, expected, contestants.strata.shift(start, workingDays));
    }
  }

  /** This library. */
  @Benchmark
  public LocalDate giaiTrinh(Contestants contestants, StartDays starts) {
    return contestants.giaiTrinh.plusWorkingDays(starts.nextDay(), workingDays);
  }

  /** OpenGamma Strata. */
  @Benchmark
  public LocalDate strata(Contestants contestants, StartDays starts) {
    return contestants.strata.shift(starts.nextDay(), workingDays);
  }

  /** Day by day, with the days off in a hash set. */
  @Benchmark
  public LocalDate loop(Contestants contestants, StartDays starts) {
    return contestants.plusByLoop(starts.nextDay(), workingDays);
  }
}
