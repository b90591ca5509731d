package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;

class ReportingPeriodTest {
  // Nghị định 09/2019/NĐ-CP, Điều 12 and 13: the year is 15/12 to 14/12, sent by 25/12.
  private static final ReportingPeriod YEAR_2026 =
      new ReportingPeriod(
          "2026-Y",
          LocalDate.of(2025, 12, 15),
          LocalDate.of(2026, 12, 14),
          LocalDate.of(2026, 12, 25));

  @ParameterizedTest
  @CsvSource({
    "2025-12-14, false",
    "2025-12-15, true",
    "2026-12-14, true",
    "2026-12-15, false",
    "2026-12-20, false"
  })
  void covers_its_first_and_its_last_day(LocalDate date, boolean covered) {
    assertThat(YEAR_2026.covers(date)).isEqualTo(covered);
  }

  @Test
  void may_fall_due_before_it_ends() {
    ReportingPeriod quarter =
        new ReportingPeriod(
            "2026-Q1",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 3, 20));

    assertThat(quarter.dueBy()).isBefore(quarter.to());
    assertThat(quarter).hasToString("2026-Q1");
  }

  @Test
  void does_not_end_before_it_starts() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingPeriod("2026-01", day, day.minusDays(1), day))
        .withMessage("Reporting period 2026-01 ends on 2025-12-31, before it starts on 2026-01-01");
  }

  @Test
  void does_not_fall_due_before_it_starts() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingPeriod("2026-01", day, day, day.minusDays(1)))
        .withMessage(
            "Reporting period 2026-01 is due by 2025-12-31, before it starts on 2026-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 2026", "quý-3", "-2026", "2026/3"})
  void a_code_has_one_form(String code) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingPeriod(code, day, day, day))
        .withMessageContaining("'" + code + "'");
  }

  // Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b: 1 working day at least. Tết is 14 to 22/2/2026.
  @Test
  void leaves_a_working_day_to_prepare_the_report() {
    WorkingCalendar calendar = WorkingCalendars.vietnam();
    ReportingCycle months = ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.MONTH);
    ReportingPeriod february = months.period(2026, 2);
    ReportingPeriod tooEarly = months.withSendBy(DayOfMonth.of(22)).period(2026, 2);
    ReportingPeriod justInTime = months.withSendBy(DayOfMonth.of(23)).period(2026, 2);

    assertThat(february.requireWorkingDay(calendar)).isSameAs(february);
    assertThat(justInTime.requireWorkingDay(calendar)).isSameAs(justInTime);
    assertThatExceptionOfType(ReportingPeriodException.class)
        .isThrownBy(() -> tooEarly.requireWorkingDay(calendar))
        .withMessage(
            "Reporting period 2026-M02 has its cut-off on 2026-02-14 and is sent by 2026-02-22,"
                + " without a working day to prepare the report; allowed is 2026-02-23 or later")
        .satisfies(
            e -> {
              assertThat(e.getPeriodCode()).isEqualTo("2026-M02");
              assertThat(e.getEarliestDueBy()).isEqualTo("2026-02-23");
            });
  }
}
