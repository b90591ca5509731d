package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The working days of a range, numbered, so that counting them and stepping over them are array
 * loads instead of walks.
 */
final class WorkingDayIndex {
  private final long firstEpochDay;

  /** Working days through the day at this offset, inclusive. */
  private final int[] through;

  /** Offsets of the working days, in order. */
  private final int[] offsets;

  WorkingDayIndex(LocalDate first, LocalDate last, Predicate<LocalDate> working) {
    this.firstEpochDay = first.toEpochDay();
    this.through = new int[(int) (last.toEpochDay() - firstEpochDay) + 1];
    int[] found = new int[through.length];
    int count = 0;
    for (int offset = 0; offset < through.length; offset++) {
      if (working.test(first.plusDays(offset))) {
        found[count++] = offset;
      }
      through[offset] = count;
    }
    this.offsets = Arrays.copyOf(found, count);
  }

  int countThrough(LocalDate date) {
    return through[(int) (date.toEpochDay() - firstEpochDay)];
  }

  Optional<LocalDate> plus(LocalDate date, int workingDays) {
    int before = countThrough(date);
    return workingDays > offsets.length - before
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(firstEpochDay + offsets[before + workingDays - 1]));
  }
}
