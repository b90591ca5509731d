package vn.giaitrinh.json.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days of the form {@code YYYY-MM-DD}, each made an object once. */
final class LineDays {
  static final int LENGTH = 10;

  private static final int FIRST_YEAR = 2000;
  private static final int YEARS = 64;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private final @Nullable LocalDate[] days = new @Nullable LocalDate[YEARS * MONTHS * DAYS];

  /** Finds the day that stands in some bytes; null if none does, or one that is seldom met. */
  @Nullable LocalDate find(byte[] bytes, int start, int end) {
    if (end - start < LENGTH || bytes[start + 4] != '-' || bytes[start + 7] != '-') {
      return null;
    }
    int year = number(bytes, start) * 100 + number(bytes, start + 2) - FIRST_YEAR;
    int month = number(bytes, start + 5);
    int day = number(bytes, start + 8);
    if (year < 0 || year >= YEARS || month < 1 || month > MONTHS || day < 1 || day > DAYS) {
      return null;
    }
    int place = (year * MONTHS + month - 1) * DAYS + day - 1;
    LocalDate found = days[place];
    return found == null ? make(place, year + FIRST_YEAR, month, day) : found;
  }

  private @Nullable LocalDate make(int place, int year, int month, int day) {
    try {
      days[place] = LocalDate.of(year, month, day);
      return days[place];
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the number in two digits; far below 0 if they are none. */
  private static int number(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9
        ? Integer.MIN_VALUE / 1000
        : 10 * tens + ones;
  }
}
