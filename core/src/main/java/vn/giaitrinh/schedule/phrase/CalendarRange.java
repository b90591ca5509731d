package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Window;

/** The span between two units of the calendar, one of which may leave its year to the other. */
final class CalendarRange {
  private CalendarRange() {}

  /** The span; empty if a day does not exist, or the end comes before the start. */
  static Optional<Window> between(CalendarUnit first, CalendarUnit last, int planYear) {
    int lastYear = last.year().orElse(first.year().orElse(planYear));
    int firstYear = first.year().orElse(lastYear);
    Optional<Window> span = between(first.in(firstYear), last.in(lastYear));
    if (span.isPresent() || first.year().isPresent() == last.year().isPresent()) {
      return span;
    }
    // "Từ tháng 11 đến tháng 02/2027" begins in the year before.
    return first.year().isPresent()
        ? between(first.in(firstYear), last.in(lastYear + 1))
        : between(first.in(firstYear - 1), last.in(lastYear));
  }

  private static Optional<Window> between(Optional<Window> first, Optional<Window> last) {
    return first.isEmpty() || last.isEmpty() || last.get().end().isBefore(first.get().start())
        ? Optional.empty()
        : Optional.of(join(first.get(), last.get()));
  }

  /** The window from the start of one to the end of another, as precise as the finer. */
  static Window join(Window first, Window last) {
    Precision finer =
        first.precision().compareTo(last.precision()) >= 0 ? first.precision() : last.precision();
    return new Window("", first.start(), last.end(), finer);
  }
}
