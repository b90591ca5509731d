package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;

/**
 * Reads the words for a duty without an end (<i>thường xuyên; từ Quý I/2026; năm 2026 và các năm
 * tiếp theo</i>).
 */
final class OngoingPhrases {
  private static final String[] ALWAYS = {"thường xuyên", "liên tục", "lâu dài"};
  private static final String[] ALL_THE_TIME = {
    "trong cả năm",
    "trong năm",
    "cả năm",
    "quanh năm",
    "suốt năm",
    "trong quá trình thực hiện nhiệm vụ",
    "trong quá trình thực hiện"
  };
  private static final String[] ONWARD = {
    "trở đi", "trở về sau", "về sau", "và các năm tiếp theo", "và những năm tiếp theo"
  };
  private static final String[] UNITS = {"năm", "quý", "tháng", "giai đoạn"};
  private static final String[] LATER = {
    "tiếp theo", "kế tiếp", "tiếp sau", "sau đó", "về sau", "sau", "tới"
  };

  private OngoingPhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    LeadWords.skip(cursor);
    return cursor
        .firstOf(OngoingPhrases::always, OngoingPhrases::from, OngoingPhrases::andLater)
        .map(Timing.class::cast);
  }

  private static Optional<Ongoing> always(PhraseCursor cursor) {
    cursor.accept("hàng ngày");
    if (!cursor.acceptAny(ALWAYS)) {
      return Optional.empty();
    }
    int end;
    do {
      end = cursor.position();
      Joins.read(cursor);
    } while (cursor.acceptAny(ALWAYS));
    cursor.moveTo(end);
    if (cursor.accept("hàng ngày")) {
      return ended(cursor, Optional.empty());
    }
    cursor.accept(",");
    if (!cursor.acceptAny(ALL_THE_TIME)) {
      cursor.moveTo(end);
    }
    return ended(cursor, Optional.empty());
  }

  private static Optional<Ongoing> from(PhraseCursor cursor) {
    if (!WindowPhrases.acceptFrom(cursor)) {
      return Optional.empty();
    }
    Optional<LocalDate> start;
    if (cursor.accept("nay") || PlanIssue.read(cursor)) {
      start = cursor.context().planIssuedOn();
    } else {
      start = start(cursor);
      if (start.isEmpty()) {
        return Optional.empty();
      }
    }
    cursor.acceptAny(ONWARD);
    return ended(cursor, start);
  }

  private static Optional<Ongoing> andLater(PhraseCursor cursor) {
    Optional<LocalDate> start = cursor.attempt(WindowPhrases::range).map(Window::start);
    if (start.isEmpty()) {
      cursor.accept("trong");
      WindowPhrases.acceptFrom(cursor);
      start =
          CalendarSeries.read(cursor)
              .flatMap(series -> series.in(cursor.context().planYear()))
              .map(windows -> windows.get(0).start());
    }
    cursor.accept(",");
    cursor.accept("và");
    boolean later =
        cursor.acceptAny("các", "những") && cursor.acceptAny(UNITS) && cursor.acceptAny(LATER);
    return later && start.isPresent() ? ended(cursor, start) : Optional.empty();
  }

  private static Optional<LocalDate> start(PhraseCursor cursor) {
    return cursor
        .attempt(CalendarUnits::read)
        .flatMap(unit -> unit.in(unit.year().orElse(cursor.context().planYear())))
        .map(Window::start);
  }

  private static Optional<Ongoing> ended(PhraseCursor cursor, Optional<LocalDate> start) {
    return cursor.atEnd() ? Optional.of(new Ongoing("", start)) : Optional.empty();
  }
}
