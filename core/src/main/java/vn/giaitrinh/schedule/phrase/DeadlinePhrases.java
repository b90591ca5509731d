package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Timing;

/**
 * Reads the words for a last day. <i>Trước</i> excludes the day or period it names; <i>chậm nhất,
 * đến, hết, hoàn thành trong</i> include it. A day alone is the day by which the work is done.
 */
final class DeadlinePhrases {
  private DeadlinePhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    boolean completing = LeadWords.skip(cursor);
    Optional<Timing> atEndOfRange =
        completing ? cursor.attempt(DeadlinePhrases::endOfRange) : Optional.empty();
    if (atEndOfRange.isPresent()) {
      return atEndOfRange;
    }
    Bound bound = Bound.read(cursor);
    return CalendarSeries.read(cursor)
        .filter(series -> cursor.atEnd())
        .filter(series -> completing || bound != Bound.NONE || series.hasOnlyDays())
        // Several days without a year come every year: they are no last day.
        .filter(series -> !series.namesNoYear() || series.units().size() == 1)
        .flatMap(series -> deadlines(series, bound, cursor));
  }

  private static Optional<Timing> endOfRange(PhraseCursor cursor) {
    return WindowPhrases.range(cursor)
        .filter(window -> cursor.atEnd())
        .map(window -> Deadline.onOrBefore(window.end()));
  }

  private static Optional<Timing> deadlines(
      CalendarSeries series, Bound bound, PhraseCursor cursor) {
    return series
        .in(cursor.context().planYear())
        .map(
            windows -> {
              List<Timing> parts = new ArrayList<>();
              for (int at = 0; at < windows.size(); at++) {
                CalendarSeries.Place place = series.places().get(at);
                parts.add(
                    new Deadline(
                        cursor.words(at == 0 ? 0 : place.from(), place.to()),
                        bound.lastDay(windows.get(at))));
              }
              boolean one = !series.hasOnlyDays() && WindowPhrases.joined(windows).isPresent();
              if (one && bound != Bound.EXCLUSIVE) {
                return parts.get(parts.size() - 1);
              }
              return parts.size() == 1 ? parts.get(0) : new Compound("", parts);
            });
  }
}
