package vn.giaitrinh.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.report.letter.LetterSamples.ACCEPTED;
import static vn.giaitrinh.report.letter.LetterSamples.APOLOGY;
import static vn.giaitrinh.report.letter.LetterSamples.EXPLANATION;
import static vn.giaitrinh.report.letter.LetterSamples.EXTENDED;
import static vn.giaitrinh.report.letter.LetterSamples.REFUSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.Language;

/** What of the record counts for a letter, and what it may not say. */
class LetterRecordTest {

  @Test
  void a_voided_acceptance_is_not_told() {
    CaseFile voided = and(LetterSamples.file(LetterKind.ACCEPTANCE), voiding(ACCEPTED));

    assertThat(LetterSamples.letter(LetterKind.ACCEPTANCE, voided).problems())
        .extracting(Finding::getCode)
        .containsExactly("DECISION");
  }

  @Test
  void the_acceptance_recorded_in_its_place_is() {
    RequestAccepted right =
        RequestAccepted.builder()
            .on(LocalDate.of(2026, 9, 9))
            .notice(DocumentNumber.parse("28/TB-STP"))
            .build();
    CaseFile file = and(LetterSamples.file(LetterKind.ACCEPTANCE), voiding(ACCEPTED), right);

    assertThat(text(LetterKind.ACCEPTANCE, file))
        .contains("Số: 28/TB-STP", "ngày 09 tháng 9 năm 2026", "đến hết ngày 24/09/2026")
        .doesNotContain("26/TB-STP");
  }

  @Test
  void a_voided_extension_leaves_room_for_another() {
    DeadlineExtended first = EXTENDED.toBuilder().on(LocalDate.of(2026, 9, 14)).amount(5).build();
    CaseFile file = and(LetterSamples.file(LetterKind.EXTENSION), first, voiding(first));

    assertThat(text(LetterKind.EXTENSION, file)).contains("thêm 10 ngày, đến hết ngày 02/10/2026");
  }

