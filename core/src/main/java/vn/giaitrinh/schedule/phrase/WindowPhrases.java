package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;

/** Reads the words for a span of days (<i>Quý II/2026, từ tháng 3 đến tháng 6</i>). */
final class WindowPhrases {
  private static final String[] WITHIN = {
    "trong khoảng thời gian",
    "trong thời gian",
    "trong giai đoạn",
    "giai đoạn",
    "trong nhiệm kỳ",
    "nhiệm kỳ",
    "thời kỳ",
    "trong cả",
    "trong suốt",
    "trong",
    "vào",
    "cả",
    "suốt"
  };
  private static final String[] FROM = {
    "bắt đầu từ", "bắt đầu kể từ", "kể từ", "tính từ", "từ", "bắt đầu"
  };
  private static final String[] TO = {"cho đến hết", "cho đến", "đến hết", "đến", "tới", "-"};

  private WindowPhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    if (LeadWords.skip(cursor)) {
      return Optional.empty();
    }
    Optional<Window> range = cursor.attempt(WindowPhrases::range);
    if (range.isPresent()) {
      return range.filter(window -> cursor.atEnd()).map(Timing.class::cast);
    }
    cursor.acceptAny(WITHIN);
    return CalendarSeries.read(cursor)
        .filter(series -> cursor.atEnd() && !series.hasOnlyDays())
        .flatMap(series -> windows(series, cursor));
  }

  /** Reads a span between two ends. */
  static Optional<Window> range(PhraseCursor cursor) {
    cursor.acceptAny(WITHIN);
    boolean named = cursor.acceptAny(FROM);
    return cursor.firstOf(
        at -> fromPlan(at, named), WindowPhrases::daysOfMonth, WindowPhrases::units);
  }

  static boolean acceptFrom(PhraseCursor cursor) {
    return cursor.acceptAny(FROM);
  }

  /** The one window that windows without a gap make. */
  static Optional<Window> joined(List<Window> windows) {
    for (int at = 1; at < windows.size(); at++) {
      if (!windows.get(at).start().equals(windows.get(at - 1).end().plusDays(1))) {
        return Optional.empty();
      }
    }
    return Optional.of(CalendarRange.join(windows.get(0), windows.get(windows.size() - 1)));
  }

  private static Optional<Timing> windows(CalendarSeries series, PhraseCursor cursor) {
    return series
        .in(cursor.context().planYear())
        .map(
            windows -> {
              Optional<Window> whole = joined(windows);
              if (whole.isPresent()) {
                return whole.get();
              }
              List<Timing> parts = new ArrayList<>();
              for (int at = 0; at < windows.size(); at++) {
                CalendarSeries.Place place = series.places().get(at);
                parts.add(windows.get(at).withRaw(cursor.words(place.from(), place.to())));
              }
              return new Compound("", parts);
            });
  }

  private static Optional<Window> fromPlan(PhraseCursor cursor, boolean named) {
    if (!named || !(cursor.accept("nay") || PlanIssue.read(cursor)) || !cursor.acceptAny(TO)) {
      return Optional.empty();
    }
    Optional<LocalDate> issued = cursor.context().planIssuedOn();
    return CalendarUnits.read(cursor)
        .flatMap(unit -> unit.in(unit.year().orElse(cursor.context().planYear())))
        .filter(end -> issued.map(day -> !day.isAfter(end.end())).orElse(false))
        .map(end -> Window.ofDays(issued.orElseThrow(), end.end()));
  }

  // "Từ ngày 01 đến ngày 15 tháng 3/2026": the month stands once.
  private static Optional<Window> daysOfMonth(PhraseCursor cursor) {
    cursor.accept("ngày");
    OptionalInt day = cursor.number(1, 31);
    if (day.isEmpty() || !cursor.acceptAny(TO)) {
      return Optional.empty();
    }
    return CalendarDates.read(cursor)
        .flatMap(
            end ->
                CalendarRange.between(
                    CalendarUnit.day(day.getAsInt(), end.firstMonth(), end.year()),
                    end,
                    cursor.context().planYear()));
  }

  private static Optional<Window> units(PhraseCursor cursor) {
    Optional<CalendarUnit> first = openEnd(cursor);
    if (first.isEmpty() || !cursor.acceptAny(TO)) {
      return Optional.empty();
    }
    Precision precision = first.get().precision();
    // In "quý 3-4/2026" the end is a quarter, though 4/2026 alone is a month.
    return cursor
        .firstOf(at -> CalendarUnits.unnamed(at, precision), CalendarUnits::read)
        .flatMap(last -> CalendarRange.between(first.get(), last, cursor.context().planYear()));
  }

  private static Optional<CalendarUnit> openEnd(PhraseCursor cursor) {
    return cursor.sees("-") ? Optional.empty() : CalendarUnits.read(cursor);
  }
}
