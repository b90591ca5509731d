package vn.giaitrinh.schedule.phrase;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.schedule.recurrence.WeekdayNumber;

/**
 * Reads days of the week, of every week or one of the month (<i>thứ Tư hằng tuần, ngày thứ sáu của
 * tuần lễ cuối tháng</i>).
 */
final class WeekdayPhrases {
  private static final int WEEKS_OF_MONTH = 5;

  private WeekdayPhrases() {}

  static Optional<List<SpokenRule>> read(PhraseCursor cursor, Cycle said) {
    int from = cursor.position();
    Bound bound = Bound.read(cursor);
    List<DayOfWeek> days = days(cursor);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    if (weekly(cursor) || said == Cycle.WEEK) {
      String codes =
          days.stream()
              .map(day -> bound == Bound.EXCLUSIVE ? day.minus(1) : day)
              .map(day -> WeekdayNumber.every(day).toString())
              .collect(Collectors.joining(","));
      return Optional.of(List.of(SpokenRule.of("FREQ=WEEKLY;BYDAY=" + codes, from, cursor)));
    }
    return bound == Bound.EXCLUSIVE ? Optional.empty() : ordinal(cursor, days, said, from);
  }

  private static List<DayOfWeek> days(PhraseCursor cursor) {
    cursor.acceptAny("sáng", "chiều");
    cursor.acceptAny("các ngày", "các", "ngày");
    Optional<List<DayOfWeek>> span = cursor.attempt(WeekdayPhrases::span);
    if (span.isPresent()) {
      return span.get();
    }
    List<DayOfWeek> days = new ArrayList<>();
    int end = cursor.position();
    Optional<DayOfWeek> day = cursor.attempt(Weekdays::read);
    while (day.isPresent()) {
      days.add(day.get());
      end = cursor.position();
      if (!cursor.acceptAny(", và", ",", ";", "và")) {
        break;
      }
      cursor.accept("ngày");
      day = cursor.firstOf(Weekdays::read, Weekdays::unnamed);
    }
    cursor.moveTo(end);
    return days;
  }

  // "Từ thứ Hai đến thứ Sáu hằng tuần": each day of the span.
  private static Optional<List<DayOfWeek>> span(PhraseCursor cursor) {
    cursor.accept("từ");
    Optional<DayOfWeek> first = Weekdays.read(cursor);
    if (first.isEmpty() || !cursor.acceptAny("đến hết", "đến", "-")) {
      return Optional.empty();
    }
    return cursor
        .firstOf(Weekdays::read, Weekdays::unnamed)
        .filter(last -> last.compareTo(first.get()) > 0)
        .map(
            last ->
                Stream.of(DayOfWeek.values())
                    .filter(day -> day.compareTo(first.get()) >= 0 && day.compareTo(last) <= 0)
                    .toList());
  }

  private static boolean weekly(PhraseCursor cursor) {
    if (Cycle.every(cursor, "tuần")) {
      return true;
    }
    int place = cursor.position();
    cursor.acceptAny("của", "trong");
    if (cursor.accept("tuần") && (cursor.atEnd() || cursor.sees(",") || cursor.sees("("))) {
      return true;
    }
    cursor.moveTo(place);
    return false;
  }

  private static Optional<List<SpokenRule>> ordinal(
      PhraseCursor cursor, List<DayOfWeek> days, Cycle said, int from) {
    cursor.acceptAny("của", "trong");
    if (cursor.accept("tuần")) {
      cursor.accept("lễ");
    }
    Optional<Integer> which = cursor.attempt(WeekdayPhrases::which);
    if (which.isEmpty()) {
      return Optional.empty();
    }
    String codes =
        days.stream()
            .map(day -> WeekdayNumber.nth(which.get(), day).toString())
            .collect(Collectors.joining(","));
    int place = cursor.position();
    cursor.accept(",");
    cursor.acceptAny("của", "trong");
    Optional<List<Integer>> months = cursor.attempt(MonthDayPhrases::monthOfQuarter);
    if (months.isPresent()) {
      String rule = "FREQ=YEARLY;BYMONTH=" + YearDay.joined(months.get()) + ";BYDAY=" + codes;
      return Optional.of(List.of(SpokenRule.of(rule, from, cursor)));
    }
    cursor.acceptAny(Cycle.EVERY);
    boolean month = cursor.accept("tháng") && !cursor.seesNumber();
    if (!month && said == Cycle.MONTH) {
      cursor.moveTo(place);
    }
    return month || said == Cycle.MONTH
        ? Optional.of(List.of(SpokenRule.of("FREQ=MONTHLY;BYDAY=" + codes, from, cursor)))
        : Optional.empty();
  }

  /** Reads which one of the month: <i>đầu tiên, thứ hai, cuối cùng</i>. */
  private static Optional<Integer> which(PhraseCursor cursor) {
    if (cursor.acceptAny("đầu tiên", "đầu")) {
      return Optional.of(1);
    }
    if (cursor.acceptAny("cuối cùng", "cuối")) {
      return Optional.of(-1);
    }
    cursor.accept("lần");
    return cursor.accept("thứ")
        ? NumberWords.ordinal(cursor).filter(number -> number >= 1 && number <= WEEKS_OF_MONTH)
        : Optional.empty();
  }
}
