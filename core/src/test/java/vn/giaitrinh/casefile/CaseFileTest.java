package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.casefile.Cases.DAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;

class CaseFileTest {
  private static final String SECRET = "Nguyễn Văn A";
  private static final String SHA_256 = "0f".repeat(32);

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Văn A", "ông A", "a b", "", "@1", "#", "a\u0000"})
  void what_is_no_id_of_an_event_is_refused_and_not_repeated(String id) {
    CaseFile.Builder file =
        Cases.draft().addEvent(RequestReceived.builder().id(id).on(DAY).build());

    assertThatThrownBy(file::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has an event of " + DAY + " with an id that is none; allowed are")
        .message()
        .matches(message -> id.length() < 3 || !message.contains(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e1", "EXTENDED@2020-10-01#2", "3f2c8e60-5a2b-4c6e-9d1f-0a1b2c3d4e5f"})
  void an_event_is_known_by_its_id(String id) {
    CaseFile file =
        Cases.draft().addEvent(RequestReceived.builder().id(id).on(DAY).build()).build();

    assertThat(file.getEvents().get(0).id()).isEqualTo(id);
  }

  @Test
  void nothing_personal_is_printed() {
    Requester requester =
        Requester.builder()
            .kind(RequesterKind.GROUP)
            .name(SECRET)
            .address("Số 1, " + SECRET)
            .telephone("0900 " + SECRET)
            .addRepresentative(new Representative(SECRET, Optional.of(SECRET)))
            .groupSize(7)
            .build();
    CaseFile file =
        Cases.draft()
            .requester(requester)
            .addPoint(new RequestedPoint("1", SECRET))
            .relatedDecision(DocumentReference.builder().kind("Quyết định").title(SECRET).build())
            .rightsAffected(SECRET)
            .addAttachment(new Attachment(SECRET, "application/pdf", 10, SHA_256))
            .addEvent(RequestReceived.builder().on(DAY).note(SECRET).build())
            .addEvent(RequestRefused.builder().on(DAY).reason(SECRET).build())
            .explanations(
                List.of(
                    Cases.completeRecord()
                        .contentRequested(SECRET)
                        .dialogueResult(SECRET)
                        .explanation(SECRET)
                        .addRemedialAction(SECRET)
                        .build()))
            .build();
    assertThat(requester).hasToString("Requester{kind=GROUP}");
    assertThat(new Representative(SECRET, Optional.of(SECRET)))
        .hasToString("Representative[authorized=true]");
    assertThat(file.toString())
        .doesNotContain(SECRET)
        .contains("GT-2026/0001", "Requester{kind=GROUP}", "RequestedPoint[id=1]", SHA_256);
    assertThat(file.getRequester().orElseThrow().getName()).contains(SECRET);
  }

  @Test
  void defaults_are_ordinary_public_and_unpublished() {
    CaseFile file = Cases.draft().build();
    assertThat(file.getSchema()).isEqualTo("giaitrinh/case/1");
    assertThat(file.getComplexity()).isEqualTo(Complexity.ORDINARY);
    assertThat(file.isConfidential()).isFalse();
    assertThat(file.isPublicationRequired()).isFalse();
    assertThat(file.getInstance()).isEqualTo(Instance.FIRST);
    assertThat(file.isRemoteArea()).isFalse();
    assertThat(file.toBuilder().confidential(true).build().isConfidential()).isTrue();
  }

  @Test
  void another_schema_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.draft().schema("giaitrinh/plan/1").build())
        .withMessage("Schema is 'giaitrinh/plan/1'; only giaitrinh/case/1 is read");
  }

  @Test
  void case_linked_to_itself_is_refused() {
    CaseId self = CaseId.of("GT-2026/0001");
    CaseId other = CaseId.of("GT-2026/0002");
    for (CaseLinks links :
        new CaseLinks[] {
          CaseLinks.builder().addDuplicate(self).build(),
          CaseLinks.builder().parent(self).build(),
          CaseLinks.builder().review(self).build()
        }) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Cases.draft().links(links).build())
          .withMessage("Case GT-2026/0001 is linked to itself");
    }
    CaseLinks fine = CaseLinks.builder().parent(other).build();
    assertThat(Cases.draft().links(fine).build().getLinks()).contains(fine);
  }

