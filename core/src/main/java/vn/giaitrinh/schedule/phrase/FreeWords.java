package vn.giaitrinh.schedule.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads words that name something outside the calendar: a document, an event, a need. */
final class FreeWords {
  private static final Set<String> BREAKS = Set.of(",", ";", ".", "(");

  /** Words that begin a timing: behind a break they are one that was not understood. */
  private static final Set<String> TIMING =
      Set.of(
          "trước", "chậm", "muộn", "hàng", "mỗi", "định", "thường", "nếu", "đột", "hoàn", "xong",
          "quý", "tháng", "từ", "đến", "hết", "tuần", "năm", "kịp", "sớm");

  private FreeWords() {}

  static Optional<String> read(PhraseCursor cursor) {
    List<PhraseToken> rest = cursor.rest();
    boolean broken = false;
    boolean words = false;
    for (PhraseToken token : rest) {
      if (broken && TIMING.contains(token.word())) {
        return Optional.empty();
      }
      broken = BREAKS.contains(token.word());
      words |= token.isWord();
    }
    if (!words) {
      return Optional.empty();
    }
    int from = cursor.position();
    cursor.moveTo(from + rest.size());
    return Optional.of(cursor.words(from, cursor.position()));
  }
}
