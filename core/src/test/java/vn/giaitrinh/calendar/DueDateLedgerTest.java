package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

class DueDateLedgerTest {
  private static final LegalReference SUSPENDED =
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13");

  @Test
  void writes_each_day_its_reason_and_its_clause_in_vietnamese_and_in_english() {
    DueDateLedger ledger =
        DueDate.of(LocalDate.of(2026, 8, 28), WorkingDays.of(1), VIETNAM).ledger();

    assertThat(ledger.render(Language.VI))
        .isEqualTo(
            """
            Ngày bắt đầu (không tính): 28/08/2026
            Thời hạn: 1 ngày làm việc
            29/08/2026     0  Không tính – Nghỉ hằng tuần [1]
            30/08/2026     0  Không tính – Nghỉ hằng tuần [1]
            31/08/2026     0  Không tính – Nghỉ hoán đổi Quốc khánh (Bộ Nội vụ)
            01/09/2026     0  Không tính – Nghỉ lễ, tết: Quốc khánh (Bộ Nội vụ) [2]
            02/09/2026     0  Không tính – Nghỉ lễ, tết: Quốc khánh (Bộ Nội vụ) [2]
            03/09/2026     1  Được tính – Ngày làm việc [3]
            Ngày hết hạn: 03/09/2026
            [1] Điều 111 Bộ luật Lao động 45/2019/QH14
            [2] Điều 112 Bộ luật Lao động 45/2019/QH14
            [3] Điều 147 Bộ luật Dân sự 91/2015/QH13
            """);
    assertThat(ledger.render(Language.EN))
        .contains("2026-09-02     0  Not counted – Public holiday: National Day (Bộ Nội vụ) [2]\n")
        .contains("Due: 2026-09-03\n")
        .endsWith("[3] Article 147, Civil Code 91/2015/QH13\n");
    assertThat(ledger.getEntries()).hasSize(6);
  }

