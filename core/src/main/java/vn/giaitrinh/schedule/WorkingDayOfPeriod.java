package vn.giaitrinh.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;

/**
 * A working day by its number within a week, month or quarter (<i>ngày làm việc cuối cùng của
 * tháng</i>), as the working calendar has it.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendars.vietnam();
 * WorkingDayOfPeriod last = WorkingDayOfPeriod.last(CalendarPeriod.MONTH);
 * last.find(LocalDate.of(2026, 8, 5), calendar); // Optional[2026-08-28]: the 31st is swapped off
 * }</pre>
 *
 * @param number which one, from 1; counted from the end if negative
 * @param period the stretch within which it is counted
 */
public record WorkingDayOfPeriod(int number, CalendarPeriod period) {

  /**
   * Checks the number.
   *
   * @param number which one
   * @param period the stretch within which it is counted
   * @throws IllegalArgumentException if the number is 0
   */
  public WorkingDayOfPeriod {
    if (number == 0) {
      throw new IllegalArgumentException(
          "Working day 0 of a "
              + period
              + "; allowed are 1 and more from the start, -1 and less from the end");
    }
  }

  /**
   * Obtains the n-th working day.
   *
   * @param number which one, from 1; counted from the end if negative
   * @param period the stretch within which it is counted
   * @return the value
   * @throws IllegalArgumentException if the number is 0
   */
  public static WorkingDayOfPeriod nth(int number, CalendarPeriod period) {
    return new WorkingDayOfPeriod(number, period);
  }

  /**
   * Obtains the last working day.
   *
   * @param period the stretch within which it is counted
   * @return the value
   */
  public static WorkingDayOfPeriod last(CalendarPeriod period) {
    return new WorkingDayOfPeriod(-1, period);
  }

  /**
   * Finds the working day in the week, month or quarter that holds a day.
   *
   * @param day any day of it, working or not
   * @param calendar the working calendar, which covers all of it
   * @return the working day; empty if there are fewer, as in the week of Tết
   * @throws CalendarCoverageException if the calendar does not cover all of it
   */
  public Optional<LocalDate> find(LocalDate day, WorkingCalendar calendar) {
    LocalDate first = period.firstDay(day);
    // The day before the first may lie outside the calendar, so the count starts on the first.
    int onFirst = calendar.isWorkingDay(first) ? 1 : 0;
    int count = onFirst + calendar.workingDaysBetween(first, period.lastDay(day));
    long wanted = number > 0 ? number : count + 1L + number;
    return wanted < 1 || wanted > count
        ? Optional.empty()
        : Optional.of(calendar.plusWorkingDays(first, (int) wanted - onFirst));
  }
}
