package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.schedule.Roll;

/**
 * Reads the words for a period (<i>hằng quý, 05 năm một lần, 6 tháng/lần, định kỳ</i>), and lists
 * of them (<i>hằng tháng, quý, năm</i>).
 */
final class CyclePhrases {
  private static final String[] EVERY = {
    "định kỳ báo cáo theo từng",
    "định kỳ báo cáo theo",
    "định kỳ báo cáo hàng",
    "định kỳ báo cáo mỗi",
    "định kỳ theo từng",
    "định kỳ theo",
    "định kỳ hàng",
    "định kỳ mỗi",
    "định kỳ từng",
    "định kỳ vào",
    "định kỳ cứ",
    "định kỳ báo cáo",
    "định kỳ",
    "theo từng",
    "theo hàng",
    "theo",
    "hàng",
    "mỗi",
    "từng",
    "cứ"
  };
  private static final int LONGEST_PERIOD = 1_000;

  private CyclePhrases() {}

  static Optional<List<SpokenRule>> read(PhraseCursor cursor) {
    List<SpokenRule> cycles = new ArrayList<>();
    Optional<SpokenRule> next = one(cursor);
    while (next.isPresent()) {
      cycles.add(next.get());
      int end = cursor.position();
      next =
          Joins.read(cursor)
              ? cursor.firstOf(CyclePhrases::one, CyclePhrases::period)
              : Optional.empty();
      if (next.isEmpty()) {
        cursor.moveTo(end);
      }
    }
    // "Định kỳ (hằng quý)": the general word before the period adds nothing.
    if (cycles.size() > 1 && cycles.get(0).rule().isEmpty()) {
      cycles.remove(0);
    }
    return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles);
  }

  static Optional<SpokenRule> one(PhraseCursor cursor) {
    return cursor.firstOf(
        CyclePhrases::timesIn, CyclePhrases::every, CyclePhrases::once, CyclePhrases::unsaid);
  }

  // "01 lần/quý", "ít nhất 2 lần mỗi năm".
  private static Optional<SpokenRule> timesIn(PhraseCursor cursor) {
    int from = cursor.position();
    cursor.acceptAny("ít nhất", "tối thiểu");
    Optional<Integer> times = NumberWords.read(cursor);
    if (times.isEmpty() || !cursor.accept("lần")) {
      return Optional.empty();
    }
    cursor.acceptAny("/", "trong", "trên");
    cursor.acceptAny("hàng", "mỗi", "một");
    return period(cursor).map(period -> spaced(period, times.get(), from, cursor));
  }

  private static Optional<SpokenRule> every(PhraseCursor cursor) {
    int from = cursor.position();
    return cursor.acceptAny(EVERY)
        ? period(cursor)
            .map(period -> spaced(period, times(cursor).orElse(1), from, cursor))
            .filter(cycle -> !cursor.seesNumber())
        : Optional.empty();
  }

  // Without "hằng" a period recurs only if the words say how often: "05 năm một lần".
  private static Optional<SpokenRule> once(PhraseCursor cursor) {
    int from = cursor.position();
    return period(cursor)
        .flatMap(period -> times(cursor).map(times -> spaced(period, times, from, cursor)));
  }

  private static Optional<SpokenRule> unsaid(PhraseCursor cursor) {
    int from = cursor.position();
    if (!cursor.acceptAny("theo định kỳ", "định kỳ")) {
      return Optional.empty();
    }
    cursor.accept("báo cáo");
    cursor.accept("theo quy định");
    return Optional.of(new SpokenRule(Optional.empty(), Roll.NONE, from, cursor.position()));
  }

  private static Optional<Integer> times(PhraseCursor cursor) {
    return cursor.attempt(
        at -> {
          boolean per = at.accept("/");
          Optional<Integer> times = at.attempt(NumberWords::read);
          return at.accept("lần") && (per || times.isPresent())
              ? Optional.of(times.orElse(1))
              : Optional.empty();
        });
  }

  /** Twice a year may be any two days: only once a period is a rule. */
  private static SpokenRule spaced(SpokenRule period, int times, int from, PhraseCursor cursor) {
    return new SpokenRule(
        times == 1 ? period.rule() : Optional.empty(), Roll.NONE, from, cursor.position());
  }

  private static Optional<SpokenRule> period(PhraseCursor cursor) {
    int from = cursor.position();
    if (cursor.accept("nửa năm")) {
      return Optional.of(SpokenRule.of("FREQ=MONTHLY;INTERVAL=6", from, cursor));
    }
    return cursor.firstOf(
        at ->
            NumberWords.read(at)
                .filter(count -> count >= 1 && count <= LONGEST_PERIOD)
                .flatMap(count -> unit(at, count, from)),
        at -> unit(at, 1, from));
  }

  private static Optional<SpokenRule> unit(PhraseCursor cursor, int count, int from) {
    if (cursor.accept("ngày")) {
      return rule("DAILY", count, from, cursor);
    }
    if (cursor.accept("tuần")) {
      return rule("WEEKLY", count, from, cursor);
    }
    if (cursor.accept("tháng")) {
      // The report of nine months comes once a year, not every nine months.
      return count == 9 && !saysOnce(cursor)
          ? Optional.of(new SpokenRule(Optional.empty(), Roll.NONE, from, cursor.position()))
          : rule("MONTHLY", count, from, cursor);
    }
    if (cursor.accept("quý")) {
      return rule("MONTHLY", count * 3, from, cursor);
    }
    return cursor.accept("năm") ? rule("YEARLY", count, from, cursor) : Optional.empty();
  }

  private static boolean saysOnce(PhraseCursor cursor) {
    int place = cursor.position();
    boolean once = times(cursor).isPresent();
    cursor.moveTo(place);
    return once;
  }

  private static Optional<SpokenRule> rule(
      String frequency, int interval, int from, PhraseCursor cursor) {
    return Optional.of(SpokenRule.of("FREQ=" + frequency + ";INTERVAL=" + interval, from, cursor));
  }
}
