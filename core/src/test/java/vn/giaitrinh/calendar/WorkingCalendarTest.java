package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.text.BilingualText;

class WorkingCalendarTest {
  private static final WorkingCalendar VIETNAM = WorkingCalendars.vietnam();
  private static final String HEADER =
      "date,kind,name_vi,name_en,status,announced_on,source,evidence\n";

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, SWAP_OFF", // CV 12729/VPCP-KGVX
    "2026-01-10, SWAP_WORK",
    "2026-02-16, HOLIDAY", // TB 9441 of the Ministry of Home Affairs
    "2026-04-27, IN_LIEU", // Giỗ Tổ is Sunday 26 April
    "2026-08-22, SWAP_WORK",
    "2026-08-23, WEEKLY_REST",
    "2026-09-03, WORKING",
    "2026-11-24, WORKING" // provisional, off by default
  })
  void knows_the_official_days_of_2026(LocalDate date, DayKind kind) {
    assertThat(VIETNAM.kindOf(date)).isEqualTo(kind);
    assertThat(VIETNAM.isWorkingDay(date)).isEqualTo(kind.isWorking());
  }

  @Test
  void puts_a_provisional_day_on_by_one_call() {
    LocalDate cultureDay = LocalDate.of(2026, 11, 24);

    assertThat(VIETNAM.withProvisionalDays().kindOf(cultureDay)).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.findSpecialDay(cultureDay)).isEmpty();
    assertThat(VIETNAM.weakestStatus(cultureDay, cultureDay)).isEqualTo(DayStatus.PROVISIONAL);
    assertThat(VIETNAM.weakestStatus(cultureDay.plusDays(1), cultureDay.plusDays(9)))
        .isEqualTo(DayStatus.ANNOUNCED);
  }

  @Test
  void refuses_days_outside_its_coverage_by_name() {
    assertThatThrownBy(() -> VIETNAM.isWorkingDay(LocalDate.of(2027, 1, 1)))
        .isInstanceOfSatisfying(
            CalendarCoverageException.class, e -> assertThat(e.getDate()).isEqualTo("2027-01-01"))
        .hasMessage(
            "Calendar VN does not cover 2027-01-01; it covers 2018-12-31 to 2026-12-31,"
                + " both inclusive");
    assertThatThrownBy(() -> VIETNAM.kindOf(LocalDate.of(2018, 12, 30)))
        .isInstanceOf(CalendarCoverageException.class);
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void steps_over_working_days_and_counts_them() {
    LocalDate friday = LocalDate.of(2026, 3, 6);

    assertThat(VIETNAM.plusWorkingDays(friday, 0)).isEqualTo(friday);
    assertThat(VIETNAM.plusWorkingDays(friday, 1)).isEqualTo("2026-03-09");
    assertThat(VIETNAM.workingDaysBetween(friday, LocalDate.of(2026, 3, 9))).isEqualTo(1);
    assertThat(VIETNAM.workingDaysBetween(friday, friday)).isZero();
    assertThat(VIETNAM.nextOrSameWorkingDay(LocalDate.of(2026, 3, 7))).isEqualTo("2026-03-09");
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(friday, -1)).hasMessageContaining("-1");
  }

  @Test
  void is_equal_to_one_that_classifies_the_same_days() {
    WorkingCalendar one = WorkingCalendars.vietnam().withProvisionalDays();

    assertThat(one)
        .isEqualTo(VIETNAM.withProvisionalDays())
        .hasSameHashCodeAs(VIETNAM.withProvisionalDays())
        .isNotEqualTo(VIETNAM)
        .isNotEqualTo("VN");
  }

  @Test
  void finds_no_day_however_many_are_asked_for() {
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(LocalDate.of(2026, 3, 6), Integer.MAX_VALUE))
        .isInstanceOf(CalendarCoverageException.class);
  }

  @Test
  void says_what_it_is() {
    assertThat(VIETNAM).hasToString("VN 2018-12-31..2026-12-31");
    assertThat(VIETNAM.withProvisionalDays())
        .hasToString("VN 2018-12-31..2026-12-31 with provisional days");
    assertThat(VIETNAM.getId()).isEqualTo("VN");
    assertThat(VIETNAM.getFirstDay()).isEqualTo("2018-12-31");
    assertThat(VIETNAM.getLastDay()).isEqualTo("2026-12-31");
    assertThat(VIETNAM.getListedDays())
        .hasSize(99)
        .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
  }

  @Test
  void rejects_a_range_that_is_empty_or_too_long_and_days_outside_it() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatThrownBy(() -> WorkingCalendar.of("X", day, day.minusDays(1), List.of()))
        .hasMessageContaining("allowed are 1 day to 100 years");
    assertThatThrownBy(() -> WorkingCalendar.of("X", day, day.plusYears(100), List.of()))
        .hasMessageContaining("allowed are 1 day to 100 years");
    assertThatThrownBy(
            () -> WorkingCalendar.of("X", day.plusDays(1), day.plusDays(9), List.of(holiday(day))))
        .isInstanceOf(CalendarCoverageException.class);
    assertThatThrownBy(
            () -> WorkingCalendar.of("X", day.minusDays(9), day, List.of(holiday(day.plusDays(1)))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                WorkingCalendar.of("X", day, day.plusDays(9), List.of(holiday(day), holiday(day))))
        .hasMessageContaining("lists 2026-01-01 more than once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-01,FEAST,a,b,ANNOUNCED,,,read          | 'FEAST' is not one of",
        "2026-01-01,HOLIDAY,a,b,SURE,,,read             | 'SURE' is not one of",
        "01/01/2026,HOLIDAY,a,b,ANNOUNCED,,,read        | '01/01/2026' is not a date",
        "2026-01-01,HOLIDAY,a,b,ANNOUNCED,soon,,read    | 'soon' is not a date",
        "2026-01-01,HOLIDAY                             | expected 8 cells, found 2",
        "2026-01-03,HOLIDAY,a,b,ANNOUNCED,,,read        | cannot be listed as HOLIDAY",
        "2026-01-05,SWAP_WORK,a,b,ANNOUNCED,,,read      | cannot be listed as SWAP_WORK",
        "2026-01-05,WORKING,a,b,ANNOUNCED,,,read        | cannot be listed as WORKING",
        "2027-01-01,HOLIDAY,a,b,ANNOUNCED,,,read        | lies outside the coverage"
      })
  void names_the_file_and_line_of_data_it_cannot_read(String line, String problem) {
    String data = "# coverage: 2026-01-01..2026-12-31\n" + HEADER + line + "\n";

    assertThatThrownBy(() -> read(data))
        .isInstanceOfSatisfying(
            CalendarDataException.class,
            e -> {
              assertThat(e.getFile()).isEqualTo("days.csv");
              assertThat(e.getLine()).isEqualTo(3);
            })
        .hasMessageStartingWith("days.csv:3: ")
        .hasMessageContaining(problem);
  }

  @Test
  void refuses_data_without_coverage_without_header_or_with_a_day_twice() {
    assertThatThrownBy(() -> read(HEADER)).hasMessageContaining("no line '# coverage:");
    assertThatThrownBy(() -> read("2026-01-01,HOLIDAY,a,b,ANNOUNCED,,,read\n"))
        .hasMessageContaining("days.csv:1: expected the header");
    String day = "2026-01-01,HOLIDAY,a,b,ANNOUNCED,,,read\n";
    assertThatThrownBy(
            () -> read("# coverage: 2026-01-01..2026-12-31\n" + HEADER + day + "\n" + day))
        .hasMessage("days.csv:5: 2026-01-01 stands already on line 3");
    assertThatThrownBy(() -> read("")).hasMessageStartingWith("days.csv:1: ");
  }

  private static WorkingCalendar read(String data) throws IOException {
    return WorkingCalendars.read("TEST", "days.csv", new StringReader(data));
  }

  private static SpecialDay holiday(LocalDate date) {
    return new SpecialDay(
        date,
        DayKind.HOLIDAY,
        BilingualText.of("Nghỉ", "Off"),
        DayStatus.ANNOUNCED,
        Optional.empty(),
        Optional.empty());
  }
}