  @Test
  void cites_the_clauses_of_a_suspension_and_of_a_roll() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2026, 11, 9),
            CalendarDays.of(4),
            List.of(
                new Suspension(
                    LocalDate.of(2026, 11, 10),
                    LocalDate.of(2026, 11, 11),
                    Optional.of(SUSPENDED))),
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
    assertThat(due.ledger().render(Language.EN))
        .isEqualTo(
            """
            Start (day zero): 2026-11-09
            Limit: 4 days
            2026-11-10     0  Suspended – Working day [1]
            2026-11-11     1  Counted – Working day [2]
            2026-11-12     2  Counted – Working day [2]
            2026-11-13     3  Counted – Working day [2]
            2026-11-14     4  Counted – Weekly rest [2]
            2026-11-15     4  Rolled over – Weekly rest [3]
            2026-11-16     4  Rolled to – Working day [3]
            Due: 2026-11-16
            [1] Article 13, Decree 59/2019/NĐ-CP
            [2] Article 147, Civil Code 91/2015/QH13
            [3] clause 5, Article 148, Civil Code 91/2015/QH13
            """);
  }

  @Test
  void says_of_each_day_that_is_not_announced_that_it_is_not() {
    String vietnamese =
        DueDate.of(LocalDate.of(2027, 4, 29), WorkingDays.of(1), VIETNAM)
            .ledger()
            .render(Language.VI);

    assertThat(vietnamese)
        .contains(
            "30/04/2027     0  Không tính – Nghỉ lễ, tết: Ngày Chiến thắng (Bộ luật Lao động"
                + " 45/2019/QH14), dự kiến [1]\n")
        .contains("03/05/2027     0  Không tính – Nghỉ bù Quốc tế lao động")
        .contains("khoản 3 Điều 111 Bộ luật Lao động")
        .contains("04/05/2027     1  Được tính – Ngày làm việc, dự kiến [")
        .contains("Ngày hết hạn: 04/05/2027\nLịch làm việc: Dự kiến\n");
  }

  @Test
  void names_the_closure_of_an_office_and_the_days_nobody_lists() {
    WorkingCalendar closed =
        VIETNAM.withClosure(
            LocalDate.of(2026, 3, 3),
            LocalDate.of(2026, 3, 3),
            BilingualText.of("Chuyển trụ sở", "Moving house"));
    assertThat(
            DueDate.of(LocalDate.of(2026, 3, 2), WorkingDays.of(1), closed)
                .ledger()
                .render(Language.VI))
        .contains("03/03/2026     0  Không tính – Cơ quan không làm việc: Chuyển trụ sở\n");

    DueDate beyond =
        DueDate.of(LocalDate.of(2035, 12, 31), WorkingDays.of(2), VIETNAM.orWeekendsOnly());
    assertThat(beyond.getStatus()).isEqualTo(DayStatus.ASSUMED);
    assertThat(beyond.ledger().verify()).isTrue();
    assertThat(beyond.ledger().render(Language.EN))
        .contains("2036-01-01     1  Counted – Working day, assumed [1]\n")
        .contains("Calendar: Assumed\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, COUNTED,     WEEKLY_REST, 2026-08-21, 1", // a rest day charged
    "2, COUNTED,     WORKING,     2026-08-23, 3", // a Sunday called a working day
    "1, NOT_WORKING, SWAP_WORK,   2026-08-22, 1", // a working day passed over
    "2, SUSPENDED,   WEEKLY_REST, 2026-08-23, 2", // a suspension that was not
    "2, ROLLED_OVER, WEEKLY_REST, 2026-08-23, 2",
    "5, ROLLED_TO,   WORKING,     2026-08-26, 4",
    "3, COUNTED,     WORKING,     2026-08-25, 3", // a day left out
    "3, COUNTED,     WORKING,     2026-08-24, 4" // a wrong running count
  })
  void does_not_verify_with_one_entry_altered(
      int index, DayEffect effect, DayKind kind, LocalDate date, int running) {
    DueDate due = DueDate.of(LocalDate.of(2026, 8, 20), WorkingDays.of(5), VIETNAM);
    List<LedgerEntry> entries = new ArrayList<>(due.ledger().getEntries());
    assertThat(new DueDateLedger(due, entries).verify()).isTrue();

    entries.set(
        index,
        new LedgerEntry(
            date, effect, kind, Optional.empty(), DayStatus.ANNOUNCED, Optional.empty(), running));

    assertThat(new DueDateLedger(due, entries).verify()).isFalse();
  }

  @Test
  void does_not_verify_with_a_suspended_day_charged_in_the_place_of_a_rest_day() {
    DueDate due =
        DueDate.of(
            LocalDate.of(2026, 3, 2),
            CalendarDays.of(6),
            List.of(new Suspension(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4))),
            CountingConventions.CIVIL_CODE,
            VIETNAM);
    List<LedgerEntry> entries = new ArrayList<>();
    for (LedgerEntry entry : due.ledger().getEntries()) {
      boolean suspended = entry.effect() == DayEffect.SUSPENDED;
      boolean saturday = entry.date().equals(LocalDate.of(2026, 3, 7));
      boolean between = entry.date().isBefore(LocalDate.of(2026, 3, 7));
      entries.add(
          new LedgerEntry(
              entry.date(),
              suspended ? DayEffect.COUNTED : saturday ? DayEffect.ROLLED_OVER : entry.effect(),
              entry.kind(),
              entry.special(),
              entry.status(),
              entry.basis(),
              between ? entry.running() + 1 : entry.running()));
    }

    assertThat(due.ledger().verify()).isTrue();
    assertThat(new DueDateLedger(due, entries).verify()).isFalse();
  }

  @Test
  void does_not_verify_with_the_source_of_a_day_left_out_or_its_status_made_firmer() {
    DueDate due = DueDate.of(LocalDate.of(2027, 4, 29), WorkingDays.of(1), VIETNAM);
    LedgerEntry first = due.ledger().getEntries().get(0);
    LedgerEntry unnamed =
        new LedgerEntry(
            first.date(),
            first.effect(),
            first.kind(),
            Optional.empty(),
            first.status(),
            first.basis(),
            first.running());
    LedgerEntry firm =
        new LedgerEntry(
            first.date(),
            first.effect(),
            first.kind(),
            first.special(),
            DayStatus.ANNOUNCED,
            first.basis(),
            first.running());

    for (LedgerEntry altered : List.of(unnamed, firm)) {
      List<LedgerEntry> entries = new ArrayList<>(due.ledger().getEntries());
      entries.set(0, altered);
      assertThat(new DueDateLedger(due, entries).verify()).isFalse();
    }
  }

  @Test
  void does_not_verify_with_an_entry_missing_at_the_end() {
    DueDate due = DueDate.of(LocalDate.of(2026, 8, 20), WorkingDays.of(5), VIETNAM);
    List<LedgerEntry> entries = due.ledger().getEntries();

    assertThat(new DueDateLedger(due, entries.subList(0, 5)).verify()).isFalse();
  }

  @Test
  void needs_the_calendar_for_every_day_of_it() {
    DueDate due = DueDate.of(LocalDate.of(2018, 12, 25), CalendarDays.of(20), VIETNAM);

    assertThat(due.getDate()).isEqualTo("2019-01-14");
    assertThatThrownBy(due::ledger).isInstanceOf(CalendarCoverageException.class);
  }
}
