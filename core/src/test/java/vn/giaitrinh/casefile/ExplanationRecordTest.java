package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.casefile.StatutoryContent.CONTENT_REQUESTED;
import static vn.giaitrinh.casefile.StatutoryContent.DIALOGUE_RESULT;
import static vn.giaitrinh.casefile.StatutoryContent.LEGAL_GROUNDS;
import static vn.giaitrinh.casefile.StatutoryContent.REQUESTER;
import static vn.giaitrinh.casefile.StatutoryContent.SPECIFIC_EXPLANATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.text.Language;

class ExplanationRecordTest {

  // Nghị định 59/2019/NĐ-CP, Điều 12.
  @Test
  void empty_record_misses_all_five_contents_where_a_dialogue_was_held() {
    ExplanationRecord empty = ExplanationRecord.builder().build();
    assertThat(empty.missingContents(true))
        .containsExactly(
            REQUESTER, CONTENT_REQUESTED, DIALOGUE_RESULT, LEGAL_GROUNDS, SPECIFIC_EXPLANATION);
    assertThat(empty.missingContents(false)).hasSize(4).doesNotContain(DIALOGUE_RESULT);
  }

  @Test
  void complete_record_misses_nothing() {
    assertThat(Cases.completeRecord().build().missingContents(true)).isEmpty();
  }

  @Test
  void blank_text_is_absent() {
    ExplanationRecord blank =
        Cases.completeRecord().contentRequested(" ").dialogueResult("").explanation("\t").build();
    assertThat(blank.missingContents(true))
        .containsExactly(CONTENT_REQUESTED, DIALOGUE_RESULT, SPECIFIC_EXPLANATION);
  }

  @Test
  void unanswered_points_keep_their_order() {
    RequestedPoint one = new RequestedPoint("1", "Vì sao?");
    RequestedPoint two = new RequestedPoint("2", "Khi nào?");
    RequestedPoint three = new RequestedPoint("3", "Ai?");
    ExplanationRecord record = ExplanationRecord.builder().addAnsweredPoints("2", "9").build();
    assertThat(record.unansweredPoints(List.of(one, two, three))).containsExactly(one, three);
  }

  @Test
  void statutory_contents_name_their_article() {
    assertThat(REQUESTER.basis().cite(Language.VI)).isEqualTo("Điều 12 Nghị định 59/2019/NĐ-CP");
    assertThat(LEGAL_GROUNDS.label().en()).contains("Legal grounds of the explanation");
  }

  @Test
  void minutes_are_signed_only_when_both_sides_signed() {
    Minutes.Builder minutes = Minutes.builder();
    assertThat(minutes.build().signedByBothSides()).isFalse();
    assertThat(minutes.signedByRequester(true).build().signedByBothSides()).isFalse();
    assertThat(minutes.signedByExplainer(true).build().signedByBothSides()).isTrue();
  }

  @Test
  void version_below_one_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExplanationRecord.builder().version(0).build())
        .withMessage("Explanation has version 0; at least 1 is allowed");
    assertThat(ExplanationRecord.builder().build().getVersion()).isEqualTo(1);
  }

  @Test
  void record_that_replaces_itself_is_refused() {
    DocumentNumber number = DocumentNumber.parse("12/GT-STP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExplanationRecord.builder().number(number).supersedes(number).build())
        .withMessage("Explanation 12/GT-STP supersedes itself; it can supersede another only");
    assertThat(ExplanationRecord.builder().build().getSupersedes()).isEmpty();
  }

  @Test
  void right_to_sign_is_told_by_what_is_printed_before_the_post() {
    ExplanationRecord deputy =
        ExplanationRecord.builder()
            .signerPost("Phó Giám đốc")
            .signerAuthority(SigningAuthority.DEPUTY)
            .build();
    assertThat(deputy.getSignerAuthority().map(SigningAuthority::prefix)).contains("KT.");
  }
}
