package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.Vectors;
import vn.giaitrinh.text.Language;

class DueDateTest {
  private static final WorkingCalendar VIETNAM = WorkingCalendars.vietnam();

  @ParameterizedTest
  @CsvSource({
    // Tết is 16 to 20 February 2026.
    "2026-02-12, WORKING,  5,  2026-02-26",
    // 27 and 30 April and 1 May 2026 are off.
    "2026-04-24, WORKING,  5,  2026-05-06",
    // Saturday 22 August 2026 is worked, for 31 August.
    "2026-08-20, WORKING,  5,  2026-08-26",
    "2026-10-30, CALENDAR, 15, 2026-11-16",
    "2026-02-05, CALENDAR, 15, 2026-02-23",
    "2026-08-17, CALENDAR, 15, 2026-09-03",
    "2026-08-07, CALENDAR, 15, 2026-08-22",
    "2026-11-20, WORKING,  5,  2026-11-27",
    "2026-11-09, CALENDAR, 15, 2026-11-24"
  })
  void meets_the_worked_examples(LocalDate start, String unit, int amount, LocalDate expected) {
    DueDate due = DueDate.of(start, limit(unit.equals("WORKING"), amount), VIETNAM);

    assertThat(due.getDate()).isEqualTo(expected);
    assertThat(due.ledger().verify()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, WORKING, 5, 2026-11-30", "2026-11-09, CALENDAR, 15, 2026-11-25"})
  void moves_by_a_provisional_day_only_when_it_is_put_on(
      LocalDate start, String unit, int amount, LocalDate expected) {
    DueDate due =
        DueDate.of(start, limit(unit.equals("WORKING"), amount), VIETNAM.withProvisionalDays());

    assertThat(due.getDate()).isEqualTo(expected);
    assertThat(due.getStatus()).isEqualTo(DayStatus.PROVISIONAL);
  }

  @Test
  void meets_every_published_vector_and_each_ledger_adds_up() {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> vectors = Vectors.read("due-dates.ndjson");
    for (JsonNode vector : vectors) {
      DueDate due = dueDate(vector);
      if (!due.getDate().toString().equals(vector.get("due").stringValue())
          || !due.ledger().verify()) {
        wrong.add(vector + " gave " + due);
      }
    }

    assertThat(vectors).hasSize(400);
    assertThat(wrong).isEmpty();
  }

  @Test
  void charges_units_day_by_day_and_none_while_suspended() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2026, 3, 2),
            WorkingDays.of(5),
            List.of(new Suspension(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6))),
            CountingConventions.CIVIL_CODE,
            VIETNAM);

    assertThat(due.getDate()).isEqualTo("2026-03-11");
    assertThat(due.chargedThrough(LocalDate.of(2026, 3, 3))).isEqualTo(1);
    assertThat(due.chargedThrough(LocalDate.of(2026, 3, 5))).isEqualTo(1);
    assertThat(due.chargedThrough(LocalDate.of(2026, 3, 6))).isEqualTo(2);
    assertThat(due.chargedThrough(due.getDate())).isEqualTo(due.allowance());
    assertThat(due.daysLate(due.getDate())).isZero();
    assertThat(due.daysLate(due.getDate().plusDays(3))).isEqualTo(3);
    assertThat(due).hasToString("2026-03-11");
  }

  @Test
  void counts_a_day_suspended_twice_once() {
    Suspension one = new Suspension(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 10));
    Suspension within = new Suspension(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
    Suspension overlapping = new Suspension(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 12));

    DueDate due = suspended(List.of(overlapping, within, one));

    assertThat(due.getDate())
        .isEqualTo(
            suspended(List.of(new Suspension(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 12))))
                .getDate());
  }

  @Test
  void ends_a_limit_in_months_on_the_corresponding_day_or_the_last_of_the_month() {
    assertThat(DueDate.of(LocalDate.of(2026, 3, 10), Months.of(2), VIETNAM).getDate())
        .isEqualTo("2026-05-11"); // 10 May 2026 is a Sunday.
    DueDate clamped = DueDate.of(LocalDate.of(2025, 10, 31), Months.of(4), VIETNAM);
    assertThat(clamped.getDate()).isEqualTo("2026-03-02"); // 28 February 2026 is a Saturday.
    assertThat(clamped.ledger().verify()).isTrue();
  }

  @Test
  void does_not_roll_under_a_convention_that_excludes_it() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2026, 10, 30),
            CalendarDays.of(15),
            List.of(),
            CountingConventions.NO_ROLL,
            VIETNAM);

    assertThat(due.getDate()).isEqualTo("2026-11-14");
  }

  @ParameterizedTest
  @CsvSource({
    // 24 November 2026 is provisional. It lies between the days, and decides nothing.
    "2026-11-12, CALENDAR, 15, ANNOUNCED",
    "2026-11-09, CALENDAR, 15, PROVISIONAL",
    "2026-11-20, WORKING,  5,  PROVISIONAL"
  })
  void carries_the_weakest_status_of_the_days_on_which_it_rests(
      LocalDate start, String unit, int amount, DayStatus expected) {
    DueDate due = DueDate.of(start, limit(unit.equals("WORKING"), amount), VIETNAM);

    assertThat(due.getStatus()).isEqualTo(expected);
  }

  @Test
  void rejects_a_suspension_that_ends_before_it_begins_and_a_negative_limit() {
    assertThatThrownBy(() -> new Suspension(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-03-03");
    assertThatThrownBy(() -> WorkingDays.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowed are 0");
    assertThatThrownBy(() -> CalendarDays.of(40_000)).hasMessageContaining("40000");
  }

  @Test
  void is_equal_to_one_computed_from_the_same_things() {
    LocalDate start = LocalDate.of(2026, 3, 2);
    DueDate due = DueDate.of(start, CalendarDays.of(15), VIETNAM);

    assertThat(due)
        .isEqualTo(DueDate.of(start, CalendarDays.of(15), VIETNAM))
        .hasSameHashCodeAs(DueDate.of(start, CalendarDays.of(15), VIETNAM))
        .isNotEqualTo(DueDate.of(start.plusDays(1), CalendarDays.of(15), VIETNAM))
        .isNotEqualTo(DueDate.of(start, CalendarDays.of(16), VIETNAM))
        .isNotEqualTo(DueDate.of(start, CalendarDays.of(15), VIETNAM.withProvisionalDays()))
        .isNotEqualTo("2026-03-17");
  }

  @Test
  void says_a_limit_in_words() {
    assertThat(WorkingDays.of(5).inWords().in(Language.VI)).isEqualTo("5 ngày làm việc");
    assertThat(CalendarDays.of(1).inWords().in(Language.EN)).isEqualTo("1 day");
    assertThat(Months.of(3).inWords().in(Language.EN)).isEqualTo("3 months");
  }

  @ParameterizedTest
  @CsvSource({
    // The inverse of the worked examples.
    "2026-02-26, WORKING,  5,  2026-02-12",
    "2026-08-26, WORKING,  5,  2026-08-20",
    // Saturday 14 November 2026 rolls to the Monday, so a Sunday start is too late for the Friday.
    "2026-11-13, CALENDAR, 15, 2026-10-29",
    "2026-11-14, CALENDAR, 15, 2026-10-29",
    "2026-11-16, CALENDAR, 15, 2026-11-01",
    "2026-11-16, WORKING,  0,  2026-11-16"
  })
  void tells_the_latest_start_for_a_due_date(
      LocalDate dueBy, String unit, int amount, LocalDate expected) {
    assertThat(DueDate.latestStart(dueBy, limit(unit.equals("WORKING"), amount), VIETNAM))
        .isEqualTo(expected);
  }

  @Test
  void tells_the_latest_start_of_a_limit_in_months_and_of_one_that_does_not_roll() {
    assertThat(DueDate.latestStart(LocalDate.of(2026, 4, 30), Months.of(2), VIETNAM))
        .isEqualTo("2026-02-28");
    assertThat(
            DueDate.latestStart(
                LocalDate.of(2026, 11, 14),
                CalendarDays.of(15),
                CountingConventions.NO_ROLL,
                VIETNAM))
        .isEqualTo("2026-10-30");
  }

  @Test
  void tells_the_units_left_on_a_day() {
    DueDate due = DueDate.of(LocalDate.of(2026, 8, 20), WorkingDays.of(5), VIETNAM);

    assertThat(due.unitsLeft(LocalDate.of(2026, 8, 20))).isEqualTo(5);
    assertThat(due.unitsLeft(LocalDate.of(2026, 8, 23))).isEqualTo(3);
    assertThat(due.unitsLeft(LocalDate.of(2026, 8, 26))).isZero();
    assertThat(due.unitsLeft(LocalDate.of(2026, 9, 30))).isZero();
  }

  @Test
  void is_extended_by_a_decision_made_in_time_only() {
    DueDate due = DueDate.of(LocalDate.of(2026, 10, 5), CalendarDays.of(15), VIETNAM);

    assertThat(due.extended(due.getDate(), 15).getDate()).isEqualTo("2026-11-04");
    assertThat(due.extended(due.getDate().plusDays(1), 15)).isSameAs(due);
  }

  @Test
  void counts_on_outside_the_calendar_where_it_needs_none() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2035, 12, 20),
            CalendarDays.of(15),
            List.of(),
            CountingConventions.NO_ROLL,
            VIETNAM);

    assertThat(due.getDate()).isEqualTo("2036-01-04");
    assertThat(due.getStatus()).isEqualTo(DayStatus.ANNOUNCED);
    assertThatThrownBy(() -> DueDate.of(LocalDate.of(2035, 12, 20), CalendarDays.of(15), VIETNAM))
        .isInstanceOf(CalendarCoverageException.class)
        .hasMessageContaining("2036-01-04");
    assertThat(DueDate.of(LocalDate.of(2018, 11, 20), Months.of(2), VIETNAM).getDate())
        .isEqualTo("2019-01-21");
  }

  private static DueDate suspended(List<Suspension> suspensions) {
    return DueDate.of(
        LocalDate.of(2026, 3, 2),
        CalendarDays.of(15),
        suspensions,
        CountingConventions.CIVIL_CODE,
        VIETNAM);
  }

  private static TimeLimit limit(boolean working, int amount) {
    return working ? WorkingDays.of(amount) : CalendarDays.of(amount);
  }

  private static DueDate dueDate(JsonNode vector) {
    LocalDate start = LocalDate.parse(vector.get("start").stringValue());
    boolean working = vector.get("unit").stringValue().equals("WORKING_DAYS");
    int amount = vector.get("limit").intValue();
    List<Suspension> suspensions = new ArrayList<>();
    for (JsonNode span : vector.path("suspensions")) {
      suspensions.add(
          new Suspension(
              LocalDate.parse(span.get("from").stringValue()),
              LocalDate.parse(span.get("to").stringValue())));
    }
    DueDate without =
        DueDate.of(
            start, limit(working, amount), suspensions, CountingConventions.CIVIL_CODE, VIETNAM);
    JsonNode extension = vector.path("extension");
    return extension.isMissingNode()
        ? without
        : without.extended(
            LocalDate.parse(extension.get("on").stringValue()), extension.get("amount").intValue());
  }

  @Test
  void refuses_more_days_than_it_can_number() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2026, 3, 2),
            CalendarDays.of(15),
            List.of(),
            CountingConventions.NO_ROLL,
            VIETNAM);
    List<Suspension> endless = List.of(new Suspension(LocalDate.of(2026, 3, 5), LocalDate.MAX));

    assertThatThrownBy(() -> due.daysLate(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowed are at most 2147483647");
    assertThatThrownBy(() -> due.chargedThrough(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                DueDate.of(
                    due.getStart(),
                    CalendarDays.of(15),
                    endless,
                    CountingConventions.NO_ROLL,
                    VIETNAM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowed are at most 2147483647");
  }
}
