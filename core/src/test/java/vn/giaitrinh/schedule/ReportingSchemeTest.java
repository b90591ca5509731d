package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.text.BilingualText;

class ReportingSchemeTest {
  private static final ReportingCycle MONTHS =
      ReportingCycle.of(PeriodKind.MONTH, DayOfMonth.of(20), DayOfMonth.of(28));
  private static final ReportingCycle YEARS =
      ReportingCycle.of(PeriodKind.YEAR, DayOfMonth.of(20), DayOfMonth.of(28));
  private static final BilingualText LABEL = BilingualText.ofVietnamese("Báo cáo của phường");

  @Test
  void sorts_its_cycles_by_kind() {
    assertThat(new ReportingScheme("ward", LABEL, List.of(YEARS, MONTHS)))
        .isEqualTo(new ReportingScheme("ward", LABEL, List.of(MONTHS, YEARS)));
  }

  @Test
  void names_the_kinds_it_has() {
    ReportingScheme scheme = new ReportingScheme("ward", LABEL, List.of(YEARS, MONTHS));

    assertThat(scheme.findCycle(PeriodKind.QUARTER)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme.getCycle(PeriodKind.QUARTER))
        .withMessage("Reporting scheme ward has no cycle of kind QUARTER; it has [MONTH, YEAR]");
  }

  @Test
  void takes_a_cycle_more_or_another_of_its_kind() {
    ReportingScheme scheme = new ReportingScheme("ward", LABEL, List.of(YEARS));
    ReportingCycle earlier = YEARS.withSendBy(DayOfMonth.of(22));

    assertThat(scheme.withCycle(MONTHS).cycles()).containsExactly(MONTHS, YEARS);
    assertThat(scheme.withCycle(earlier).cycles()).containsExactly(earlier);
  }

  @Test
  void has_one_cycle_of_a_kind_and_an_id_of_one_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingScheme("ward", LABEL, List.of(YEARS, MONTHS, YEARS)))
        .withMessage("Reporting scheme ward has more than one cycle of kind YEAR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingScheme("phường", LABEL, List.of()))
        .withMessageStartingWith("Not an id of a reporting scheme: 'phường'.");
  }

  @Test
  void labels_tell_the_kinds_and_periods_apart() {
    assertThat(Stream.of(PeriodKind.values()).map(PeriodKind::label)).doesNotHaveDuplicates();
    assertThat(Stream.of(CalendarPeriod.values()).map(CalendarPeriod::label))
        .doesNotHaveDuplicates();
  }
}
