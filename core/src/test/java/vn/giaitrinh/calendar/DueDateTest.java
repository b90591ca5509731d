package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Test
  void writes_its_ledger_in_vietnamese_and_in_english() {
    DueDateLedger ledger =
        DueDate.of(LocalDate.of(2026, 8, 28), WorkingDays.of(1), VIETNAM).ledger();

    assertThat(ledger.render(Language.VI))
        .isEqualTo(
            """
            Ngày bắt đầu (không tính): 28/08/2026
            29/08/2026     0  Không tính – Nghỉ hằng tuần
            30/08/2026     0  Không tính – Nghỉ hằng tuần
            31/08/2026     0  Không tính – Nghỉ hoán đổi: Nghỉ hoán đổi Quốc khánh (Bộ Nội vụ)
            01/09/2026     0  Không tính – Nghỉ lễ, tết: Quốc khánh (Bộ Nội vụ)
            02/09/2026     0  Không tính – Nghỉ lễ, tết: Quốc khánh (Bộ Nội vụ)
            03/09/2026     1  Được tính – Ngày làm việc
            Ngày hết hạn: 03/09/2026
            Căn cứ: Điều 147 Bộ luật Dân sự 91/2015/QH13; khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13
            """);
    assertThat(ledger.render(Language.EN))
        .contains("2026-09-02     0  Not counted – Public holiday: National Day (Bộ Nội vụ)")
        .contains("Due: 2026-09-03")
        .endsWith(
            "Basis: Article 147, Civil Code 91/2015/QH13; clause 5, Article 148, Civil Code 91/2015/QH13\n");
    assertThat(ledger.getEntries()).hasSize(6);
  }

  @Test
  void marks_the_days_over_which_it_rolls_and_the_days_suspended() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2026, 11, 9),
            CalendarDays.of(4),
            List.of(new Suspension(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 11))),
            CountingConventions.CIVIL_CODE,
            VIETNAM);

    assertThat(due.ledger().getEntries())
        .extracting(LedgerEntry::effect)
        .containsExactly(
            DayEffect.SUSPENDED,
            DayEffect.COUNTED,
            DayEffect.COUNTED,
            DayEffect.COUNTED,
            DayEffect.COUNTED,
            DayEffect.ROLLED_OVER,
            DayEffect.ROLLED_TO);
    assertThat(due.ledger().verify()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, COUNTED,     WEEKLY_REST, 2026-08-21, 1", // a rest day charged
    "1, NOT_WORKING, SWAP_WORK,   2026-08-22, 1", // a working day passed over
    "2, SUSPENDED,   WEEKLY_REST, 2026-08-23, 2", // a suspension that was not
    "2, ROLLED_OVER, WEEKLY_REST, 2026-08-23, 2",
    "5, ROLLED_TO,   WORKING,     2026-08-26, 4",
    "3, COUNTED,     WORKING,     2026-08-25, 3", // a day left out
    "3, COUNTED,     WORKING,     2026-08-24, 4" // a wrong running count
  })
  void does_not_verify_a_ledger_with_one_entry_altered(
      int index, DayEffect effect, DayKind kind, LocalDate date, int running) {
    DueDate due = DueDate.of(LocalDate.of(2026, 8, 20), WorkingDays.of(5), VIETNAM);
    List<LedgerEntry> entries = new ArrayList<>(due.ledger().getEntries());
    assertThat(new DueDateLedger(due, entries).verify()).isTrue();

    entries.set(index, new LedgerEntry(date, effect, kind, Optional.empty(), running));

    assertThat(new DueDateLedger(due, entries).verify()).isFalse();
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
    if (extension.isMissingNode()
        || LocalDate.parse(extension.get("on").stringValue()).isAfter(without.getDate())) {
      return without;
    }
    return DueDate.of(
        start,
        limit(working, amount + extension.get("amount").intValue()),
        suspensions,
        CountingConventions.CIVIL_CODE,
        VIETNAM);
  }
}
