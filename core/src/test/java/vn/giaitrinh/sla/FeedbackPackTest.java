package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.text.BilingualText;

/** Nghị định 20/2008/NĐ-CP, in which no number of days was found. */
class FeedbackPackTest {
  private static final RulePack PACK = ShippedPacks.pack("feedback");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 30);
  private static final CaseFile FILE =
      ShippedPacks.file(CaseKind.FEEDBACK, "RECEIVED@10-05").build();
  private static final HostLimit HOST =
      HostLimit.of(
          "RESOLVE",
          WorkingDays.of(15),
          BilingualText.of("Quy chế của Sở", "Rules of the department"));

  @Test
  void has_no_number_and_says_so() {
    assertThat(PACK.getClocks())
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.getId()).isEqualTo("RESOLVE");
              assertThat(clock.limitsInWords())
                  .isEqualTo(BilingualText.of("do đơn vị đặt", "set by the host"));
              assertThat(clock.verification()).isEqualTo(Verification.UNVERIFIED);
            });
    assertThat(PACK.getCaveats())
        .anySatisfy(caveat -> assertThat(caveat.vi()).contains("phải đặt thời hạn"))
        .anySatisfy(caveat -> assertThat(caveat.vi()).contains("công khai", "31/2021/QĐ-TTg"));
  }

  @Test
  void cannot_be_judged_until_the_host_gives_a_number() {
    SlaCheck check = check(PACK);

    assertThatThrownBy(() -> check.check(FILE, AS_OF))
        .isInstanceOf(MissingLimitException.class)
        .hasMessage(
            "Clock RESOLVE of rule pack vn.nd-20-2008.feedback has no limit in law;"
                + " the host must give one by RulePack.withHostLimit");
  }

  // 15 working days from Monday 5 October 2026 are Monday 26 October.
  @Test
  void is_judged_by_the_number_of_the_host_which_stays_visible() {
    ClockSnapshot clock = SlaCases.read(check(PACK.withHostLimit(HOST)), FILE, "RESOLVE", AS_OF);

    assertThat(clock.lastDay()).contains(LocalDate.of(2026, 10, 26));
    assertThat(clock.getTimeliness()).isEqualTo(Timeliness.OVERDUE);
    assertThat(clock.getRule().getHostOverride().orElseThrow().inWords())
        .isEqualTo(
            BilingualText.of(
                "pháp luật không quy định số ngày: Quy chế của Sở",
                "the law gives no number: Rules of the department"));
  }

  @Test
  void a_list_of_clocks_does_not_show_the_number_of_the_host_as_that_of_the_law() {
    assertThat(PACK.withHostLimit(HOST).getClocks().get(0).limitsInWords())
        .isEqualTo(
            BilingualText.of("15 ngày làm việc (đơn vị đặt)", "15 working days (set by the host)"));
  }

  @Test
  void a_number_of_the_host_tightens_where_the_law_gives_none() {
    assertThat(PACK.tightenedBy(HOST)).isEqualTo(PACK.withHostLimit(HOST));
  }

  private static SlaCheck check(RulePack pack) {
    return SlaCheck.of(List.of(pack), WorkingCalendars.vietnam());
  }
}
