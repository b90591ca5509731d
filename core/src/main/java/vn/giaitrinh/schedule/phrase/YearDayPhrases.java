package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/**
 * Reads days and months of every year (<i>ngày 20/6 và 20/12 hằng năm, ngày 15 các tháng 3, 9,
 * tháng 12 hằng năm</i>).
 */
final class YearDayPhrases {
  private YearDayPhrases() {}

  static Optional<List<SpokenRule>> read(PhraseCursor cursor, Cycle said) {
    return cursor.firstOf(
        YearDayPhrases::edgeOfYear, at -> dayOfMonths(at, said), at -> series(at, said));
  }

  // "Cuối mỗi năm": Bộ luật Dân sự 2015, Điều 146.
  private static Optional<List<SpokenRule>> edgeOfYear(PhraseCursor cursor) {
    int from = cursor.position();
    Bound bound = Bound.read(cursor);
    cursor.accept("ngày");
    boolean first = cursor.acceptAny("đầu tiên", "đầu");
    if ((!first && !cursor.acceptAny("cuối cùng", "cuối")) || !Cycle.every(cursor, "năm")) {
      return Optional.empty();
    }
    YearDay day = first ? new YearDay(1, 1) : new YearDay(12, CalendarUnit.END);
    return YearDay.rule(List.of(day.under(bound)))
        .map(rule -> List.of(SpokenRule.of(rule, from, cursor)));
  }

  private static Optional<List<SpokenRule>> dayOfMonths(PhraseCursor cursor, Cycle said) {
    int from = cursor.position();
    Bound bound = Bound.read(cursor);
    Optional<Integer> day = day(cursor);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    cursor.acceptAny("của", "trong");
    Optional<CalendarSeries> months =
        cursor.sees("các") || cursor.sees("tháng") ? CalendarSeries.read(cursor) : Optional.empty();
    if (months.isEmpty() || months.get().units().get(0).precision() != Precision.MONTH) {
      return Optional.empty();
    }
    List<CalendarUnit> units =
        months.get().units().stream()
            .map(unit -> CalendarUnit.day(day.get(), unit.firstMonth(), unit.year()))
            .toList();
    return recurring(new CalendarSeries(units, months.get().places()), bound, said, from, cursor);
  }

  private static Optional<Integer> day(PhraseCursor cursor) {
    if (!cursor.accept("ngày")) {
      return Optional.empty();
    }
    if (cursor.acceptAny("cuối cùng", "cuối")) {
      return Optional.of(CalendarUnit.END);
    }
    cursor.accept("mùng");
    return cursor.number(1, 31).stream().boxed().findFirst();
  }

  private static Optional<List<SpokenRule>> series(PhraseCursor cursor, Cycle said) {
    int from = cursor.position();
    Bound bound = Bound.read(cursor);
    return CalendarSeries.read(cursor)
        .flatMap(series -> recurring(series, bound, said, from, cursor));
  }

  private static Optional<List<SpokenRule>> recurring(
      CalendarSeries series, Bound bound, Cycle said, int from, PhraseCursor cursor) {
    boolean yearly = Cycle.every(cursor, "năm");
    boolean exists = series.units().stream().allMatch(CalendarUnit::exists);
    if (!series.namesNoYear() || !exists || !(yearly || isImplied(series, said))) {
      return Optional.empty();
    }
    boolean months =
        bound == Bound.NONE
            && series.units().stream().allMatch(unit -> unit.precision() == Precision.MONTH);
    if (months) {
      List<Integer> numbers = series.units().stream().map(CalendarUnit::firstMonth).toList();
      return Optional.of(
          List.of(SpokenRule.of("FREQ=YEARLY;BYMONTH=" + YearDay.joined(numbers), from, cursor)));
    }
    List<YearDay> days = series.units().stream().map(unit -> lastDay(unit, bound)).toList();
    Optional<String> one = YearDay.rule(days).or(() -> YearDay.rule(monthEnds(series, bound)));
    if (one.isPresent()) {
      return Optional.of(List.of(SpokenRule.of(one.get(), from, cursor)));
    }
    if (said == Cycle.NONE && bound == Bound.NONE && !yearly) {
      // The end of June and the start of July are no pattern that says it comes again.
      return Optional.empty();
    }
    // No one rule gives the 15th of June and the 20th of December alone: each has its own.
    List<SpokenRule> rules = new ArrayList<>();
    for (int at = 0; at < days.size(); at++) {
      CalendarSeries.Place place = series.places().get(at);
      Optional<RecurrenceRule> rule =
          YearDay.rule(List.of(days.get(at))).map(RecurrenceRule::parse);
      rules.add(new SpokenRule(rule, Roll.NONE, at == 0 ? from : place.from(), place.to()));
    }
    return Optional.of(rules);
  }

  // The 31st of March and the 30th of June are both the last day of their month.
  private static List<YearDay> monthEnds(CalendarSeries series, Bound bound) {
    return series.units().stream()
        .map(unit -> new YearDay(unit.firstMonth(), unit.firstDay()).fromEnd().under(bound))
        .toList();
  }

  private static YearDay lastDay(CalendarUnit unit, Bound bound) {
    return bound == Bound.EXCLUSIVE
        ? new YearDay(unit.firstMonth(), unit.firstDay()).under(bound)
        : new YearDay(unit.lastMonth(), unit.lastDay());
  }

  // Days without a year that are several come again: no plan of one year would list them so.
  private static boolean isImplied(CalendarSeries series, Cycle said) {
    int count = series.units().size();
    boolean several = series.hasOnlyDays() && count > 1;
    return switch (said) {
      case NONE -> several;
      case YEAR -> true;
      case HALF_YEAR -> several && count == 2;
      case QUARTER -> several && count == 4;
      default -> false;
    };
  }
}
