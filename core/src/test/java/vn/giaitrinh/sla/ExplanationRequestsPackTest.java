package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.document.LegalReference;

/** The numbers that ship, against Nghị định 59/2019/NĐ-CP, Điều 11, 13 and 14. */
class ExplanationRequestsPackTest {
  private static final RulePack PACK = ShippedPacks.pack("explanation-requests");

  @Test
  void the_decree_is_in_force_from_15_august_2019_and_not_replaced_so_far_as_known() {
    assertThat(PACK.getInForceFrom()).isEqualTo("2019-08-15");
    assertThat(PACK.getInForceTo()).isEmpty();
    assertThat(PACK.getLabel().vi()).contains("59/2019/NĐ-CP");
  }

  // Luật 132/2025/QH15 amends the Anti-Corruption Law from this day; its text was not confirmed.
  @Test
  void its_review_is_due_from_1_july_2026() {
    assertThat(PACK.getReviewDueOn()).contains(LocalDate.of(2026, 7, 1));
    assertThat(PACK.getReviewReason().orElseThrow().vi()).contains("132/2025/QH15");
    assertThat(PACK.getReviewReason().orElseThrow().en().orElseThrow()).contains("132/2025/QH15");
  }

  // Điều 11: 05 working days from receipt.
  @Test
  void notice_is_given_within_five_working_days_of_receipt() {
    ClockDefinition clock = clock("INTAKE");

    assertThat(clock.getLimits().get(0).getLimit()).contains(WorkingDays.of(5));
    assertThat(clock.getStartOn()).isEqualTo(CaseEventType.RECEIVED);
    assertThat(clock.getStopOn())
        .containsExactlyInAnyOrder(
            CaseEventType.ACCEPTED, CaseEventType.REFUSED, CaseEventType.TRANSFERRED);
    assertThat(clock.getLimits().get(0).getExtension()).isEmpty();
    assertThat(clock.getPauseOn()).isEmpty();
    assertThat(clock.basis())
        .containsExactly(LegalReference.of("Nghị định", "59/2019/NĐ-CP", "11"));
  }

  // Điều 13: 15 days from the notice of acceptance, once at most 15 more with a written notice;
  // the time under suspension (Điều 14) is not counted.
  @Test
  void an_explanation_is_given_within_15_days_of_acceptance() {
    ClockDefinition clock = clock("EXPLAIN");
    LegalReference article = LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13");

    assertThat(clock.getLimits().get(0).getLimit()).contains(CalendarDays.of(15));
    assertThat(clock.getStartOn()).isEqualTo(CaseEventType.ACCEPTED);
    assertThat(clock.getStopOn()).containsExactly(CaseEventType.ANSWERED);
    assertThat(clock.getLimits().get(0).getExtension())
        .contains(
            ExtensionRule.builder()
                .maxCount(1)
                .max(CalendarDays.of(15))
                .requiresNotice(true)
                .basis(article)
                .verification(Verification.SECONDARY_SOURCE)
                .build());
    assertThat(clock.getPauseOn()).containsExactly(CaseEventType.SUSPENDED);
    assertThat(clock.getResumeOn()).containsExactly(CaseEventType.RESUMED);
    assertThat(clock.basis()).containsExactly(article);
    assertThat(clock.isRolls()).isTrue();
  }

  // A case is terminated only once it is accepted (Điều 14): until then its notice stays due.
  @Test
  void termination_ends_the_time_to_explain_and_not_the_time_for_the_notice() {
    assertThat(clock("EXPLAIN").getCancelOn()).contains(CaseEventType.TERMINATED);
    assertThat(clock("INTAKE").getCancelOn()).doesNotContain(CaseEventType.TERMINATED);
  }

  @Test
  void both_apply_to_requests_of_the_affected_party_and_say_how_far_they_were_confirmed() {
    assertThat(PACK.getClocks())
        .extracting(ClockDefinition::getId)
        .containsExactly("INTAKE", "EXPLAIN");
    assertThat(PACK.getClocks())
        .allSatisfy(
            clock -> {
              assertThat(clock.getKind()).isEqualTo(CaseKind.EXPLANATION_REQUEST);
              assertThat(clock.getChannels()).containsExactly(RequestChannel.AFFECTED_PARTY);
              assertThat(clock.getCancelOn())
                  .contains(CaseEventType.WITHDRAWN, CaseEventType.CLOSED);
              assertThat(clock.verification()).isEqualTo(Verification.SECONDARY_SOURCE);
              assertThat(clock.getAtRiskPercent()).isEqualTo(20);
            });
  }

  // Whether it runs from the end of the first 15 days or from its own day, no source read says.
  @Test
  void says_that_the_day_from_which_an_extension_runs_was_not_confirmed() {
    assertThat(clock("EXPLAIN").getLimits().get(0).getExtension().orElseThrow().getAnchor())
        .isEqualTo(ExtensionAnchor.DUE_DATE);
    assertThat(PACK.getCaveats())
        .anySatisfy(
            caveat -> {
              assertThat(caveat.vi()).contains("Chưa xác nhận", "gia hạn");
              assertThat(caveat.en().orElseThrow()).contains("extension", "not confirmed");
            });
  }

  // The decree says "tiếp nhận" of a request for explanation, and never "thụ lý".
  @Test
  void speaks_the_words_of_the_decree() {
    assertThat(clock("INTAKE").getLabel().vi()).contains("tiếp nhận").doesNotContain("thụ lý");
  }

  private static ClockDefinition clock(String id) {
    return ShippedPacks.clock(PACK, id);
  }
}
