package vn.giaitrinh.schedule.recurrence;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * Puts a rule into a sentence: its days, each further part as a condition on them, the period, and
 * the end. Two rules never share a sentence.
 */
final class RecurrenceWords {
  private RecurrenceWords() {}

  static BilingualText of(RecurrenceRule rule) {
    return BilingualText.of(
        Language.VI.capitalized(sentence(new VietnameseRuleWords(rule), rule)),
        Language.EN.capitalized(sentence(new EnglishRuleWords(rule), rule)));
  }

  private static String sentence(RuleWords words, RecurrenceRule rule) {
    List<String> days = days(words, rule);
    List<String> clauses = new ArrayList<>();
    boolean yearly = rule.getFrequency() == Frequency.YEARLY;
    boolean months = !rule.getByMonth().isEmpty();
    boolean weeks = !rule.getByWeekNumber().isEmpty();
    if (rule.getFrequency() == Frequency.DAILY) {
      // Every day is a candidate, and each part leaves some out.
      clauses.add(words.period());
      days.stream().map(words::onlyIf).forEach(clauses::add);
    } else if (!days.isEmpty()) {
      String lead = days.get(0);
      boolean plain = rule.getByMonthDay().isEmpty() && rule.getByYearDay().isEmpty();
      lead = plain ? words.everyOne(lead) : lead;
      clauses.add(words.on(yearly && months ? words.ofMonths(lead) : lead));
      days.stream().skip(1).map(words::onlyIf).forEach(clauses::add);
    } else if (yearly && (months || weeks)) {
      clauses.add(words.in(months ? words.months() : words.weeks()));
    } else {
      clauses.add(words.period());
    }
    if (weeks && (months || !days.isEmpty())) {
      clauses.add(words.onlyIn(words.weeks()));
    }
    if (months && !yearly) {
      clauses.add(words.onlyIn(words.months()));
    }
    if (!rule.getBySetPosition().isEmpty()) {
      clauses.add(words.positions());
    }
    words.weekStart().ifPresent(clauses::add);
    rule.getCount().ifPresent(times -> clauses.add(words.count(times)));
    rule.getUntil().ifPresent(day -> clauses.add(words.until(day)));
    return String.join(", ", clauses);
  }

  private static List<String> days(RuleWords words, RecurrenceRule rule) {
    List<String> days = new ArrayList<>();
    if (!rule.getByMonthDay().isEmpty()) {
      days.add(words.monthDays());
    }
    if (!rule.getByYearDay().isEmpty()) {
      days.add(words.yearDays());
    }
    if (!rule.getByDay().isEmpty()) {
      days.add(words.weekdays());
    }
    return days;
  }
}
