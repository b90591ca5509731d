package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.Samples.accepted;
import static vn.giaitrinh.compliance.Samples.answered;
import static vn.giaitrinh.compliance.Samples.clean;
import static vn.giaitrinh.compliance.Samples.codes;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.findings;
import static vn.giaitrinh.compliance.Samples.received;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.casefile.CaseClosed;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.casefile.ExplanationPublished;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.RulePack;

/** What the events and the record of a case tell, clocks aside. */
class ProcedureFindingsTest {
  private static final DocumentNumber MINUTES = DocumentNumber.parse("3/BB-STP");
  private static final CaseEvent NO_NOTICE = RequestAccepted.builder().on(day("10-05")).build();
  private static final CaseEvent CLOSED = CaseClosed.builder().on(day("10-20")).build();

  @Test
  void acceptance_needs_the_number_of_a_notice() {
    assertThat(findings(events(received("10-01"), NO_NOTICE, answered("10-12"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo("NON_COMPLIANT_EXPLANATION");
              assertThat(finding.getMessage().vi()).contains("số thông báo tiếp nhận");
              assertThat(finding.getBasis()).contains(article("11"));
            });
  }

  @Test
  void a_breach_recorded_in_error_is_none() {
    CaseEvent voided = EventVoided.builder().on(day("10-06")).eventId(NO_NOTICE.id()).build();
    CaseEvent noticed =
        RequestAccepted.builder()
            .on(day("10-05"))
            .sequence(1)
            .notice(DocumentNumber.parse("5/TB-STP"))
            .build();

    assertThat(codes(events(received("10-01"), NO_NOTICE, voided, noticed, answered("10-12"))))
        .isEmpty();
  }

  @Test
  void a_refusal_needs_its_clause() {
    RequestRefused.Builder refused = RequestRefused.builder().on(day("10-05"));

    assertThat(findings(draft("GT-1", received("10-01"), refused.build()).build()))
        .singleElement()
        .extracting(Finding::getBasis)
        .isEqualTo(Optional.of(article("5")));
    assertThat(
            codes(draft("GT-1", received("10-01"), refused.clause(article("5")).build()).build()))
        .isEmpty();
  }

  @Test
  void a_transfer_needs_the_body_that_receives() {
    RequestTransferred.Builder transferred = RequestTransferred.builder().on(day("10-05"));

    assertThat(codes(draft("GT-1", received("10-01"), transferred.build()).build()))
        .containsExactly("NON_COMPLIANT_EXPLANATION");
    assertThat(
            codes(
                draft(
                        "GT-1",
                        received("10-01"),
                        transferred.receivingBody("Thanh tra thành phố").build())
                    .build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, true, 0", "true, false, 1", "false, true, 1", "false, false, 1"})
  void a_dialogue_needs_minutes_signed_by_both_sides(
      boolean byRequester, boolean byExplainer, int found) {
    Minutes minutes =
        Minutes.builder().signedByRequester(byRequester).signedByExplainer(byExplainer).build();

    assertThat(codes(dialogue(DialogueHeld.builder(), minutes))).hasSize(found);
  }

  @Test
  void the_minutes_of_one_dialogue_do_not_serve_for_another() {
    Minutes.Builder signed = Minutes.builder().signedByRequester(true).signedByExplainer(true);
    DialogueHeld.Builder numbered = DialogueHeld.builder().minutesNumber(MINUTES);

    assertThat(codes(dialogue(numbered, signed.number(MINUTES).build()))).isEmpty();
    assertThat(codes(dialogue(numbered, signed.number(DocumentNumber.parse("4/BB-STP")).build())))
        .containsExactly("NON_COMPLIANT_EXPLANATION");
  }

  @Test
  void before_there_is_a_record_the_number_of_the_minutes_is_enough() {
    DialogueHeld.Builder held = DialogueHeld.builder().on(day("10-22"));
    CaseEvent bare = held.build();
    CaseEvent numbered = held.minutesNumber(MINUTES).build();

    assertThat(codes(draft("GT-1", received("10-20"), accepted("10-20"), numbered).build()))
        .isEmpty();
    assertThat(codes(draft("GT-1", received("10-20"), accepted("10-20"), bare).build()))
        .containsExactly("NON_COMPLIANT_EXPLANATION");
  }

  @Test
  void a_record_still_in_draft_is_not_held_against_the_dialogue() {
    CaseEvent numbered = DialogueHeld.builder().on(day("10-22")).minutesNumber(MINUTES).build();
    CaseFile.Builder file = draft("GT-1", received("10-20"), accepted("10-20"), numbered);

    assertThat(codes(file.explanations(List.of(Samples.record().build())).build())).isEmpty();
  }

  @Test
  void minutes_of_another_day_are_of_another_dialogue() {
    Minutes.Builder signed = Minutes.builder().signedByRequester(true).signedByExplainer(true);

    assertThat(codes(dialogue(DialogueHeld.builder(), signed.heldOn(day("10-08")).build())))
        .isEmpty();
    assertThat(codes(dialogue(DialogueHeld.builder(), signed.heldOn(day("10-07")).build())))
        .containsExactly("NON_COMPLIANT_EXPLANATION");
  }

  @Test
  void a_statutory_content_missing_is_named_beside_a_point_unanswered() {
    CaseFile file =
        clean("GT-1")
            .explanations(
                List.of(
                    Samples.record().requesterStated(false).answeredPoints(List.of("b")).build()))
            .build();

    assertThat(findings(file))
        .extracting(finding -> finding.getMessage().en().orElseThrow())
        .containsExactly(
            "Case GT-1: the explanation lacks name and address of the requester",
            "Case GT-1: the explanation leaves point a unanswered");
  }

  @Test
  void the_result_of_a_dialogue_is_missing_only_where_one_was_held() {
    Minutes minutes = Minutes.builder().signedByRequester(true).signedByExplainer(true).build();
    CaseFile held = dialogue(DialogueHeld.builder(), minutes);

    assertThat(codes(held)).isEmpty();
    assertThat(
            codes(
                held.toBuilder()
                    .explanations(List.of(Samples.record().addMinutes(minutes).build()))
                    .build()))
        .containsExactly("INCOMPLETE_EXPLANATION");
  }

  @Test
  void an_answer_without_a_record_is_incomplete() {
    assertThat(
            findings(
                draft("GT-1", received("10-01"), accepted("10-05"), answered("10-12")).build()))
        .singleElement()
        .extracting(finding -> finding.getMessage().en().orElseThrow())
        .isEqualTo("Case GT-1: no record of the explanation is held");
  }

  // A message that names nothing lacking would say nothing.
  @Test
  void a_record_issued_later_is_not_held_on_the_day() {
    CaseFile file =
        clean("GT-1")
            .explanations(List.of(Samples.record().issuedOn(day("11-05")).build()))
            .build();

    assertThat(findings(file))
        .singleElement()
        .extracting(finding -> finding.getMessage().vi())
        .isEqualTo("Hồ sơ GT-1: chưa lưu văn bản giải trình");
  }

  @Test
  void a_case_closed_without_publication_is_found_where_it_is_required() {
    CaseFile.Builder closed = clean("GT-1").addEvent(CLOSED);
    CaseEvent published = ExplanationPublished.builder().on(day("10-18")).build();

    assertThat(codes(closed.build())).isEmpty();
    assertThat(codes(clean("GT-1").publicationRequired(true).build())).isEmpty();
    assertThat(codes(closed.publicationRequired(true).build())).containsExactly("NOT_PUBLISHED");
    assertThat(codes(closed.addEvent(published).build())).isEmpty();
  }

  @Test
  void a_publication_that_only_the_record_tells_of_counts_from_its_day() {
    CaseFile.Builder closed = clean("GT-1").addEvent(CLOSED).publicationRequired(true);

    assertThat(codes(closed.explanations(List.of(published("10-18").build())).build())).isEmpty();
    assertThat(codes(closed.explanations(List.of(published("11-18").build())).build()))
        .containsExactly("NOT_PUBLISHED");
  }

  @Test
  void a_withdrawn_request_has_nothing_to_publish() {
    CaseEvent withdrawn = RequestWithdrawn.builder().on(day("10-06")).build();

    assertThat(
            codes(
                draft("GT-1", received("10-01"), accepted("10-05"), withdrawn, CLOSED)
                    .publicationRequired(true)
                    .build()))
        .isEmpty();
  }

  // Luật 36/2018/QH14, Điều 15: whoever is asked must explain. Closing in time is no answer.
  @ParameterizedTest
  @CsvSource({"10-07, 0, NOT_PERFORMED", "10-20, 1, LATE_NOTICE NOT_PERFORMED"})
  void a_case_closed_without_an_explanation_is_never_silence(
      String closedOn, int late, String codes) {
    CaseFile file =
        draft("GT-1", received("10-01"), CaseClosed.builder().on(day(closedOn)).build())
            .publicationRequired(true)
            .build();
    ComplianceSummary summary = Samples.assessment().build().summarize(List.of(file), List.of());

    assertThat(summary.getCases()).isEqualTo(new CaseCounts(1, 0, 0, 0, 1, 0, 0, late));
    assertThat(summary.getFindings())
        .extracting(Finding::getCode)
        .containsExactly(codes.split(" "));
  }

  // A pack of the host need not say that closing a case ends its clocks.
  @Test
  void a_closed_case_whose_clock_still_runs_is_late_and_not_overdue() {
    RulePack running =
        Samples.LAW.toBuilder()
            .clocks(
                Samples.LAW.getClocks().stream()
                    .map(clock -> clock.toBuilder().cancelOn(List.of()).build())
                    .toList())
            .build();

    assertThat(
            Samples.assessment()
                .rulePacks(List.of(running))
                .build()
                .summarize(List.of(draft("GT-1", received("10-01"), CLOSED).build()), List.of())
                .getCases())
        .isEqualTo(new CaseCounts(1, 0, 0, 0, 1, 0, 0, 1));
  }

  @Test
  void an_acceptance_after_a_refusal_does_not_break_the_summary() {
    CaseEvent refused = RequestRefused.builder().on(day("10-02")).clause(article("5")).build();

    assertThat(
            Samples.assessment()
                .build()
                .summarize(
                    List.of(draft("GT-1", received("10-01"), refused, accepted("10-05")).build()),
                    List.of())
                .getCases())
        .isEqualTo(new CaseCounts(1, 0, 0, 0, 0, 1, 0, 1));
  }

  @ParameterizedTest
  @EnumSource(RequestChannel.class)
  void the_decree_is_held_against_requests_of_the_affected_party_only(RequestChannel channel) {
    CaseFile file =
        draft("GT-1", received("10-01"), NO_NOTICE, answered("10-12")).channel(channel).build();
    ComplianceSummary summary = Samples.assessment().build().summarize(List.of(file), List.of());
    boolean bound = channel == RequestChannel.AFFECTED_PARTY;

    assertThat(summary.getFindingCounts().containsKey(FindingCode.NON_COMPLIANT_EXPLANATION))
        .isEqualTo(bound);
    assertThat(summary.getFindingCounts().containsKey(FindingCode.INCOMPLETE_EXPLANATION))
        .isEqualTo(bound);
    assertThat(Samples.metric(summary, Metric.EXPLANATIONS_COMPLETE).denominator())
        .isEqualTo(bound ? 1 : 0);
  }

  // Nghị định 59/2019/NĐ-CP binds requests for explanation, not the other kinds of case.
  @ParameterizedTest
  @EnumSource(CaseKind.class)
  void the_decree_is_held_against_requests_for_explanation_only(CaseKind kind) {
    CaseFile file =
        draft("GT-1", received("10-01"), NO_NOTICE, answered("10-12")).kind(kind).build();
    ComplianceSummary summary = Samples.assessment().build().summarize(List.of(file), List.of());
    boolean bound = kind == CaseKind.EXPLANATION_REQUEST;

    assertThat(summary.getFindingCounts().containsKey(FindingCode.NON_COMPLIANT_EXPLANATION))
        .isEqualTo(bound);
    assertThat(summary.getFindingCounts().containsKey(FindingCode.INCOMPLETE_EXPLANATION))
        .isEqualTo(bound);
    assertThat(Samples.metric(summary, Metric.EXPLANATIONS_COMPLETE).denominator())
        .isEqualTo(bound ? 1 : 0);
    assertThat(summary.getCases().done()).isEqualTo(1);
  }

  private static ExplanationRecord.Builder published(String day) {
    return Samples.record().publishedOn(day(day));
  }

  private static CaseFile dialogue(DialogueHeld.Builder held, Minutes minutes) {
    return clean("GT-1")
        .addEvent(held.on(day("10-08")).build())
        .explanations(
            List.of(
                Samples.record().dialogueResult("Hai bên thống nhất").addMinutes(minutes).build()))
        .build();
  }

  private static CaseFile events(CaseEvent... events) {
    return clean("GT-1").events(List.of(events)).build();
  }

  private static LegalReference article(String number) {
    return LegalReference.of("Nghị định", "59/2019/NĐ-CP", number);
  }
}
