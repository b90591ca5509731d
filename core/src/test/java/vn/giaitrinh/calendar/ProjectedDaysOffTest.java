package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectedDaysOffTest {

  @Test
  void are_those_that_the_program_computes_anew() throws IOException {
    List<String> lines = Files.readAllLines(ProjectedDaysOff.file());
    int mark =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(ProjectedDaysOff.MARK))
            .findFirst()
            .orElseThrow();

    assertThat(lines.subList(mark + 1, lines.size())).isEqualTo(ProjectedDaysOff.rows());
    assertThat(lines.subList(0, mark)).noneMatch(line -> line.contains(",PROJECTED,"));
  }

  // Published tables of the lunar calendar at UTC+7. In 2030 China, at UTC+8, has Tết a day later.
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-02-05, 2019-04-14",
    "2020, 2020-01-25, 2020-04-02",
    "2021, 2021-02-12, 2021-04-21",
    "2022, 2022-02-01, 2022-04-10",
    "2023, 2023-01-22, 2023-04-29",
    "2024, 2024-02-10, 2024-04-18",
    "2025, 2025-01-29, 2025-04-07",
    "2026, 2026-02-17, 2026-04-26",
    "2027, 2027-02-06, 2027-04-16",
    "2028, 2028-01-26, 2028-04-04",
    "2029, 2029-02-13,",
    "2030, 2030-02-02, 2030-04-12",
    "2031, 2031-01-23,",
    "2032, 2032-02-11,"
  })
  void rest_on_the_lunar_days_of_vietnam(int year, LocalDate tet, LocalDate kings) {
    assertThat(ProjectedDaysOff.lunar(year, 1, 1)).isEqualTo(tet);
    if (kings != null) {
      assertThat(ProjectedDaysOff.lunar(year, 3, 10)).isEqualTo(kings);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Tết 2027 is Saturday 6 February: off from Friday 5 to Tuesday 9, and two days in lieu.
    "2027-02-04, WORKING",
    "2027-02-05, HOLIDAY",
    "2027-02-08, HOLIDAY",
    "2027-02-09, HOLIDAY",
    "2027-02-10, IN_LIEU",
    "2027-02-11, IN_LIEU",
    "2027-02-12, WORKING",
    "2027-04-16, HOLIDAY",
    "2027-05-03, IN_LIEU",
    "2027-09-02, HOLIDAY",
    "2027-09-03, HOLIDAY",
    "2030-02-01, HOLIDAY",
    "2030-02-04, HOLIDAY",
    "2030-02-05, HOLIDAY",
    "2030-02-06, IN_LIEU",
    "2030-02-07, IN_LIEU",
    "2030-02-08, WORKING"
  })
  void stand_in_the_shipped_calendar(LocalDate date, DayKind kind) {
    assertThat(VIETNAM.kindOf(date)).isEqualTo(kind);
    assertThat(VIETNAM.statusOf(date)).isEqualTo(DayStatus.PROJECTED);
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
  void would_have_been_those_announced_but_for_tet_and_swaps(int year) {
    List<LocalDate> announced =
        VIETNAM.getListedDays().stream()
            .filter(day -> day.date().getYear() == year)
            .filter(day -> day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.IN_LIEU)
            .filter(day -> day.status() == DayStatus.ANNOUNCED)
            .filter(day -> !day.name().vi().contains("Nguyên đán"))
            .map(SpecialDay::date)
            .toList();
    List<LocalDate> projected =
        ProjectedDaysOff.daysOff(year).stream()
            .filter(day -> day.status() == DayStatus.PROJECTED)
            .filter(day -> !day.name().vi().contains("Nguyên đán"))
            .map(SpecialDay::date)
            .toList();

    assertThat(projected).isEqualTo(announced);
  }

  @Test
  void hold_the_culture_day_as_provisional() {
    LocalDate cultureDay = LocalDate.of(2027, 11, 24);

    assertThat(VIETNAM.isWorkingDay(cultureDay)).isTrue();
    assertThat(VIETNAM.statusOf(cultureDay)).isEqualTo(DayStatus.PROVISIONAL);
    assertThat(VIETNAM.withProvisionalDays().isWorkingDay(cultureDay)).isFalse();
    // 24 November 2029 is a Saturday.
    assertThat(VIETNAM.withProvisionalDays().kindOf(LocalDate.of(2029, 11, 26)))
        .isEqualTo(DayKind.IN_LIEU);
  }
}
