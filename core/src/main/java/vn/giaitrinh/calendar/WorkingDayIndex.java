package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a range and its working days, numbered, so that counting them and stepping over them
 * are array loads instead of walks.
 *
 * <p>Days are found by year and month and handed out ready made: to turn a {@link LocalDate} into
 * an epoch day and back costs more than the whole of the rest.
 */
final class WorkingDayIndex {
  static final int OUTSIDE = -1;

  private final int firstMonth;

  /** Offset of the day before the first of each month. */
  private final int[] beforeMonth;

  private final LocalDate[] days;

  /** Working days through the day at an offset, inclusive. */
  private final int[] through;

  private final LocalDate[] workingDays;

  private final DayStatus[] statuses;

  WorkingDayIndex(
      LocalDate first,
      LocalDate last,
      Predicate<LocalDate> working,
      Function<LocalDate, DayStatus> statusOf) {
    this.firstMonth = monthOf(first);
    this.beforeMonth = new int[monthOf(last) - firstMonth + 1];
    this.days = first.datesUntil(last.plusDays(1)).toArray(LocalDate[]::new);
    this.through = new int[days.length];
    LocalDate[] found = new LocalDate[days.length];
    int count = 0;
    for (int offset = 0; offset < days.length; offset++) {
      LocalDate day = days[offset];
      beforeMonth[monthOf(day) - firstMonth] = offset - day.getDayOfMonth();
      if (working.test(day)) {
        found[count++] = day;
      }
      through[offset] = count;
    }
    this.workingDays = Arrays.copyOf(found, count);
    this.statuses = Arrays.stream(days).map(statusOf).toArray(DayStatus[]::new);
  }

  /** Finds a day of the range; {@link #OUTSIDE} if it is not one. */
  int offsetOf(LocalDate date) {
    int month = monthOf(date) - firstMonth;
    if (month < 0 || month >= beforeMonth.length) {
      return OUTSIDE;
    }
    int offset = beforeMonth[month] + date.getDayOfMonth();
    return offset < days.length ? Math.max(offset, OUTSIDE) : OUTSIDE;
  }

  /** Finds the corresponding day of a later month; null where its month is not wholly indexed. */
  @Nullable LocalDate plusMonths(LocalDate date, int months) {
    long month = (long) monthOf(date) - firstMonth + months;
    if (month < 1 || month >= beforeMonth.length - 1) {
      return null;
    }
    int before = beforeMonth[(int) month];
    int length = beforeMonth[(int) month + 1] - before;
    return days[before + Math.min(date.getDayOfMonth(), length)];
  }

  int size() {
    return days.length;
  }

  LocalDate day(int offset) {
    return days[offset];
  }

  /** Counts the working days from the first day through the day at an offset, both inclusive. */
  int countThrough(int offset) {
    return through[offset];
  }

  boolean isWorking(int offset) {
    return through[offset] > (offset == 0 ? 0 : through[offset - 1]);
  }

  int countAll() {
    return workingDays.length;
  }

  /** Finds the working day of a number, counted from 1; null if there is none in the range. */
  @Nullable LocalDate workingDay(int number) {
    return number >= 1 && number <= workingDays.length ? workingDays[number - 1] : null;
  }

  DayStatus status(int offset) {
    return statuses[offset];
  }

  private static int monthOf(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue();
  }
}
