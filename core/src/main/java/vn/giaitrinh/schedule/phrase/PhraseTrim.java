package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.Timing;

/** Takes from a phrase what a form puts around it: labels, bullets, full stops, remarks. */
final class PhraseTrim {
  private static final Set<String> LABELS =
      Set.of("thời", "tiến", "hạn", "lộ", "kỳ", "thực", "hoàn");
  private static final int LONGEST_LABEL = 8;

  /** For each the phrase is read anew; the brackets behind them stay as they are. */
  private static final int MOST_REMARKS = 8;

  private static final Set<String> BEFORE = Set.of("-", "+", "*", "•", "·", ":", ",");
  private static final Set<String> BEHIND = Set.of(".", ";", ",", ":", "/", "!", "…");

  /** Words of time: a remark that holds one may change the timing, and is not passed over. */
  private static final Set<String> TIMING =
      Set.of(
          "ngày", "tháng", "quý", "năm", "tuần", "trước", "sau", "hạn", "chậm", "muộn", "kỳ", "lần",
          "nếu", "trừ", "hàng", "mỗi", "đến", "từ", "sớm", "không");

  private PhraseTrim() {}

  static List<PhraseToken> trim(String text, List<PhraseToken> tokens, PhraseContext context) {
    return edges(remarks(text, edges(label(edges(tokens))), context));
  }

  private static List<PhraseToken> edges(List<PhraseToken> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && BEFORE.contains(tokens.get(from).word())) {
      from++;
    }
    while (to > from && BEHIND.contains(tokens.get(to - 1).word())) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private static List<PhraseToken> label(List<PhraseToken> tokens) {
    if (tokens.isEmpty() || !LABELS.contains(tokens.get(0).word())) {
      return tokens;
    }
    for (int at = 1; at < tokens.size() && at <= LONGEST_LABEL; at++) {
      if (tokens.get(at).is(":")) {
        return tokens.subList(at + 1, tokens.size());
      }
      if (!tokens.get(at).isWord()) {
        return tokens;
      }
    }
    return tokens;
  }

  private static List<PhraseToken> remarks(
      String text, List<PhraseToken> tokens, PhraseContext context) {
    List<PhraseToken> kept = new ArrayList<>();
    int remarks = 0;
    int at = 0;
    while (at < tokens.size()) {
      boolean opens = remarks < MOST_REMARKS && tokens.get(at).is("(");
      int close = opens ? closing(tokens, at) : -1;
      if (close < 0) {
        kept.add(tokens.get(at));
        at++;
      } else {
        remarks++;
        kept.addAll(remark(text, List.copyOf(kept), tokens.subList(at, close + 1), context));
        at = close + 1;
      }
    }
    return kept;
  }

  private static int closing(List<PhraseToken> tokens, int open) {
    for (int at = open + 1; at < tokens.size(); at++) {
      if (tokens.get(at).is(")")) {
        return at;
      }
      if (tokens.get(at).is("(")) {
        return -1;
      }
    }
    return -1;
  }

  /** What is left of words in brackets: nothing, a part of the phrase, or themselves. */
  private static List<PhraseToken> remark(
      String text, List<PhraseToken> before, List<PhraseToken> bracketed, PhraseContext context) {
    List<PhraseToken> inner = bracketed.subList(1, bracketed.size() - 1);
    List<PhraseToken> joined = new ArrayList<>();
    joined.add(bracketed.get(0).asComma());
    joined.addAll(inner);
    PhraseCursor clause = new PhraseCursor(text, joined, context);
    if (RollClause.read(clause).isPresent() && clause.atEnd()) {
      return joined;
    }
    Optional<List<Timing>> timings = PhraseSequence.read(text, inner, context);
    if (timings.isPresent()) {
      boolean source = inner.get(0).is("theo") && timings.get().get(0) instanceof Deferred;
      return source ? List.of() : joined;
    }
    List<PhraseToken> together = new ArrayList<>(before);
    together.addAll(joined);
    if (PhraseSequence.read(text, together, context).isPresent()) {
      return joined;
    }
    boolean matters =
        inner.stream().anyMatch(token -> token.isNumber() || TIMING.contains(token.word()));
    PhraseCursor amount = new PhraseCursor(text, inner, context);
    boolean number = NumberWords.read(amount).isPresent() && amount.atEnd();
    return matters || number ? bracketed : List.of();
  }
}
