package vn.giaitrinh.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.Language;

class LetterProblemsTest {

  static Stream<Arguments> contents() {
    return Stream.of(LetterKind.values())
        .flatMap(kind -> kind.contents().stream().map(content -> Arguments.of(kind, content)));
  }

  @ParameterizedTest
  @EnumSource
  void a_complete_letter_has_no_problem(LetterKind kind) {
    assertThat(LetterSamples.letter(kind, LetterSamples.file(kind)).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void what_is_missing_is_told_alone_with_its_basis(LetterKind kind, LetterContent content) {
    Letter letter = MissingContents.letter(kind, content);

    assertThat(letter.problems()).extracting(Finding::getCode).containsExactly(content.name());
    Finding problem = letter.problems().get(0);
    Optional<?> basis = content.basis(kind);
    assertThat(problem.getBasis()).isEqualTo(basis);
    assertThat(problem.getSeverity())
        .isEqualTo(basis.isPresent() ? Severity.ERROR : Severity.WARNING);
    assertThat(problem.getHint().isPresent()).isNotEqualTo(basis.isPresent());
    assertThat(problem.getPath()).matches("(letter|case/GT-2026/0001)/[\\w/@#-]+");
    assertThat(problem.getMessage().vi()).startsWith(kind.label().vi());
    assertThat(problem.getMessage().in(Language.EN)).startsWith(kind.label().in(Language.EN));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void it_is_not_written(LetterKind kind, LetterContent content) {
    Letter letter = MissingContents.letter(kind, content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> letter.write(out))
        .isInstanceOfSatisfying(
            IncompleteLetterException.class,
            refused -> assertThat(refused.problems()).isEqualTo(letter.problems()))
        .hasMessageContaining(letter.problems().get(0).getMessage().in(Language.EN));
    assertThat(out.size()).isZero();
  }

  @Test
  void all_that_is_missing_is_told_at_once() {
    CaseFile file =
        LetterSamples.file(LetterKind.REFUSAL).toBuilder().requester(Optional.empty()).build();
    LetterOptions options =
        LetterSamples.options(file).toBuilder().titleBlock(TitleBlock.open()).build();
    Letter letter = Letters.prepare(LetterKind.REFUSAL, file, options);

    assertThat(letter.problems())
        .extracting(Finding::getCode, Finding::getPath)
        .containsExactly(
            tuple("AGENCY", "letter/titleBlock/agency"),
            tuple("SIGNER", "letter/titleBlock/signer"),
            tuple("REQUESTER_NAME", "case/GT-2026/0001/requester/name"));
    assertThatThrownBy(() -> letter.write(new ByteArrayOutputStream()))
        .hasMessage(
            "Letter[kind=REFUSAL, case=GT-2026/0001, problems=3] is not written: Notice of refusal"
                + " lacks the name of the agency (letter/titleBlock/agency, Decree"
                + " 30/2020/NĐ-CP); Notice of refusal lacks the post of the signer"
                + " (letter/titleBlock/signer, Decree 30/2020/NĐ-CP); Notice of refusal lacks the"
                + " name of the requester (case/GT-2026/0001/requester/name)");
  }

  @Test
  void good_form_is_not_passed_off_as_law() {
    Finding problem =
        MissingContents.letter(LetterKind.APOLOGY, LetterContent.REASON).problems().get(0);

    assertThat(problem.getMessage().vi())
        .isEqualTo("Thư xin lỗi, hẹn lại ngày trả lời thiếu lý do");
    assertThat(problem.getBasis()).isEmpty();
    assertThat(problem.getHint().orElseThrow().vi())
        .isEqualTo(
            "Theo thể thức, thông lệ hành chính; chưa xác định được điều khoản luật nào yêu cầu");
  }

  @Test
  void what_the_law_asks_for_names_its_clause() {
    Finding problem =
        MissingContents.letter(LetterKind.REFUSAL, LetterContent.REASON).problems().get(0);

    assertThat(problem.getMessage().vi())
        .isEqualTo("Thông báo từ chối yêu cầu giải trình thiếu lý do");
    assertThat(problem.getMessage().in(Language.EN))
        .isEqualTo("Notice of refusal lacks the reason");
    assertThat(problem.getBasis().orElseThrow().cite(Language.VI))
        .isEqualTo("Điều 11 Nghị định 59/2019/NĐ-CP");
  }

  @Test
  void a_point_whose_id_is_none_is_told_by_its_place() {
    CaseFile file =
        LetterSamples.file(LetterKind.EXPLANATION).toBuilder()
            .addPoint(new RequestedPoint("ông Hư Cấu, 0900000000", "một nội dung khác"))
            .build();
    Letter letter = LetterSamples.letter(LetterKind.EXPLANATION, file);

    assertThat(letter.problems()).extracting(Finding::getCode).containsExactly("ANSWERS");
    assertThat(letter.problems().toString())
        .contains("#" + file.getPoints().size())
        .doesNotContain("Hư Cấu", "0900000000");
    assertThatThrownBy(() -> letter.write(new ByteArrayOutputStream()))
        .hasMessageNotContainingAny("Hư Cấu", "0900000000");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXTENSION", "APOLOGY"})
  void the_clocks_of_another_case_are_refused(LetterKind kind) {
    CaseFile file = LetterSamples.file(kind);
    List<CaseEvent> later =
        file.getEvents().stream()
            .map(
                event ->
                    event instanceof RequestAccepted accepted
                        ? accepted.toBuilder().on(accepted.getOn().minusDays(1)).build()
                        : event)
            .toList();
    CaseFile other = file.toBuilder().events(later).build();

    Letter letter = Letters.prepare(kind, file, LetterSamples.options(other));

    assertThat(letter.problems())
        .extracting(Finding::getCode, Finding::getPath)
        .containsExactly(tuple("DUE_DATE", "letter/clocks"));
  }

  @Test
  void a_refusal_rests_on_a_clause_of_the_grounds_to_refuse() {
    for (LegalReference clause :
        List.of(
            LegalReference.of("Luật", "45/2019/QH14", "5").toBuilder().clause("1").build(),
            LegalReference.of("Nghị định", "59/2019/NĐ-CP", "6").toBuilder().clause("1").build(),
            LegalReference.of("Nghị định", "59/2019/NĐ-CP", "5"))) {
      CaseFile file =
          LetterSamples.with(
              LetterSamples.file(LetterKind.REFUSAL),
              RequestRefused.class,
              LetterSamples.REFUSED.toBuilder().clause(clause).build());

      assertThat(LetterSamples.letter(LetterKind.REFUSAL, file).problems())
          .extracting(Finding::getCode)
          .containsExactly("REFUSAL_CLAUSE");
    }
  }

  @Test
  void what_is_not_recorded_yet_is_told_so() {
    Letter letter =
        LetterSamples.letter(LetterKind.REFUSAL, LetterSamples.file(LetterKind.ACCEPTANCE));

    assertThat(letter.problems().get(0).getMessage().vi())
        .isEqualTo(
            "Thông báo từ chối yêu cầu giải trình: hồ sơ chưa ghi nội dung mà văn bản thông báo");
  }
}
