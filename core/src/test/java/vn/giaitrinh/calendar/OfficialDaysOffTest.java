package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.calendar.TestCalendars.VIETNAM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds each announced year, weekday by weekday, against the days off as they were published. */
class OfficialDaysOffTest {

  @ParameterizedTest
  @CsvSource({
    // Tết Dương lịch: notice on the swap of 31/12/2018. Giỗ Tổ: TB 3238/TB-LĐTBXH. Tết: 2 to 10/2.
    "2019, 1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9",
    // Tết Canh Tý: 23 to 29/1. Quốc khánh was one day until 2020 (Bộ luật Lao động 2012, Điều 115).
    "2020, 1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9",
    // TB 4875/TB-LĐTBXH: Tết Tân Sửu 10 to 16/2. Saturday 1/5 has a day in lieu.
    "2021, 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9",
    // CV 245/VPCP-KGVX of 11/1/2022: Tết and Quốc khánh.
    "2022, 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
    // CV 8056/VPCP-KGVX of 1/12/2022: Tết 20 to 26/1, Quốc khánh 1 to 4/9; off 29/4 to 3/5.
    "2023, 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
    // Tết 8 to 14/2; CV 2450/VPCP-KGVX of 12/4/2024 swaps 29/4; Quốc khánh 2 and 3/9.
    "2024, 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
    // CV 8726/VPCP-KGVX of 26/11/2024: Tết 25/1 to 2/2, Quốc khánh 30/8 to 2/9; TB 6150 swaps 2/5.
    "2025, 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
    // CV 12729/VPCP-KGVX of 25/12/2025 swaps 2/1; TB 9441 of 16/10/2025: Tết; Bộ Nội vụ swaps 31/8.
    "2026, 1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9"
  })
  void are_the_weekdays_not_worked(int year, String expected) {
    assertThat(
            daysOf(year)
                .filter(day -> !isWeekend(day) && !VIETNAM.isWorkingDay(day))
                .map(OfficialDaysOffTest::dayAndMonth)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 5/1 4/5", // for 31/12/2018 and 29/4
    "2020, ''",
    "2021, ''",
    "2022, ''",
    "2023, ''",
    "2024, 4/5", // for 29/4: CV 2450/VPCP-KGVX
    "2025, 26/4", // for 2/5: TB 6150/TB-BLĐTBXH
    "2026, 10/1 22/8" // for 2/1 and 31/8
  })
  void are_made_up_for_on_these_saturdays(int year, String expected) {
    assertThat(
            daysOf(year)
                .filter(day -> isWeekend(day) && VIETNAM.isWorkingDay(day))
                .map(OfficialDaysOffTest::dayAndMonth)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // Statutory days only, by Bộ luật Lao động 2019, Điều 111 and 112; not announced.
    "2027, 1/1 5/2 8/2 9/2 10/2 11/2 16/4 30/4 3/5 2/9 3/9",
    "2028, 3/1 25/1 26/1 27/1 28/1 31/1 4/4 1/5 2/5 1/9 4/9",
    "2029, 1/1 12/2 13/2 14/2 15/2 16/2 23/4 30/4 1/5 3/9 4/9",
    "2030, 1/1 1/2 4/2 5/2 6/2 7/2 12/4 30/4 1/5 2/9 3/9",
    "2031, 1/1 22/1 23/1 24/1 27/1 28/1 1/4 30/4 1/5 1/9 2/9",
    "2032, 1/1 10/2 11/2 12/2 13/2 16/2 19/4 30/4 3/5 2/9 3/9"
  })
  void are_projected_for_the_years_to_come(int year, String expected) {
    assertThat(
            daysOf(year)
                .filter(day -> !isWeekend(day) && !VIETNAM.isWorkingDay(day))
                .map(OfficialDaysOffTest::dayAndMonth)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }
}
