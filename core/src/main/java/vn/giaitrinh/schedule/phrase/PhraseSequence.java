package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Timing;

/**
 * Reads a phrase as one timing or as several joined ones.
 *
 * <p>Each place is read once: the longest timing of the calendar that leaves a readable rest comes
 * first, and free words, which could swallow the rest, are kept as short as the rest allows.
 */
final class PhraseSequence {
  private static final List<Function<PhraseCursor, Optional<Timing>>> CALENDAR =
      List.of(
          OngoingPhrases::read, RecurringPhrases::read, WindowPhrases::read, DeadlinePhrases::read);
  private static final List<Function<PhraseCursor, Optional<Timing>>> FREE =
      List.of(AfterEventPhrases::read, OnDemandPhrases::read, DeferredPhrases::read);

  /** The work grows with the third power of the places where a timing may end. */
  private static final int MOST_GAPS = 20;

  /** Words that begin a further timing without a join (<i>thường xuyên trong năm 2026</i>). */
  private static final Set<String> OPENERS = Set.of("trong", "từ", "bắt", "khi");

  /** A place where one timing may end and the next begin. */
  private record Gap(int end, int next) {}

  private final String text;
  private final List<PhraseToken> tokens;
  private final PhraseContext context;
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Integer, Optional<List<Timing>>> read = new HashMap<>();

  private PhraseSequence(String text, List<PhraseToken> tokens, PhraseContext context) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
    findGaps();
  }

  /** The timings of a phrase, in order; empty if a part of it is not understood. */
  static Optional<List<Timing>> read(String text, List<PhraseToken> tokens, PhraseContext context) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    PhraseSequence sequence = new PhraseSequence(text, tokens, context);
    return sequence.gaps.size() > MOST_GAPS ? Optional.empty() : sequence.from(0);
  }

  private void findGaps() {
    PhraseCursor cursor = new PhraseCursor(text, tokens, context);
    for (int at = 1; at < tokens.size(); at++) {
      cursor.moveTo(at);
      if (Joins.read(cursor)) {
        if (!isCitation(at)) {
          gaps.add(new Gap(at, cursor.position()));
        }
        at = cursor.position() - 1;
      } else if (begins(tokens.get(at - 1), tokens.get(at))) {
        gaps.add(new Gap(at, at));
      }
    }
    gaps.add(new Gap(tokens.size(), tokens.size()));
  }

  private static boolean begins(PhraseToken before, PhraseToken token) {
    // "Đột xuất khi có yêu cầu" is one timing.
    return before.is("xuyên") || (OPENERS.contains(token.word()) && !before.is("xuất"));
  }

  // The Party cites with a comma: "Chỉ thị số 53-CT/TW, ngày 26/10/2025".
  private boolean isCitation(int comma) {
    return comma >= 2
        && comma + 1 < tokens.size()
        && tokens.get(comma).is(",")
        && tokens.get(comma + 1).is("ngày")
        && tokens.get(comma - 1).isWord()
        && (tokens.get(comma - 2).is("/") || tokens.get(comma - 2).is("-"));
  }

  private Optional<List<Timing>> from(int place) {
    Optional<List<Timing>> known = read.get(place);
    if (known == null) {
      known = find(place);
      read.put(place, known);
    }
    return known;
  }

  private Optional<List<Timing>> find(int place) {
    for (int gap = gaps.size() - 1; gap >= 0 && gaps.get(gap).end() > place; gap--) {
      Optional<List<Timing>> found = first(place, gaps.get(gap), CALENDAR);
      if (found.isPresent()) {
        return found;
      }
    }
    for (Gap gap : gaps) {
      Optional<List<Timing>> found = gap.end() > place ? first(place, gap, FREE) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<List<Timing>> first(
      int place, Gap gap, List<Function<PhraseCursor, Optional<Timing>>> readers) {
    Optional<Timing> first = one(place, gap.end(), readers);
    if (first.isEmpty() || gap.next() == tokens.size()) {
      return first.filter(timing -> gap.end() == tokens.size()).map(List::of);
    }
    return from(gap.next())
        .filter(rest -> !mayRecur(first.get(), rest.get(0)))
        .map(
            rest -> {
              List<Timing> all = new ArrayList<>();
              all.add(first.get());
              all.addAll(rest);
              return all;
            });
  }

  // "Định kỳ 6 tháng (trước ngày 15/6)": the day behind a period may be one of every year, or of
  // this year alone. A year, an end or a completion says which.
  private boolean mayRecur(Timing first, Timing next) {
    Timing last =
        first instanceof Compound several ? several.parts().get(several.parts().size() - 1) : first;
    if (!(last instanceof Recurring) || !(next instanceof Deadline deadline)) {
      return false;
    }
    PhraseCursor words =
        new PhraseCursor(deadline.raw(), PhraseLexer.read(deadline.raw()), context);
    if (LeadWords.skip(words) || words.acceptAny("cho đến", "đến", "tới", "hết")) {
      return false;
    }
    Bound.read(words);
    return CalendarSeries.read(words)
        .filter(series -> series.hasOnlyDays() && series.namesNoYear())
        .isPresent();
  }

  private Optional<Timing> one(
      int from, int to, List<Function<PhraseCursor, Optional<Timing>>> readers) {
    for (Function<PhraseCursor, Optional<Timing>> reader : readers) {
      PhraseCursor cursor = new PhraseCursor(text, tokens.subList(from, to), context);
      Optional<Timing> timing = reader.apply(cursor);
      if (timing.isPresent() && cursor.atEnd()) {
        return timing.map(found -> PhraseParts.withWords(found, cursor.words(0, to - from)));
      }
    }
    return Optional.empty();
  }
}
