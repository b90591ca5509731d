package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/**
 * A rule as the words of a phrase give it.
 *
 * @param rule the rule; empty if the words say only that it recurs
 * @param roll what the words say of days off
 * @param from the first token, inclusive
 * @param to the last token, exclusive
 */
record SpokenRule(Optional<RecurrenceRule> rule, Roll roll, int from, int to) {

  static SpokenRule of(String rule, int from, PhraseCursor cursor) {
    return rolled(rule, Roll.NONE, from, cursor);
  }

  static SpokenRule rolled(String rule, Roll roll, int from, PhraseCursor cursor) {
    return new SpokenRule(Optional.of(RecurrenceRule.parse(rule)), roll, from, cursor.position());
  }

  Recurring recurring(String words, Optional<Roll> said) {
    return new Recurring(words, rule, Optional.empty(), said.orElse(roll));
  }
}
