package vn.giaitrinh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOffReaderTest {
  private static final String COVERAGE = "# coverage: 2026-01-01..2026-12-31\n";
  private static final String HEADER =
      "date,kind,name_vi,name_en,status,announced_on,source,evidence\n";

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
        "2027-01-01,HOLIDAY,a,b,ANNOUNCED,,,read        | lies outside the coverage",
        "2026-01-05,SWAP_OFF,a,b,ANNOUNCED,,,read       | SWAP_OFF has no SWAP_WORK within 60 days",
        "2026-01-10,SWAP_WORK,a,b,ANNOUNCED,,,read      | SWAP_WORK has no SWAP_OFF within 60 days",
        "2026-01-11,SWAP_WORK,a,b,ANNOUNCED,,,read      | SWAP_WORK on a Saturday only",
        "2026-01-01,HOLIDAY,,b,ANNOUNCED,,,read         | name_vi is empty",
        "2026-01-01,HOLIDAY,a,b,ANNOUNCED,,,guessed     | 'guessed' is not one of [read, derived",
        "2026-01-01,HOLIDAY,\"a\",b,ANNOUNCED,,,read    | a cell is quoted",
        "2026-01-01,HOLIDAY,a,b,ASSUMED,,,read          | cannot be listed as ASSUMED",
        "2026-01-01,HOLIDAY,a,b,PROJECTED,2025-01-01,,read | a projected day has no announcement",
        "# coverage: 2026-01-01..2026-12-31             | the coverage is declared a second time",
        "# announced through: soon                      | 'soon' is not a date"
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

  @Test
  void refuses_a_swap_whose_halves_lie_too_far_apart() {
    String data =
        COVERAGE
            + HEADER
            + "2026-01-05,SWAP_OFF,a,b,ANNOUNCED,,,read\n"
            + "2026-08-22,SWAP_WORK,a,b,ANNOUNCED,,,read\n";

    assertThatThrownBy(() -> read(data))
        .hasMessage(
            "days.csv:3: 2026-01-05 SWAP_OFF has no SWAP_WORK within 60 days; a swap is a weekday"
                + " off and a Saturday worked");
  }

  @Test
  void names_the_line_of_the_half_that_is_alone() {
    String data =
        COVERAGE
            + HEADER
            + "2026-01-02,SWAP_OFF,a,b,ANNOUNCED,,,read\n"
            + "2026-01-10,SWAP_WORK,a,b,ANNOUNCED,,,read\n"
            + "2026-08-22,SWAP_WORK,a,b,ANNOUNCED,,,read\n";

    assertThatThrownBy(() -> read(data)).hasMessageStartingWith("days.csv:5: 2026-08-22 SWAP_WORK");
  }

  @Test
  void reads_a_byte_order_mark_and_windows_line_ends() throws IOException {
    WorkingCalendar calendar =
        read(
            ("\uFEFF" + COVERAGE + HEADER + "2026-01-01,HOLIDAY,a,b,ANNOUNCED,,,read\n")
                .replace("\n", "\r\n"));

    assertThat(calendar.kindOf(LocalDate.of(2026, 1, 1))).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.statusOf(LocalDate.of(2026, 12, 31))).isEqualTo(DayStatus.ANNOUNCED);
  }

  @Test
  void holds_the_days_after_the_last_announced_one_as_projected() throws IOException {
    WorkingCalendar calendar = read(COVERAGE + "# announced through: 2026-06-30\n" + HEADER);

    assertThat(calendar.statusOf(LocalDate.of(2026, 6, 30))).isEqualTo(DayStatus.ANNOUNCED);
    assertThat(calendar.statusOf(LocalDate.of(2026, 7, 1))).isEqualTo(DayStatus.PROJECTED);
    assertThatThrownBy(
            () ->
                read(
                    COVERAGE
                        + "# announced through: 2026-06-30\n# announced through: 2026-07-30\n"))
        .hasMessage("days.csv:3: the last announced day is declared a second time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# announced through 2026-06-30",
        "#announced through: 2026-06-30",
        "# Announced through: 2026-06-30",
        "# coverage 2026-01-01..2026-12-31",
        "# coverage: 2026-01-01",
        "# COVERAGE: 2026-01-01..2026-12-31"
      })
  void takes_no_declaration_with_a_slip_for_a_remark(String slip) {
    assertThatThrownBy(() -> read(slip + "\n" + COVERAGE + HEADER))
        .isInstanceOf(CalendarDataException.class)
        .hasMessage(
            "days.csv:1: '"
                + slip
                + "' is not a declaration; expected '# coverage: FIRST..LAST' or"
                + " '# announced through: DATE'");
  }

  @Test
  void names_the_line_of_a_coverage_that_is_too_long() {
    assertThatThrownBy(() -> read("# coverage: 1900-01-01..2026-12-31\n" + HEADER))
        .hasMessageStartingWith("days.csv:1: ")
        .hasMessageContaining("allowed are 1 day to 100 years");
  }

  @Test
  void refuses_data_without_a_header_and_a_coverage_that_ends_before_it_begins() {
    assertThatThrownBy(() -> read(COVERAGE)).hasMessageContaining("is missing");
    assertThatThrownBy(() -> read("# coverage: 2026-01-01..2025-12-31\n" + HEADER))
        .isInstanceOf(CalendarDataException.class)
        .hasMessageContaining("allowed are 1 day to 100 years");
    assertThatThrownBy(() -> read("# coverage: +999999999-12-31..+999999999-12-31\n" + HEADER))
        .isInstanceOf(CalendarDataException.class)
        .hasMessageContaining("of the years 0 to 9999");
    assertThatThrownBy(() -> read("# coverage: 2026..2027\n" + HEADER))
        .hasMessage("days.csv:1: '2026' is not a date; expected YYYY-MM-DD");
  }

  private static WorkingCalendar read(String data) throws IOException {
    return WorkingCalendars.read("TEST", "days.csv", new StringReader(data));
  }
}
