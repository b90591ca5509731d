package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.document.LegalReference;

/** The numbers that ship, against Luật Tố cáo 25/2018/QH14, Điều 24, 30 and 34. */
class DenunciationsPackTest {
  private static final RulePack PACK = ShippedPacks.pack("denunciations");

  // Điều 24: 7 working days, at most 10 where several places must be verified. Not read anywhere.
  @Test
  void is_accepted_within_seven_working_days_or_ten_unverified() {
    ClockDefinition clock = ShippedPacks.clock(PACK, "ACCEPT");
    LimitRule rule = clock.getLimits().get(0);
    ExtensionRule longer = rule.getExtension().orElseThrow();

    assertThat(clock.getLimits()).hasSize(1);
    assertThat(rule.getLimit()).contains(WorkingDays.of(7));
    assertThat(longer.getMax()).isEqualTo(WorkingDays.of(3));
    assertThat(longer.getMaxCount()).isEqualTo(1);
    assertThat(rule.getBasis()).containsExactly(article("24"));
    assertThat(rule.getVerification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(longer.getVerification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(clock.getLabel().vi()).contains("Thụ lý").doesNotContain("iếp nhận");
  }

  // Điều 30: 30 days from acceptance; complex once at most 30 more, especially complex twice.
  @ParameterizedTest
  @CsvSource({"ORDINARY, 0", "COMPLEX, 1", "ESPECIALLY_COMPLEX, 2"})
  void is_resolved_within_30_days_and_extended_by_complexity(Complexity complexity, int times) {
    CaseFile file = denunciation("ACCEPTED@10-05", complexity);
    LimitRule rule = ShippedPacks.rule(ShippedPacks.clock(PACK, "RESOLVE"), file).orElseThrow();
    Optional<ExtensionRule> extension = rule.getExtension();

    assertThat(rule.getLimit()).contains(CalendarDays.of(30));
    assertThat(rule.getBasis()).containsExactly(article("30"), article("34"));
    assertThat(rule.getVerification()).isEqualTo(Verification.SECONDARY_SOURCE);
    assertThat(extension.map(ExtensionRule::getMaxCount).orElse(0)).isEqualTo(times);
    assertThat(extension.map(ExtensionRule::getMax).orElse(CalendarDays.of(30)))
        .isEqualTo(CalendarDays.of(30));
  }

  // From Monday 5 October 2026: 7 working days are Wednesday 14 October, 10 Monday 19 October;
  // 30 days Wednesday 4 November, 60 Friday 4 December, 90 Sunday 3 January 2027. Suspended from
  // 10 to 20 October, 30 days are Saturday 14 November.
  @ParameterizedTest
  @CsvSource({
    "RECEIVED@10-05, ACCEPT, ORDINARY, 2026-10-14",
    "RECEIVED@10-05 EXTENDED@10-12+3, ACCEPT, ORDINARY, 2026-10-19",
    "RECEIVED@10-05 EXTENDED@10-12+9, ACCEPT, ORDINARY, 2026-10-19",
    "ACCEPTED@10-05, RESOLVE, ORDINARY, 2026-11-04",
    "ACCEPTED@10-05 EXTENDED@10-15+30, RESOLVE, ORDINARY, 2026-11-04",
    "ACCEPTED@10-05 EXTENDED@10-15+30, RESOLVE, COMPLEX, 2026-12-04",
    "ACCEPTED@10-05 EXTENDED@10-15+30!, RESOLVE, COMPLEX, 2026-12-04",
    "ACCEPTED@10-05 EXTENDED@10-15+30 EXTENDED@10-16+30, RESOLVE, COMPLEX, 2026-12-04",
    "ACCEPTED@10-05 EXTENDED@10-15+30 EXTENDED@10-16+30, RESOLVE, ESPECIALLY_COMPLEX, 2027-01-04",
    "ACCEPTED@10-05 SUSPENDED@10-10 RESUMED@10-20, RESOLVE, ORDINARY, 2026-11-16"
  })
  void is_due_on_the_day_that_the_calendar_gives(
      String events, String clock, Complexity complexity, LocalDate due) {
    ClockSnapshot snapshot =
        SlaCases.read(
            SlaCases.LAW, denunciation(events, complexity), clock, LocalDate.of(2026, 10, 30));

    assertThat(snapshot.lastDay()).contains(due);
  }

  @Test
  void the_days_of_a_suspension_cite_the_article_on_suspension() {
    ClockSnapshot snapshot =
        SlaCases.read(
            SlaCases.LAW,
            denunciation("ACCEPTED@10-05 SUSPENDED@10-10 RESUMED@10-12", Complexity.ORDINARY),
            "RESOLVE",
            LocalDate.of(2026, 10, 30));

    assertThat(snapshot.explain().getLines())
        .filteredOn(line -> line.words().vi().startsWith("Tạm đình chỉ"))
        .hasSize(3)
        .allMatch(line -> line.basis().equals(Optional.of(article("34"))));
  }

  private static CaseFile denunciation(String events, Complexity complexity) {
    return ShippedPacks.file(CaseKind.DENUNCIATION, events).complexity(complexity).build();
  }

  private static LegalReference article(String number) {
    return LegalReference.of("Luật", "25/2018/QH14", number);
  }
}
