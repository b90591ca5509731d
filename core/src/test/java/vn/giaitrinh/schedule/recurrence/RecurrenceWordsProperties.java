package vn.giaitrinh.schedule.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import vn.giaitrinh.text.Language;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class RecurrenceWordsProperties {

  @Property
  void two_rules_never_share_a_sentence(
      @ForAll("rules") RecurrenceRule one, @ForAll("rules") RecurrenceRule other) {
    for (Language language : Language.values()) {
      assertThat(one.inWords().in(language).equals(other.inWords().in(language)))
          .as(one + " and " + other)
          .isEqualTo(one.equals(other));
    }
  }

  @Provide
  Arbitrary<RecurrenceRule> rules() {
    return Combinators.combine(
            Arbitraries.of("DAILY", "MONTHLY", "YEARLY"),
            Arbitraries.of("", ";INTERVAL=3"),
            Arbitraries.of("", ";BYMONTH=6", ";BYMONTH=3,6"),
            Arbitraries.of("", ";BYMONTHDAY=13", ";BYMONTHDAY=1,-1"),
            Arbitraries.of("", ";BYDAY=FR", ";BYDAY=MO,FR"),
            Arbitraries.of("", ";WKST=SU"),
            Arbitraries.of("", ";COUNT=3", ";UNTIL=20261231"))
        .as(
            (frequency, interval, months, days, weekdays, start, end) ->
                RecurrenceRule.parse(
                    "FREQ=" + frequency + interval + months + days + weekdays + start + end));
  }
}