  @Test
  void group_of_no_one_is_refused() {
    Requester.Builder group = Requester.builder().kind(RequesterKind.GROUP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.groupSize(0).build())
        .withMessage("Requester has groupSize 0; at least 1 is allowed");
    assertThat(group.groupSize(10).build().getGroupSize()).contains(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GT-2026/0001", "1", "a.b_c-d/e"})
  void case_id_is_written_as_read(String text) {
    assertThat(CaseId.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/1", "GT 1", "số-1"})
  void other_case_ids_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseId.of(text))
        .withMessageStartingWith("Not a case id: '" + text + "'. Allowed are");
  }

  @Test
  void case_ids_have_64_characters_at_most_and_sort_as_text() {
    assertThat(CaseId.of("a".repeat(64)).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> CaseId.of("a".repeat(65)));
    assertThat(CaseId.of("GT-1")).isLessThan(CaseId.of("GT-2"));
  }

  @Test
  void attachment_has_a_size_and_64_hexadecimal_digits() {
    assertThat(new Attachment("a.pdf", "application/pdf", 0, "0F".repeat(32)).sha256())
        .isEqualTo(SHA_256);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attachment("a.pdf", "application/pdf", -1, SHA_256))
        .withMessage("Attachment has size -1; at least 0 bytes are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attachment("a.pdf", "application/pdf", 1, "0g"))
        .withMessage("Attachment has sha256 '0g'; exactly 64 hexadecimal digits are allowed");
  }

  @Test
  void first_answer_stays_beside_the_second_that_is_in_force() {
    ExplanationRecord first = explanation(1, "12/GT-STP", 1).build();
    ExplanationRecord second =
        explanation(2, "20/GT-STP", 9).supersedes(DocumentNumber.parse("12/GT-STP")).build();
    CaseFile file = Cases.draft().addExplanations(second, first).build();

    assertThat(file.explanationOn(DAY)).isEmpty();
    assertThat(file.explanationOn(DAY.plusDays(1))).contains(first);
    assertThat(file.explanationOn(DAY.plusDays(8))).contains(first);
    assertThat(file.explanationOn(DAY.plusDays(9))).contains(second);
    assertThat(file.explanationOn(DAY.plusDays(9), DAY.plusDays(8))).contains(first);
    assertThat(file.explanationOn(DAY.plusDays(8), DAY.plusDays(9))).contains(first);
    assertThat(file.explanationsOn(DAY.plusDays(8))).containsExactly(first);
    assertThat(file.explanationsOn(DAY.plusDays(9))).containsExactly(first, second);
  }

  @Test
  void of_two_explanations_of_one_day_the_later_version_is_in_force() {
    ExplanationRecord one = explanation(1, "12/GT-STP", 1).build();
    ExplanationRecord two = explanation(2, "13/GT-STP", 1).build();
    assertThat(Cases.draft().addExplanations(one, two).build().explanationOn(DAY.plusDays(1)))
        .contains(two);
    assertThat(Cases.draft().addExplanations(two, one).build().explanationOn(DAY.plusDays(1)))
        .contains(two);
  }

  @Test
  void an_explanation_without_a_day_gives_way_unless_it_replaces_the_other() {
    ExplanationRecord.Builder undated =
        ExplanationRecord.builder().version(2).number(DocumentNumber.parse("13/GT-STP"));
    ExplanationRecord dated = explanation(1, "12/GT-STP", 1).build();
    CaseFile.Builder file = Cases.draft();

    assertThat(file.explanations(List.of(undated.build(), dated)).build().explanationOn(DAY))
        .contains(undated.build());
    assertThat(file.build().explanationOn(DAY.plusDays(1))).contains(dated);

    ExplanationRecord replacing = undated.supersedes(dated.getNumber()).build();
    assertThat(file.explanations(List.of(replacing, dated)).build().explanationOn(DAY.plusDays(1)))
        .contains(replacing);
  }

  @Test
  void explanations_that_cannot_be_told_apart_are_refused() {
    ExplanationRecord one = explanation(1, "12/GT-STP", 1).build();
    CaseFile.Builder sameVersion =
        Cases.draft().addExplanations(one, explanation(1, "13/GT-STP", 2).build());
    CaseFile.Builder sameNumber =
        Cases.draft().addExplanations(one, explanation(2, "12/GT-STP", 2).build());
    CaseFile.Builder wrongWay =
        Cases.draft()
            .addExplanations(
                one.toBuilder().supersedes(DocumentNumber.parse("13/GT-STP")).build(),
                explanation(2, "13/GT-STP", 2).build());

    assertThatIllegalArgumentException()
        .isThrownBy(sameVersion::build)
        .withMessage(
            "Case GT-2026/0001 has two explanations of version 1; each version is allowed once");
    assertThatIllegalArgumentException()
        .isThrownBy(sameNumber::build)
        .withMessage(
            "Case GT-2026/0001 has two explanations of number 12/GT-STP; each number is allowed"
                + " once");
    assertThatIllegalArgumentException()
        .isThrownBy(wrongWay::build)
        .withMessage(
            "Case GT-2026/0001 has an explanation of version 1 that supersedes version 2; only an"
                + " earlier version can be superseded");
  }

  private static ExplanationRecord.Builder explanation(int version, String number, int day) {
    return ExplanationRecord.builder()
        .version(version)
        .number(DocumentNumber.parse(number))
        .issuedOn(DAY.plusDays(day));
  }
}
