package vn.giaitrinh.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working days of all time, numbered from the first one covered: by the index where the
 * calendar covers them, by the week's own pattern beyond it where that is allowed.
 */
final class WorkingDayNumbers {
  private final CalendarSource source;
  private final WorkingDayIndex index;

  WorkingDayNumbers(CalendarSource source, WorkingDayIndex index) {
    this.source = source;
    this.index = index;
  }

  /** Counts the working days through a day, inclusive; below 0 before the first day covered. */
  long through(LocalDate date) {
    int offset = index.offsetOf(date);
    if (offset != WorkingDayIndex.OUTSIDE) {
      return index.countThrough(offset);
    }
    source.requireCovered(date);
    return date.isBefore(source.firstDay())
        ? WeekPattern.numberThrough(date) - weekdaysBefore()
        : WeekPattern.numberThrough(date) - weekdaysWithin() + index.countAll();
  }

  LocalDate plus(LocalDate date, int workingDays) {
    if (workingDays == 0) {
      source.requireCovered(date);
      return date;
    }
    return workingDays > 0 ? day(through(date) + workingDays) : day(before(date) + 1 + workingDays);
  }

  private long before(LocalDate date) {
    int offset = index.offsetOf(date);
    if (offset == WorkingDayIndex.OUTSIDE) {
      return through(date) - (WeekPattern.isRest(date) ? 0 : 1);
    }
    return (long) index.countThrough(offset) - (index.isWorking(offset) ? 1 : 0);
  }

  private LocalDate day(long number) {
    @Nullable LocalDate covered =
        number >= 1 && number <= index.countAll() ? index.workingDay((int) number) : null;
    if (covered != null) {
      return covered;
    }
    boolean early = number < 1;
    source.requireCovered(early ? source.firstDay().minusDays(1) : source.lastDay().plusDays(1));
    return WeekPattern.weekday(
        early ? number + weekdaysBefore() : number - index.countAll() + weekdaysWithin());
  }

  private long weekdaysBefore() {
    return WeekPattern.numberThrough(source.firstDay().minusDays(1));
  }

  private long weekdaysWithin() {
    return WeekPattern.numberThrough(source.lastDay());
  }
}
