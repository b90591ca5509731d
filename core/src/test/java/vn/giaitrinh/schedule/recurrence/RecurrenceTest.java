package vn.giaitrinh.schedule.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.Vectors;

class RecurrenceTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void meets_every_published_vector() {
    List<JsonNode> vectors = Vectors.read("recurrence.ndjson");
    List<String> wrong = new ArrayList<>();
    for (JsonNode vector : vectors) {
      List<String> expected = new ArrayList<>();
      vector.get("dates").forEach(date -> expected.add(date.stringValue()));
      List<String> actual =
          RecurrenceRule.parse(vector.get("rrule").stringValue())
              .startingOn(LocalDate.parse(vector.get("dtstart").stringValue()))
              .occurrences()
              .limit(expected.size() + (vector.get("complete").booleanValue() ? 1 : 0))
              .map(LocalDate::toString)
              .toList();
      if (!actual.equals(expected)) {
        wrong.add(vector + " gave " + actual);
      }
    }

    assertThat(vectors).hasSize(120);
    assertThat(wrong).isEmpty();
  }

  // The examples of RFC 5545, 3.8.5.3, that are on days; each starts on Tuesday 2 September 1997
  // unless it says otherwise.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1997-09-02 | FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224;WKST=SU;BYDAY=MO,WE,FR | 1997-09-03 1997-09-05 1997-09-15 1997-09-17 1997-09-19 1997-09-29",
        "1997-09-05 | FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02 1998-02-06 1998-03-06 1998-04-03 1998-05-01 1998-06-05",
        "1997-09-22 | FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997-09-22 1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16",
        "1997-09-28 | FREQ=MONTHLY;BYMONTHDAY=-3 | 1997-09-28 1997-10-29 1997-11-28 1997-12-29 1998-01-29 1998-02-26",
        "1997-09-30 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997-09-30 1997-10-01 1997-10-31 1997-11-01 1997-11-30 1997-12-01 1997-12-31 1998-01-01 1998-01-31 1998-02-01",
        "1997-01-01 | FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09 2000-07-18 2003-01-01 2003-04-10 2003-07-19 2006-01-01",
        "1997-05-19 | FREQ=YEARLY;BYDAY=20MO | 1997-05-19 1998-05-18 1999-05-17",
        "1997-05-12 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 1997-05-12 1998-05-11 1999-05-17",
        "1997-09-02 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13",
        "1997-09-13 | FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1997-09-13 1997-10-11 1997-11-08 1997-12-13",
        "1996-11-05 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 1996-11-05 2000-11-07 2004-11-02",
        "1997-09-04 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997-09-04 1997-10-07 1997-11-06",
        "1997-09-29 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1997-09-29 1997-10-30 1997-11-27 1997-12-30",
        "1997-08-05 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997-08-05 1997-08-10 1997-08-19 1997-08-24",
        "1997-08-05 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997-08-05 1997-08-17 1997-08-19 1997-08-31",
        "2007-01-15 | FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30"
      })
  void agrees_with_the_examples_of_the_standard(LocalDate start, String rule, String expected) {
    List<String> dates = List.of(expected.split(" "));

    assertThat(first(rule, start, dates.size())).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-31 | FREQ=MONTHLY | 2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31",
        "2024-02-29 | FREQ=YEARLY | 2024-02-29 2028-02-29 2032-02-29",
        "1896-02-29 | FREQ=YEARLY;INTERVAL=4 | 1896-02-29 1904-02-29",
        "2026-03-10 | FREQ=WEEKLY | 2026-03-10 2026-03-17",
        // Week 1 of 2026 begins on Monday 29 December 2025; 2020 and 2026 have a week 53.
        "2025-06-01 | FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO | 2025-12-29 2027-01-04 2028-01-03",
        "2019-01-01 | FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU | 2021-01-03 2027-01-03 2033-01-02",
        "2019-01-01 | FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU | 2019-12-29 2021-01-03 2022-01-02",
        "2025-01-01 | FREQ=MONTHLY;INTERVAL=2;BYMONTH=4,6 | ''",
        "2025-02-01 | FREQ=MONTHLY;INTERVAL=2;BYMONTH=4,6 | 2025-04-01 2025-06-01 2026-04-01",
        "2026-01-01 | FREQ=YEARLY;BYYEARDAY=-1,366 | 2026-12-31 2027-12-31 2028-12-31",
        "2026-01-01 | FREQ=DAILY;INTERVAL=10;BYMONTH=2 | 2026-02-10 2026-02-20 2027-02-05",
        "2026-01-01 | FREQ=MONTHLY;BYDAY=5FR | 2026-01-30 2026-05-29 2026-07-31",
        "2026-01-05 | FREQ=YEARLY;BYDAY=53TH | 2026-12-31 2032-12-30"
      })
  void takes_what_the_rule_leaves_open_from_the_start(
      LocalDate start, String rule, String expected) {
    List<String> dates = expected.isEmpty() ? List.of() : List.of(expected.split(" "));

    assertThat(first(rule, start, Math.max(dates.size(), 1))).isEqualTo(dates);
  }

  @Test
  void does_not_count_a_start_that_does_not_match() {
    assertThat(first("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=2", NEW_YEAR, 3))
        .containsExactly("2026-01-15", "2026-02-15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31;COUNT=999999",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=366",
        "FREQ=YEARLY;BYDAY=53MO;BYSETPOS=2",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=999999;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYSETPOS=2",
        "FREQ=WEEKLY;INTERVAL=999999;BYMONTH=2;BYDAY=MO;BYSETPOS=3"
      })
  void ends_at_once_where_a_rule_can_never_match(String text) {
    // 2025 and every second year after it have no day 366.
    LocalDate start = LocalDate.of(2025, 1, 1);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          Recurrence never = RecurrenceRule.parse(text).startingOn(start);
          assertThat(never.occurrences()).isEmpty();
          assertThat(never.next(start)).isEmpty();
          assertThat(never.previous(LocalDate.MAX)).isEmpty();
          assertThat(never.occurrencesIn(start, LocalDate.MAX)).isEmpty();
        });
  }

  @Test
  void ends_with_the_year_9999() {
    Recurrence years = RecurrenceRule.parse("FREQ=YEARLY").startingOn(NEW_YEAR);

    assertThat(years.previous(LocalDate.MAX)).contains(LocalDate.of(9999, 1, 1));
    assertThat(years.next(LocalDate.of(9999, 1, 1))).isEmpty();
    assertThat(years.next(LocalDate.MAX)).isEmpty();
    assertThat(years.occurrences().count()).isEqualTo(9999 - 2026 + 1);
    assertThat(years.next(LocalDate.MIN)).contains(NEW_YEAR);
    assertThat(years.previous(NEW_YEAR)).isEmpty();
    assertThatThrownBy(
            () -> RecurrenceRule.parse("FREQ=YEARLY").startingOn(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Rule FREQ=YEARLY starts on +10000-01-01; allowed are 0000-01-01 to 9999-12-31");
  }

  @Test
  void seeks_a_range_far_from_the_start() {
    Recurrence fridays =
        RecurrenceRule.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")
            .startingOn(LocalDate.of(1900, 1, 5));

    assertThat(fridays.occurrencesIn(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
        .isEqualTo(
            fridays
                .occurrences()
                .filter(day -> day.getYear() == 2026 && day.getMonthValue() == 3)
                .limit(2)
                .toList());
    assertThat(fridays.next(LocalDate.of(2026, 3, 1)))
        .contains(fridays.occurrences(LocalDate.of(2026, 3, 2)).findFirst().orElseThrow());
  }

  @Test
  void counts_from_the_start_wherever_it_is_asked() {
    Recurrence four = RecurrenceRule.parse("FREQ=MONTHLY;COUNT=4").startingOn(NEW_YEAR);

    assertThat(four.occurrencesIn(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31)))
        .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    assertThat(four.previous(LocalDate.of(2030, 1, 1))).contains(LocalDate.of(2026, 4, 1));
    assertThat(four.next(LocalDate.of(2026, 4, 1))).isEmpty();
  }

  @Test
  void is_empty_where_it_ends_before_it_starts_and_refuses_a_range_that_does() {
    Recurrence past = RecurrenceRule.parse("FREQ=DAILY;UNTIL=20251231").startingOn(NEW_YEAR);
    assertThat(past.occurrences()).isEmpty();
    assertThat(past.previous(LocalDate.of(2027, 1, 1))).isEmpty();

    Recurrence daily = RecurrenceRule.parse("FREQ=DAILY").startingOn(NEW_YEAR);
    assertThat(daily.occurrencesIn(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31))).isEmpty();
    assertThatThrownBy(() -> daily.occurrencesIn(NEW_YEAR, NEW_YEAR.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Range ends on 2025-12-31, before it starts on 2026-01-01");
  }

  @Test
  void is_equal_to_one_of_the_same_rule_and_start() {
    RecurrenceRule rule = RecurrenceRule.parse("FREQ=DAILY");
    Recurrence daily = rule.startingOn(NEW_YEAR);

    assertThat(daily)
        .isEqualTo(rule.startingOn(NEW_YEAR))
        .hasSameHashCodeAs(rule.startingOn(NEW_YEAR))
        .isNotEqualTo(rule.startingOn(NEW_YEAR.plusDays(1)))
        .isNotEqualTo(RecurrenceRule.parse("FREQ=WEEKLY").startingOn(NEW_YEAR))
        .isNotEqualTo("FREQ=DAILY from 2026-01-01")
        .hasToString("FREQ=DAILY from 2026-01-01");
    assertThat(daily.getRule()).isEqualTo(rule);
    assertThat(daily.getStart()).isEqualTo(NEW_YEAR);
  }

  private static List<String> first(String rule, LocalDate start, int count) {
    return RecurrenceRule.parse(rule)
        .startingOn(start)
        .occurrences()
        .limit(count)
        .map(LocalDate::toString)
        .collect(Collectors.toList());
  }
}
