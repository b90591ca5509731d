package vn.giaitrinh.schedule.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.schedule.Window;

/** Reads a day of the calendar (<i>ngày 28 tháng 5 năm 2025, 28/5, 1.12.2008</i>). */
final class CalendarDates {
  private static final List<String> MARKS = List.of("/", ".", "-");
  private static final int YEARS_OF_CENTURY = 100;

  /** A plan speaks of the five years of a term of office, before it or ahead. */
  private static final int NEAR = 5;

  private CalendarDates() {}

  static Optional<CalendarUnit> read(PhraseCursor cursor) {
    Optional<DayOfWeek> weekday = cursor.attempt(Weekdays::read);
    if (weekday.isPresent()) {
      cursor.accept(",");
    }
    return named(cursor).filter(day -> weekday.map(name -> falls(day, name, cursor)).orElse(true));
  }

  private static Optional<CalendarUnit> named(PhraseCursor cursor) {
    boolean headed = cursor.acceptAny("ngày mùng", "ngày", "mùng") || cursor.followsWord();
    OptionalInt day = cursor.number(1, 31);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.accept("tháng")) {
      // "9 tháng năm 2026" is nine months of a year, or the 9th of May: "năm" alone is no month.
      boolean may = cursor.sees("năm");
      return CalendarUnits.monthNumber(cursor)
          .filter(month -> !may || cursor.sees("năm"))
          .flatMap(month -> day(day, month, cursor));
    }
    Optional<String> mark = MARKS.stream().filter(cursor::accept).findFirst();
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    boolean slash = mark.get().equals("/");
    OptionalInt month = cursor.number(1, 12);
    // "3-6/2026" may be two months or two days: one date has one kind of mark.
    if (month.isEmpty() || (!slash && cursor.sees("/"))) {
      return Optional.empty();
    }
    // "1.2" may be the number of an item: without a year it is a day only after a word.
    boolean certain = slash || headed;
    Optional<OptionalInt> shortYear =
        certain ? cursor.attempt(at -> shortYear(at, mark.get())) : Optional.empty();
    if (shortYear.isPresent()) {
      return existing(CalendarUnit.day(day.getAsInt(), month.getAsInt(), shortYear.get()));
    }
    return day(day, month.getAsInt(), cursor).filter(unit -> certain || unit.year().isPresent());
  }

  private static Optional<CalendarUnit> day(OptionalInt day, int month, PhraseCursor cursor) {
    return existing(CalendarUnit.day(day.getAsInt(), month, CalendarUnits.suffix(cursor)));
  }

  private static Optional<CalendarUnit> existing(CalendarUnit day) {
    return Optional.of(day).filter(CalendarUnit::exists);
  }

  // "28/5/26": two digits behind the same mark are a year, if one near the year of the plan.
  private static Optional<OptionalInt> shortYear(PhraseCursor cursor, String mark) {
    if (!cursor.accept(mark)) {
      return Optional.empty();
    }
    int planYear = cursor.context().planYear();
    int century = planYear - planYear % YEARS_OF_CENTURY;
    OptionalInt year = cursor.shortYear();
    return year.isPresent() && Math.abs(century + year.getAsInt() - planYear) <= NEAR
        ? Optional.of(OptionalInt.of(century + year.getAsInt()))
        : Optional.empty();
  }

  // A date that is not the weekday it says is one of two mistakes, and nobody knows which.
  private static boolean falls(CalendarUnit day, DayOfWeek weekday, PhraseCursor cursor) {
    int year = day.year().orElse(cursor.context().planYear());
    return day.in(year)
        .map(Window::start)
        .map(LocalDate::getDayOfWeek)
        .equals(Optional.of(weekday));
  }
}
