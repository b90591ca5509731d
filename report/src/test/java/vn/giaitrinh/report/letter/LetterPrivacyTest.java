package vn.giaitrinh.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Representative;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.report.official.OfficialDocument;

/** Where personal data stands: to whom the letter is addressed, and nowhere else. */
class LetterPrivacyTest {
  private static final String SECRET = "Bí Mật";

  static Stream<Arguments> contents() {
    return LetterProblemsTest.contents();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void no_problem_and_no_message_holds_any(LetterKind kind, LetterContent content) {
    Letter planted = planted(kind, content);

    Throwable refused = catchThrowable(() -> planted.write(new ByteArrayOutputStream()));
    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertThat(planted.problems()).isNotEmpty();
    assertThat(planted.problems().toString()).doesNotContain(SECRET);
    assertThat(trace.toString()).contains("is not written").doesNotContain(SECRET);
    assertThat(planted.toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @EnumSource
  void a_letter_and_its_options_do_not_print_any(LetterKind kind) {
    CaseFile file = plant(LetterSamples.file(kind));
    LetterOptions options = options(file);
    Letter letter = Letters.prepare(kind, file, options);

    assertThat(letter).hasToString("Letter[kind=" + kind + ", case=GT-2026/0001, problems=0]");
    assertThat(options.toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @EnumSource
  void name_and_address_stand_in_the_address_alone(LetterKind kind) {
    CaseFile file = LetterSamples.file(kind);
    OfficialDocument document = LetterSamples.letter(kind, file).document();

    assertThat(document.addressees())
        .containsExactly("Ông (bà) " + LetterSamples.NAME + "; địa chỉ: " + LetterSamples.ADDRESS);
    String all = DocumentText.of(document);
    assertThat(all.split(LetterSamples.NAME, -1)).hasSize(2);
    assertThat(all.split(LetterSamples.ADDRESS, -1)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void what_the_letter_does_not_tell_stays_in_the_file(LetterKind kind) {
    CaseFile file = LetterSamples.file(kind);
    CaseFile noted =
        file.toBuilder()
            .events(file.getEvents().stream().map(LetterPrivacyTest::noted).toList())
            .rightsAffected(SECRET)
            .relatedDecision(decision())
            .registerNumber(SECRET)
            .responsibleOfficerPost(SECRET)
            .build();

    assertThat(DocumentText.of(LetterSamples.letter(kind, noted).document()))
        .isEqualTo(DocumentText.of(LetterSamples.letter(kind, file).document()))
        .doesNotContain(file.getRequester().orElseThrow().getTelephone().orElseThrow());
  }

  private static Letter planted(LetterKind kind, LetterContent content) {
    CaseFile file = plant(MissingContents.file(LetterSamples.file(kind), kind, content));
    return Letters.prepare(kind, file, MissingContents.options(options(file), content));
  }

  private static LetterOptions options(CaseFile file) {
    return LetterSamples.options(file).toBuilder().delayReason(SECRET).build();
  }

  /** Puts a name in every place that may hold one, where there is something. */
  private static CaseFile plant(CaseFile file) {
    return file.toBuilder()
        .requester(file.getRequester().map(LetterPrivacyTest::plant))
        .points(
            file.getPoints().stream().map(point -> new RequestedPoint(point.id(), SECRET)).toList())
        .rightsAffected(SECRET)
        .relatedDecision(decision())
        .events(file.getEvents().stream().map(LetterPrivacyTest::noted).toList())
        .explanations(file.getExplanations().stream().map(LetterPrivacyTest::plant).toList())
        .build();
  }

  private static Requester plant(Requester requester) {
    Requester.Builder planted =
        requester.toBuilder()
            .name(secretly(requester.getName()))
            .address(secretly(requester.getAddress()))
            .telephone(SECRET);
    return requester.getName().filter(name -> !name.isBlank()).isEmpty()
        ? planted.build()
        : planted
            .kind(RequesterKind.GROUP)
            .addRepresentative(new Representative(SECRET, Optional.of(SECRET)))
            .build();
  }

  private static ExplanationRecord plant(ExplanationRecord record) {
    return record.toBuilder()
        .dialogueResult(secretly(record.getDialogueResult()))
        .explanation(secretly(record.getExplanation()))
        .remedialActions(List.of(SECRET))
        .build();
  }

  private static Optional<String> secretly(Optional<String> text) {
    return text.filter(said -> !said.isBlank()).map(said -> SECRET);
  }

  private static DocumentReference decision() {
    return DocumentReference.builder().kind("Quyết định").title(SECRET).build();
  }

  private static CaseEvent noted(CaseEvent event) {
    if (event instanceof RequestReceived received) {
      return received.toBuilder().note(SECRET).build();
    }
    if (event instanceof RequestAccepted accepted) {
      return accepted.toBuilder().note(SECRET).build();
    }
    if (event instanceof RequestRefused refused) {
      return refused.toBuilder().note(SECRET).build();
    }
    if (event instanceof DeadlineExtended extended) {
      return extended.toBuilder().note(SECRET).build();
    }
    if (event instanceof DialogueHeld held) {
      return held.toBuilder().note(SECRET).build();
    }
    if (event instanceof ExplanationIssued issued) {
      return issued.toBuilder().note(SECRET).build();
    }
    return ((ApologySent) event).toBuilder().note(SECRET).build();
  }
}
