package vn.giaitrinh.schedule.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.schedule.Precision;

/** Reads a stretch of the calendar: a year, a part of one, a quarter, a month, a day. */
final class CalendarUnits {
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

  private CalendarUnits() {}

  static Optional<CalendarUnit> read(PhraseCursor cursor) {
    return cursor.firstOf(
        PartsOfPeriods::read,
        CalendarUnits::quarter,
        CalendarUnits::month,
        CalendarDates::read,
        CalendarUnits::year);
  }

  static Optional<CalendarUnit> quarter(PhraseCursor cursor) {
    if (cursor.accept("q")) {
      cursor.accept(".");
    } else if (!cursor.acceptAny("các quý", "quý")) {
      return shortQuarter(cursor).map(number -> CalendarUnit.quarter(number, suffix(cursor)));
    }
    return quarterNumber(cursor).map(number -> CalendarUnit.quarter(number, suffix(cursor)));
  }

  static Optional<CalendarUnit> month(PhraseCursor cursor) {
    if (cursor.accept("t")) {
      cursor.accept(".");
    } else if (!cursor.acceptAny("các tháng", "tháng")) {
      return cursor.attempt(CalendarUnits::bareMonth);
    }
    return monthNumber(cursor).map(number -> CalendarUnit.month(number, suffix(cursor)));
  }

  static Optional<CalendarUnit> year(PhraseCursor cursor) {
    boolean named = cursor.accept("năm");
    if (!named) {
      cursor.accept("các năm");
    }
    OptionalInt year = cursor.year();
    if (year.isPresent()) {
      return Optional.of(CalendarUnit.year(year));
    }
    return named ? namedYear(cursor).map(CalendarUnit::year) : Optional.empty();
  }

  /** Reads a further unit of a list that does not repeat its name (<i>quý I, II</i>). */
  static Optional<CalendarUnit> unnamed(PhraseCursor cursor, Precision precision) {
    // Without its name "năm" is the year that follows, not the month of May.
    if (cursor.sees("năm")) {
      return Optional.empty();
    }
    return switch (precision) {
      case QUARTER -> quarterNumber(cursor).map(n -> CalendarUnit.quarter(n, suffix(cursor)));
      case MONTH -> monthNumber(cursor).map(n -> CalendarUnit.month(n, suffix(cursor)));
      default -> Optional.empty();
    };
  }

  /** Reads the year that stands after a unit, if one does. */
  static OptionalInt suffix(PhraseCursor cursor) {
    return cursor.attempt(CalendarUnits::yearAfter).orElse(OptionalInt.empty());
  }

  static Optional<Integer> monthNumber(PhraseCursor cursor) {
    return NumberWords.read(cursor).filter(number -> number >= 1 && number <= 12);
  }

  static Optional<Integer> quarterNumber(PhraseCursor cursor) {
    for (int number = 1; number <= ROMAN.size(); number++) {
      if (cursor.accept(ROMAN.get(number - 1))) {
        return Optional.of(number);
      }
    }
    return NumberWords.read(cursor).filter(number -> number >= 1 && number <= ROMAN.size());
  }

  private static Optional<Integer> shortQuarter(PhraseCursor cursor) {
    for (int number = 1; number <= ROMAN.size(); number++) {
      if (cursor.accept("q" + ROMAN.get(number - 1))) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  private static Optional<CalendarUnit> bareMonth(PhraseCursor cursor) {
    OptionalInt month = cursor.number(1, 12);
    if (month.isEmpty() || !cursor.acceptAny("/", "-", ".")) {
      return Optional.empty();
    }
    OptionalInt year = cursor.year();
    return year.isPresent()
        ? Optional.of(CalendarUnit.month(month.getAsInt(), year))
        : Optional.empty();
  }

  private static Optional<OptionalInt> yearAfter(PhraseCursor cursor) {
    if (cursor.acceptAny("/", "-", ".")) {
      cursor.accept("năm");
    } else {
      cursor.accept(",");
      if (cursor.acceptAny("của năm", "trong năm", "năm")) {
        Optional<OptionalInt> relative = relativeYear(cursor);
        if (relative.isPresent()) {
          return relative;
        }
      }
    }
    return Optional.of(cursor.year()).filter(OptionalInt::isPresent);
  }

  // "Trong năm", "hết năm": a plan speaks of its own year.
  private static Optional<OptionalInt> namedYear(PhraseCursor cursor) {
    int afterName = cursor.position();
    Optional<OptionalInt> relative = relativeYear(cursor);
    if (relative.isPresent()) {
      return relative;
    }
    cursor.moveTo(afterName - 1);
    boolean whole = cursor.follows("trong", "cả", "hết", "suốt");
    cursor.moveTo(afterName);
    return whole && !cursor.seesNumber() ? Optional.of(OptionalInt.empty()) : Optional.empty();
  }

  private static Optional<OptionalInt> relativeYear(PhraseCursor cursor) {
    int planYear = cursor.context().planYear();
    if (cursor.acceptAny("nay", "kế hoạch")) {
      return Optional.of(OptionalInt.of(planYear));
    }
    return cursor.acceptAny("sau", "tới")
        ? Optional.of(OptionalInt.of(planYear + 1))
        : Optional.empty();
  }
}
