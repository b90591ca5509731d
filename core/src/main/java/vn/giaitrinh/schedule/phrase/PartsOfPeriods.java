package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.schedule.Precision;

/**
 * Reads a part of a year or month (<i>6 tháng đầu năm, nửa cuối tháng 6</i>) and its edges (<i>đầu,
 * giữa, cuối</i>).
 */
final class PartsOfPeriods {
  private static final int HALF_MONTH = 15;

  private PartsOfPeriods() {}

  static Optional<CalendarUnit> read(PhraseCursor cursor) {
    return cursor.firstOf(PartsOfPeriods::monthsOfYear, PartsOfPeriods::half, PartsOfPeriods::edge);
  }

  private static Optional<CalendarUnit> monthsOfYear(PhraseCursor cursor) {
    Optional<Integer> count = NumberWords.read(cursor).filter(n -> n >= 1 && n <= 11);
    if (count.isEmpty() || !cursor.accept("tháng")) {
      return Optional.empty();
    }
    int months = count.get();
    Optional<Boolean> first = firstOrLast(cursor);
    return first.isEmpty()
        ? Optional.empty()
        : ofYear(cursor).map(year -> part(months, first.get(), year));
  }

  private static Optional<CalendarUnit> half(PhraseCursor cursor) {
    if (!cursor.accept("nửa")) {
      return Optional.empty();
    }
    boolean named = cursor.accept("năm");
    Optional<Boolean> first = firstOrLast(cursor);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (named) {
      return Optional.of(part(6, first.get(), CalendarUnits.suffix(cursor)));
    }
    cursor.accept("của");
    if (cursor.sees("tháng")) {
      return CalendarUnits.month(cursor).map(month -> halfMonth(month, first.get()));
    }
    return ofYear(cursor).map(year -> part(6, first.get(), year));
  }

  // Bộ luật Dân sự 2015, Điều 146: đầu tháng is its first day, giữa tháng the 15th, cuối tháng the
  // last; đầu năm is the first day of January, giữa năm the last of June, cuối năm the last of
  // December. It does not name the middle of a quarter, and none is made up here.
  private static Optional<CalendarUnit> edge(PhraseCursor cursor) {
    cursor.accept("ngày");
    boolean first = cursor.acceptAny("đầu tiên", "đầu");
    boolean last = !first && cursor.acceptAny("cuối cùng", "cuối");
    boolean middle = !first && !last && cursor.accept("giữa");
    if (!first && !last && !middle) {
      return Optional.empty();
    }
    cursor.accept("của");
    Optional<CalendarUnit> whole =
        cursor.firstOf(
            CalendarUnits::quarter,
            PartsOfPeriods::namedMonth,
            at -> ofYear(at).map(CalendarUnit::year));
    if (middle) {
      return whole.flatMap(PartsOfPeriods::middle);
    }
    return whole.map(
        unit ->
            first
                ? CalendarUnit.day(1, unit.firstMonth(), unit.year())
                : CalendarUnit.day(CalendarUnit.END, unit.lastMonth(), unit.year()));
  }

  private static Optional<CalendarUnit> middle(CalendarUnit unit) {
    return switch (unit.precision()) {
      case MONTH -> Optional.of(CalendarUnit.day(HALF_MONTH, unit.firstMonth(), unit.year()));
      case YEAR -> Optional.of(CalendarUnit.day(CalendarUnit.END, 6, unit.year()));
      default -> Optional.empty();
    };
  }

  private static Optional<CalendarUnit> namedMonth(PhraseCursor cursor) {
    return cursor.sees("tháng") ? CalendarUnits.month(cursor) : Optional.empty();
  }

  private static Optional<Boolean> firstOrLast(PhraseCursor cursor) {
    if (cursor.accept("đầu")) {
      return Optional.of(true);
    }
    return cursor.accept("cuối") ? Optional.of(false) : Optional.empty();
  }

  /** Reads <i>năm</i>, with its number or without. */
  private static Optional<OptionalInt> ofYear(PhraseCursor cursor) {
    cursor.accept("của");
    if (!cursor.sees("năm")) {
      OptionalInt year = cursor.year();
      return year.isPresent() ? Optional.of(year) : Optional.empty();
    }
    OptionalInt year = CalendarUnits.suffix(cursor);
    if (year.isPresent()) {
      return Optional.of(year);
    }
    cursor.accept("năm");
    return Optional.of(CalendarUnits.suffix(cursor));
  }

  private static CalendarUnit part(int months, boolean first, OptionalInt year) {
    return CalendarUnit.months(
        precision(months), first ? 1 : 13 - months, first ? months : 12, year);
  }

  private static Precision precision(int months) {
    if (months == 6) {
      return Precision.HALF_YEAR;
    }
    return months % 3 == 0 ? Precision.QUARTER : Precision.MONTH;
  }

  private static CalendarUnit halfMonth(CalendarUnit month, boolean first) {
    return first
        ? CalendarUnit.days(month.firstMonth(), 1, HALF_MONTH, month.year())
        : CalendarUnit.days(month.firstMonth(), HALF_MONTH + 1, CalendarUnit.END, month.year());
  }
}