  @Test
  void a_second_extension_is_refused_by_the_law() {
    DeadlineExtended second =
        EXTENDED.toBuilder()
            .on(LocalDate.of(2026, 9, 30))
            .amount(5)
            .notice(DocumentNumber.parse("40/TB-STP"))
            .build();
    CaseFile file = and(LetterSamples.file(LetterKind.EXTENSION), second);

    Finding problem = only(LetterSamples.letter(LetterKind.EXTENSION, file));
    assertThat(problem.getCode()).isEqualTo("EXTENSION_GRANTED");
    assertThat(problem.getPath()).isEqualTo("case/GT-2026/0001/events/EXTENDED@2026-09-30");
    assertThat(problem.getMessage().vi())
        .isEqualTo("Thông báo gia hạn thời gian giải trình: quá số lần gia hạn");
    assertThat(problem.getMessage().in(Language.EN)).isEqualTo("Notice of extension: too many");
    assertThat(problem.getBasis()).contains(LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13"));
  }

  @Test
  void an_extension_that_does_not_count_is_not_told() {
    assertThat(extension(EXTENDED.toBuilder().amount(16).build()))
        .isEqualTo("Thông báo gia hạn thời gian giải trình: chỉ tính đến mức tối đa");
    assertThat(extension(EXTENDED.toBuilder().on(LocalDate.of(2026, 9, 23)).build()))
        .isEqualTo("Thông báo gia hạn thời gian giải trình: gia hạn sau khi đã hết hạn");
    assertThat(extension(EXTENDED.toBuilder().notice(Optional.empty()).build()))
        .isEqualTo("Thông báo gia hạn thời gian giải trình: không thông báo bằng văn bản");
  }

  @Test
  void clocks_read_before_the_extension_do_not_tell_its_day() {
    CaseFile file = LetterSamples.file(LetterKind.EXTENSION);
    LetterOptions options =
        LetterSamples.options(file).toBuilder()
            .clocks(LetterSamples.CHECK.check(file, LocalDate.of(2026, 9, 17)))
            .build();

    assertThat(only(Letters.prepare(LetterKind.EXTENSION, file, options)).getCode())
        .isEqualTo("DUE_DATE");
  }

  @Test
  void an_acceptance_tells_its_own_due_day_even_once_that_is_extended() {
    CaseFile file = LetterSamples.file(LetterKind.EXTENSION);

    assertThat(text(LetterKind.ACCEPTANCE, file)).contains("đến hết ngày 22/09/2026");
  }

  @Test
  void an_acceptance_without_clocks_tells_no_due_day() {
    CaseFile file = LetterSamples.file(LetterKind.ACCEPTANCE);
    LetterOptions options = LetterSamples.options(file).toBuilder().clocks(List.of()).build();

    assertThat(DocumentText.of(Letters.prepare(LetterKind.ACCEPTANCE, file, options).document()))
        .contains("thông báo tiếp nhận")
        .doesNotContain("Thời hạn");
  }

  @Test
  void a_new_date_comes_after_the_due_day() {
    assertThat(promise(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 22)))
        .isEqualTo(
            "Thư xin lỗi, hẹn lại ngày trả lời: ngày hẹn 22/09/2026 không sau ngày hết hạn"
                + " 22/09/2026");
    assertThat(promise(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 9, 25)))
        .isEqualTo(
            "Thư xin lỗi, hẹn lại ngày trả lời: ngày hẹn 25/09/2026 trước ngày của thư"
                + " 28/09/2026");
  }

  @Test
  void an_apology_before_acceptance_is_for_the_late_notice() {
    CaseFile file =
        LetterSamples.with(LetterSamples.file(LetterKind.APOLOGY), RequestAccepted.class);

    assertThat(text(LetterKind.APOLOGY, file))
        .contains(
            "Thời hạn thông báo tiếp nhận hoặc từ chối yêu cầu giải trình đến hết ngày"
                + " 10/09/2026");
  }

  @Test
  void an_event_that_made_no_sense_is_not_told() {
    RequestAccepted after = ACCEPTED.toBuilder().on(LocalDate.of(2026, 9, 11)).build();
    CaseFile file = and(LetterSamples.file(LetterKind.REFUSAL), after);

    Finding problem = only(LetterSamples.letter(LetterKind.ACCEPTANCE, file));
    assertThat(problem.getCode()).isEqualTo("DECISION");
    assertThat(problem.getPath()).isEqualTo("case/GT-2026/0001/events/ACCEPTED@2026-09-11");
    assertThat(LetterSamples.letter(LetterKind.REFUSAL, file).problems()).isEmpty();
  }

  @Test
  void a_draft_in_the_file_of_a_case_withdrawn_is_not_sent() {
    CaseFile file =
        and(
            LetterSamples.with(LetterSamples.file(LetterKind.EXPLANATION), ExplanationIssued.class),
            RequestWithdrawn.builder().on(LocalDate.of(2026, 9, 15)).build());

    assertThat(only(LetterSamples.letter(LetterKind.EXPLANATION, file)).getCode())
        .isEqualTo("DECISION");
  }

  @Test
  void an_explanation_is_written_before_it_is_issued_and_after_it_is_sent() {
    CaseFile before =
        LetterSamples.with(LetterSamples.file(LetterKind.EXPLANATION), ExplanationIssued.class);
    CaseFile after = and(before, ExplanationSent.builder().on(LocalDate.of(2026, 9, 22)).build());

    assertThat(LetterSamples.letter(LetterKind.EXPLANATION, before).problems()).isEmpty();
    assertThat(LetterSamples.letter(LetterKind.EXPLANATION, after).problems()).isEmpty();
  }

  @Test
  void an_explanation_without_a_number_takes_that_of_its_issue() {
    CaseFile file =
        LetterSamples.file(LetterKind.EXPLANATION).toBuilder()
            .explanations(
                List.of(
                    EXPLANATION.toBuilder()
                        .number(Optional.empty())
                        .issuedOn(Optional.empty())
                        .build()))
            .build();

    assertThat(text(LetterKind.EXPLANATION, file))
        .contains("Số: 412/STP-VP", "ngày 21 tháng 9 năm 2026");
  }

  @Test
  void of_several_explanations_the_latest_version_is_told() {
    CaseFile file =
        LetterSamples.file(LetterKind.EXPLANATION).toBuilder()
            .addExplanation(
                EXPLANATION.toBuilder()
                    .version(2)
                    .number(Optional.empty())
                    .issuedOn(Optional.empty())
                    .contentRequested("Vì sao trả lại hồ sơ,\nvà ai chịu trách nhiệm.")
                    .remedialActions(List.of())
                    .build())
            .build();

    assertThat(text(LetterKind.EXPLANATION, file))
        .contains(
            "Số:        /STP-VP | Hà Nội, ngày …… tháng …… năm ……",
            "\nVì sao trả lại hồ sơ,\nvà ai chịu trách nhiệm.\n")
        .doesNotContain("Biện pháp khắc phục", "Ai chịu trách nhiệm?");
  }

  @Test
  void an_explanation_tells_every_meeting_with_the_minutes_recorded() {
    CaseFile file =
        and(
            LetterSamples.file(LetterKind.EXPLANATION),
            DialogueHeld.builder().on(LocalDate.of(2026, 9, 14)).build());

    assertThat(text(LetterKind.EXPLANATION, file))
        .contains(
            "Sở Tư pháp đã làm việc trực tiếp với ông (bà) ngày 10/09/2026 (biên bản số 3/BB-STP)"
                + " và ngày 14/09/2026.");
  }

  @Test
  void an_acceptance_without_a_number_is_told_by_its_day() {
    CaseFile file =
        LetterSamples.with(
            LetterSamples.file(LetterKind.EXTENSION),
            RequestAccepted.class,
            ACCEPTED.toBuilder().notice(Optional.empty()).build());

    assertThat(text(LetterKind.EXTENSION, file))
        .contains("Yêu cầu đã được tiếp nhận theo thông báo ngày 07/09/2026.");
  }

  @Test
  void the_last_of_several_apologies_is_told() {
    ApologySent second =
        ApologySent.builder()
            .on(LocalDate.of(2026, 9, 30))
            .newDate(LocalDate.of(2026, 10, 7))
            .build();

    assertThat(text(LetterKind.APOLOGY, and(LetterSamples.file(LetterKind.APOLOGY), second)))
        .contains("ngày 30 tháng 9 năm 2026", "chậm nhất vào ngày 07/10/2026");
  }

  @Test
  void an_explanation_without_a_meeting_has_no_section_for_one() {
    CaseFile file =
        LetterSamples.with(LetterSamples.file(LetterKind.EXPLANATION), DialogueHeld.class);

    assertThat(text(LetterKind.EXPLANATION, file))
        .contains("# II. Căn cứ pháp lý của việc giải trình", "# IV. Biện pháp khắc phục")
        .doesNotContain("làm việc trực tiếp");
  }

  @Test
  void other_cases_have_other_letters() {
    CaseFile file =
        LetterSamples.file(LetterKind.ACCEPTANCE).toBuilder().kind(CaseKind.COMPLAINT).build();

    Finding problem = only(LetterSamples.letter(LetterKind.ACCEPTANCE, file));
    assertThat(problem.getCode()).isEqualTo("REQUEST_OF_AFFECTED_PARTY");
    assertThat(problem.getPath()).isEqualTo("case/GT-2026/0001/kind");
  }

  @Test
  void a_number_or_day_other_than_recorded_is_told_with_both() {
    assertThat(
            MissingContents.letter(LetterKind.REFUSAL, LetterContent.NUMBER)
                .problems()
                .get(0)
                .getMessage()
                .in(Language.EN))
        .isEqualTo("Notice of refusal: it is numbered 99/TB-STP, and the record says 27/TB-STP");
    assertThat(
            only(MissingContents.letter(LetterKind.REFUSAL, LetterContent.DAY)).getMessage().vi())
        .isEqualTo(
            "Thông báo từ chối yêu cầu giải trình: ngày văn bản là 29/09/2026, hồ sơ ghi"
                + " 08/09/2026");
  }

  @Test
  void a_number_given_after_the_draft_contradicts_nothing() {
    CaseFile draft =
        LetterSamples.with(
            LetterSamples.file(LetterKind.REFUSAL),
            RequestRefused.class,
            REFUSED.toBuilder().notice(DocumentNumber.parse("/TB-STP")).build());
    LetterOptions options =
        LetterSamples.options(draft).toBuilder()
            .titleBlock(
                LetterSamples.TITLE.toBuilder().number(DocumentNumber.parse("29/TB-STP")).build())
            .build();

    assertThat(DocumentText.of(Letters.prepare(LetterKind.REFUSAL, draft, options).document()))
        .contains("Số: 29/TB-STP |");
    assertThat(text(LetterKind.REFUSAL, draft)).contains("Số:        /TB-STP |");
  }

  @Test
  void a_name_that_shows_nothing_is_none() {
    CaseFile file =
        LetterSamples.withRequester(
            LetterSamples.file(LetterKind.REFUSAL),
            Requester.builder().kind(RequesterKind.INDIVIDUAL).name("\u200B\u00A0\u202E").build());

    assertThat(only(LetterSamples.letter(LetterKind.REFUSAL, file)).getCode())
        .isEqualTo("REQUESTER_NAME");
  }

  private static String extension(DeadlineExtended extended) {
    CaseFile file =
        LetterSamples.with(
            LetterSamples.file(LetterKind.EXTENSION), DeadlineExtended.class, extended);
    return only(LetterSamples.letter(LetterKind.EXTENSION, file)).getMessage().vi();
  }

  private static String promise(LocalDate on, LocalDate newDate) {
    CaseFile file =
        LetterSamples.with(
            LetterSamples.file(LetterKind.APOLOGY),
            ApologySent.class,
            APOLOGY.toBuilder().on(on).newDate(newDate).build());
    return only(LetterSamples.letter(LetterKind.APOLOGY, file)).getMessage().vi();
  }

  private static Finding only(Letter letter) {
    assertThat(letter.problems()).hasSize(1);
    return letter.problems().get(0);
  }

  private static String text(LetterKind kind, CaseFile file) {
    return DocumentText.of(LetterSamples.letter(kind, file).document());
  }

  private static CaseFile and(CaseFile file, CaseEvent... events) {
    return file.toBuilder().addEvents(events).build();
  }

  private static EventVoided voiding(CaseEvent event) {
    return EventVoided.builder().on(event.getOn()).eventId(event.id()).build();
  }
}
