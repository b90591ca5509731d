package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;

/** A due date under the Civil Code, its ledger not asked for; the bytes it takes matter too. */
@State(Scope.Benchmark)
public class DueDateBenchmark {
  private static final TimeLimit WORKING_DAYS = WorkingDays.of(5);
  private static final TimeLimit CALENDAR_DAYS = CalendarDays.of(15);
  private static final TimeLimit MONTHS = Months.of(1);

  /**
   * Checks the due dates against the plain loop, and each against its own ledger.
   *
   * @param contestants the calendars
   * @param starts the days from which to count
   */
  @Setup
  public void agree(Contestants contestants, StartDays starts) {
    for (LocalDate start : starts.days) {
      check(contestants, start, WORKING_DAYS, contestants.plusByLoop(start, 5));
      check(contestants, start, CALENDAR_DAYS, rolled(contestants, start.plusDays(15)));
      check(contestants, start, MONTHS, rolled(contestants, start.plusMonths(1)));
    }
  }

  /** 5 working days. */
  @Benchmark
  public DueDate workingDays(Contestants contestants, StartDays starts) {
    return DueDate.of(starts.nextDay(), WORKING_DAYS, contestants.giaiTrinh);
  }

  /** 15 calendar days. */
  @Benchmark
  public DueDate calendarDays(Contestants contestants, StartDays starts) {
    return DueDate.of(starts.nextDay(), CALENDAR_DAYS, contestants.giaiTrinh);
  }

  /** A month. */
  @Benchmark
  public DueDate months(Contestants contestants, StartDays starts) {
    return DueDate.of(starts.nextDay(), MONTHS, contestants.giaiTrinh);
  }

  private static void check(
      Contestants contestants, LocalDate start, TimeLimit limit, LocalDate expected) {
    DueDate due = DueDate.of(start, limit, contestants.giaiTrinh);
    Agreement.check(limit + " from " + start, expected, due.getDate());
    Agreement.check(limit + " from " + start, true, due.ledger().verify());
  }

  private static LocalDate rolled(Contestants contestants, LocalDate end) {
    return contestants.plusByLoop(end.minusDays(1), 1);
  }
}
