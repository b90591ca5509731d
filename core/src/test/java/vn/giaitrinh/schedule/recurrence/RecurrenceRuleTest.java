package vn.giaitrinh.schedule.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=6;UNTIL=20271218",
        "FREQ=DAILY;COUNT=30",
        "FREQ=WEEKLY;BYDAY=FR",
        "FREQ=WEEKLY;INTERVAL=6;BYDAY=TU;WKST=SU;COUNT=20",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYMONTHDAY=15,25",
        "FREQ=MONTHLY;BYMONTH=5,7;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1",
        "FREQ=MONTHLY;BYDAY=3FR,-2WE;UNTIL=20320323",
        "FREQ=MONTHLY;INTERVAL=3",
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20",
        "FREQ=YEARLY;BYYEARDAY=200,-200;UNTIL=20260811",
        "FREQ=YEARLY;INTERVAL=4;BYWEEKNO=-1;BYDAY=MO;UNTIL=20260113",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9;BYDAY=1MO;UNTIL=20280817",
        "FREQ=YEARLY;BYDAY=-53SU",
      })
  void a_rule_in_its_one_form_is_written_as_it_was_read(String text) {
    assertThat(RecurrenceRule.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=25,15 | FREQ=MONTHLY;BYMONTHDAY=15,25",
        "FREQ=MONTHLY;BYMONTHDAY=29,-1,10,-2 | FREQ=MONTHLY;BYMONTHDAY=10,29,-2,-1",
        "FREQ=MONTHLY;BYMONTHDAY=15,015,+15 | FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYMONTHDAY=10;BYMONTH=3,10 | FREQ=MONTHLY;BYMONTH=3,10;BYMONTHDAY=10",
        "BYDAY=FR;FREQ=WEEKLY | FREQ=WEEKLY;BYDAY=FR",
        "freq=weekly;byday=fr | FREQ=WEEKLY;BYDAY=FR",
        "FREQ=WEEKLY;BYDAY=TH,SU,TU | FREQ=WEEKLY;BYDAY=TU,TH,SU",
        "FREQ=WEEKLY;WKST=MO | FREQ=WEEKLY",
        "FREQ=MONTHLY;BYDAY=-1FR,3TU,+3TU,MO | FREQ=MONTHLY;BYDAY=MO,3TU,-1FR",
      })
  void two_texts_of_one_rule_are_equal(String text, String canonical) {
    RecurrenceRule rule = RecurrenceRule.parse(text);

    assertThat(rule).hasToString(canonical).isEqualTo(RecurrenceRule.parse(canonical));
    assertThat(rule).hasSameHashCodeAs(RecurrenceRule.parse(canonical));
  }

  @Test
  void every_part_is_there_to_read() {
    RecurrenceRule rule =
        RecurrenceRule.parse(
            "FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYYEARDAY=166;BYMONTHDAY=15;BYDAY=2MO,SU;"
                + "BYSETPOS=-1;WKST=SU;UNTIL=20301231");

    assertThat(rule.getFrequency()).isEqualTo(Frequency.YEARLY);
    assertThat(rule.getInterval()).isEqualTo(2);
    assertThat(rule.getByMonth()).containsExactly(6);
    assertThat(rule.getByYearDay()).containsExactly(166);
    assertThat(rule.getByMonthDay()).containsExactly(15);
    assertThat(rule.getByDay())
        .containsExactly(
            WeekdayNumber.every(DayOfWeek.SUNDAY), WeekdayNumber.nth(2, DayOfWeek.MONDAY));
    assertThat(rule.getBySetPosition()).containsExactly(-1);
    assertThat(rule.getWeekStart()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(rule.getUntil()).contains(LocalDate.of(2030, 12, 31));
    assertThat(rule.getCount()).isEmpty();
    assertThat(rule.getByWeekNumber()).isEmpty();
  }

  @Test
  void what_a_rule_leaves_out_has_its_default() {
    RecurrenceRule rule = RecurrenceRule.parse("FREQ=YEARLY;BYWEEKNO=52;COUNT=3");

    assertThat(rule.getInterval()).isEqualTo(1);
    assertThat(rule.getWeekStart()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(rule.getByWeekNumber()).containsExactly(52);
    assertThat(rule.getCount()).hasValue(3);
    assertThat(rule.getUntil()).isEmpty();
    assertThat(rule).isNotEqualTo(RecurrenceRule.parse("FREQ=YEARLY;BYWEEKNO=52"));
    assertThat(rule).isNotEqualTo("FREQ=YEARLY;BYWEEKNO=52;COUNT=3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is wrong | where | what is said
        "'' | 0 | Expected a part such as FREQ=MONTHLY",
        "DAILY | 0 | Expected a part such as FREQ=MONTHLY",
        "FREQ=DAILY; | 11 | Expected a part such as FREQ=MONTHLY",
        "FREQ=DAILY;;COUNT=2 | 11 | Expected a part such as FREQ=MONTHLY",
        "COUNT=3 | 0 | A rule must say FREQ",
        "FREQ= | 5 | Unknown FREQ; allowed are DAILY, WEEKLY, MONTHLY, YEARLY",
        "FREQ=FORTNIGHTLY | 5 | Unknown FREQ; allowed are DAILY, WEEKLY, MONTHLY, YEARLY",
        "FREQ=HOURLY | 5 | FREQ=HOURLY is finer than a day",
        "FREQ=MINUTELY | 5 | FREQ=MINUTELY is finer than a day",
        "FREQ=SECONDLY | 5 | FREQ=SECONDLY is finer than a day",
        "FREQ=DAILY;BYHOUR=9 | 11 | BYHOUR is finer than a day",
        "FREQ=DAILY;BYEASTER=1 | 11 | Unknown part 'BYEASTER'; allowed are FREQ, INTERVAL",
        "RRULE:FREQ=DAILY | 0 | Unknown part 'RRULE:FREQ'",
        "FREQ=DAILY;COUNT=1;COUNT=2 | 19 | Part COUNT is given twice",
        "FREQ=DAILY;COUNT=0 | 17 | COUNT=0; allowed are 1 to 999999",
        "FREQ=DAILY;COUNT=9999999999 | 17 | COUNT=9999999999; allowed are 1 to 999999",
        "FREQ=DAILY;INTERVAL=0 | 20 | INTERVAL=0; allowed are 1 to 999999",
        "FREQ=DAILY;INTERVAL=-1 | 20 | INTERVAL=-1; allowed are 1 to 999999",
        "FREQ=DAILY;INTERVAL= | 20 | INTERVAL=; allowed are 1 to 999999",
        "FREQ=DAILY;COUNT=2;UNTIL=20261231 | 19 | COUNT and UNTIL cannot stand together",
        "FREQ=DAILY;UNTIL=20260230 | 17 | UNTIL=20260230 is not a day of the calendar",
        "FREQ=DAILY;UNTIL=20261231T000000Z | 17 | expected a date without time, such as 20261231",
        "FREQ=DAILY;UNTIL=2026-12-31 | 17 | expected a date without time, such as 20261231",
        "FREQ=MONTHLY;BYMONTHDAY=32 | 24 | BYMONTHDAY=32; allowed are 1 to 31 and -31 to -1",
        "FREQ=MONTHLY;BYMONTHDAY=15,0 | 27 | BYMONTHDAY=0; allowed are 1 to 31 and -31 to -1",
        "FREQ=MONTHLY;BYMONTHDAY=15,-32 | 27 | BYMONTHDAY=-32; allowed are 1 to 31",
        "FREQ=MONTHLY;BYMONTHDAY=15, 20 | 27 | BYMONTHDAY= 20; allowed are 1 to 31",
        "FREQ=MONTHLY;BYMONTHDAY=15, | 27 | BYMONTHDAY=; allowed are 1 to 31",
        "FREQ=WEEKLY;BYMONTHDAY=15 | 12 | needs DAILY, MONTHLY, YEARLY",
        "FREQ=YEARLY;BYMONTH=13 | 20 | BYMONTH=13; allowed are 1 to 12",
        "FREQ=YEARLY;BYMONTH=-1 | 20 | BYMONTH=-1; allowed are 1 to 12",
        "FREQ=YEARLY;BYWEEKNO=54 | 21 | BYWEEKNO=54; allowed are 1 to 53 and -53 to -1",
        "FREQ=MONTHLY;BYWEEKNO=20 | 13 | BYWEEKNO cannot stand with FREQ=MONTHLY; it needs YEARLY",
        "FREQ=YEARLY;BYYEARDAY=367 | 22 | BYYEARDAY=367; allowed are 1 to 366 and -366 to -1",
        "FREQ=DAILY;BYYEARDAY=1 | 11 | BYYEARDAY cannot stand with FREQ=DAILY; it needs YEARLY",
        "FREQ=WEEKLY;BYDAY=T4 | 18 | BYDAY=T4; expected a day such as FR",
        "FREQ=WEEKLY;BYDAY=MO,XX | 21 | Unknown day 'XX'; allowed are MO, TU, WE, TH, FR, SA, SU",
        "FREQ=WEEKLY;BYDAY=MO,2TU | 21 | BYDAY=2TU: a number before the day needs FREQ=MONTHLY",
        "FREQ=DAILY;BYDAY=1MO | 17 | a number before the day needs FREQ=MONTHLY or FREQ=YEARLY",
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO | 29 | cannot stand with BYWEEKNO",
        "FREQ=MONTHLY;BYDAY=0MO | 19 | BYDAY=0; allowed are 1 to 53 and -53 to -1",
        "FREQ=YEARLY;BYDAY=54MO | 18 | BYDAY=54; allowed are 1 to 53 and -53 to -1",
        "FREQ=WEEKLY;WKST=1MO | 17 | Unknown day '1MO'",
        "FREQ=MONTHLY;BYSETPOS=1 | 13 | BYSETPOS needs another part to choose from",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0 | 31 | BYSETPOS=0; allowed are 1 to 366",
      })
  void what_is_no_rule_is_refused_with_its_place(String text, int position, String problem) {
    assertThatThrownBy(() -> RecurrenceRule.parse(text))
        .isInstanceOfSatisfying(
            RecurrenceRuleException.class,
            refused -> {
              assertThat(refused.getText()).isEqualTo(text);
              assertThat(refused.getPosition()).isEqualTo(position);
            })
        .hasMessageContaining(problem)
        .hasMessageContaining("at position " + position + " of '" + text + "'");
  }

  @Test
  void a_long_text_is_cut_in_the_message_and_whole_in_the_exception() {
    String text = "FREQ=" + "X".repeat(300);

    assertThatThrownBy(() -> RecurrenceRule.parse(text))
        .isInstanceOfSatisfying(
            RecurrenceRuleException.class, refused -> assertThat(refused.getText()).isEqualTo(text))
        .hasMessageEndingWith("X…'");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 54, -54, Integer.MIN_VALUE})
  void a_weekday_number_is_at_most_the_fifty_third_either_way(int ordinal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeekdayNumber.nth(ordinal, DayOfWeek.MONDAY))
        .withMessageContaining("allowed are 1 to 53 and -53 to -1");
  }

  @Test
  void weekday_numbers_are_written_as_in_the_rule() {
    assertThat(WeekdayNumber.nth(-1, DayOfWeek.FRIDAY)).hasToString("-1FR");
    assertThat(WeekdayNumber.every(DayOfWeek.SUNDAY)).hasToString("SU");
  }
}
