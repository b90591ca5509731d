package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.recurrence.Frequency;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/** Reads the words for what comes again and again: a period, its days, and the days off. */
final class RecurringPhrases {
  private static final List<Function<PhraseCursor, Optional<List<SpokenRule>>>> READERS =
      List.of(
          cursor -> days(cursor, Cycle.NONE),
          RecurringPhrases::daysOfCycle,
          RecurringPhrases::daysAfterPeriodic,
          CyclePhrases::read);

  private RecurringPhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    LeadWords.skip(cursor);
    int place = cursor.position();
    for (Function<PhraseCursor, Optional<List<SpokenRule>>> reader : READERS) {
      cursor.moveTo(place);
      Optional<List<SpokenRule>> rules = reader.apply(cursor);
      if (rules.isPresent()) {
        cursor.accept("theo quy định");
        Optional<Roll> roll = RollClause.read(cursor);
        if (cursor.atEnd()) {
          return Optional.of(timing(rules.get(), roll, cursor));
        }
      }
    }
    return Optional.empty();
  }

  private static Timing timing(List<SpokenRule> rules, Optional<Roll> roll, PhraseCursor cursor) {
    List<Timing> parts = new ArrayList<>();
    for (SpokenRule rule : rules) {
      parts.add(rule.recurring(cursor.words(rule.from(), rule.to()), roll));
    }
    return parts.size() == 1 ? parts.get(0) : new Compound("", parts);
  }

  private static Optional<List<SpokenRule>> days(PhraseCursor cursor, Cycle said) {
    return cursor.firstOf(
        at -> WorkingDayPhrases.read(at, said),
        at -> WeekdayPhrases.read(at, said),
        at -> MonthDayPhrases.read(at, said),
        at -> YearDayPhrases.read(at, said));
  }

  // "Định kỳ trước ngày 15 hằng tháng": the word itself adds nothing to the days.
  private static Optional<List<SpokenRule>> daysAfterPeriodic(PhraseCursor cursor) {
    if (!cursor.accept("định kỳ")) {
      return Optional.empty();
    }
    cursor.accept(",");
    LeadWords.skip(cursor);
    return days(cursor, Cycle.NONE);
  }

  // "Hằng quý, trước ngày 25 của tháng cuối quý": one rule, its period said first.
  private static Optional<List<SpokenRule>> daysOfCycle(PhraseCursor cursor) {
    int from = cursor.position();
    Optional<Cycle> cycle = CyclePhrases.one(cursor).flatMap(Cycle::of);
    if (cycle.isEmpty()) {
      return Optional.empty();
    }
    cursor.acceptAny(",", ":", ";", "-");
    LeadWords.skip(cursor);
    return days(cursor, cycle.get())
        .filter(rules -> rules.stream().allMatch(rule -> fits(cycle.get(), rule)))
        .map(rules -> rules.size() == 1 ? List.of(from(rules.get(0), from)) : rules);
  }

  private static SpokenRule from(SpokenRule rule, int from) {
    return new SpokenRule(rule.rule(), rule.roll(), from, rule.to());
  }

  // Two rules of two periods are two timings, not one.
  private static boolean fits(Cycle cycle, SpokenRule spoken) {
    RecurrenceRule rule = spoken.rule().orElseThrow();
    return switch (cycle) {
      case WEEK -> rule.getFrequency() == Frequency.WEEKLY;
      case MONTH -> rule.getFrequency() == Frequency.MONTHLY;
      case QUARTER -> rule.getByMonth().size() == 4;
      case HALF_YEAR -> rule.getByMonth().size() == 2;
      case YEAR -> rule.getFrequency() == Frequency.YEARLY;
      case NONE -> false;
    };
  }
}
