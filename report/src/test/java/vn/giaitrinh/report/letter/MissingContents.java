package vn.giaitrinh.report.letter;

import static vn.giaitrinh.report.letter.LetterSamples.ACCEPTED;
import static vn.giaitrinh.report.letter.LetterSamples.APOLOGY;
import static vn.giaitrinh.report.letter.LetterSamples.EXPLANATION;
import static vn.giaitrinh.report.letter.LetterSamples.EXTENDED;
import static vn.giaitrinh.report.letter.LetterSamples.REFUSED;
import static vn.giaitrinh.report.letter.LetterSamples.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.report.option.TitleBlock;

/** Letters that lack one content each, and are complete but for it. */
final class MissingContents {
  private MissingContents() {}

  static Letter letter(LetterKind kind, LetterContent content) {
    CaseFile file = file(LetterSamples.file(kind), kind, content);
    return Letters.prepare(kind, file, options(LetterSamples.options(file), content));
  }

  static CaseFile file(CaseFile file, LetterKind kind, LetterContent content) {
    return switch (content) {
      case REQUEST_OF_AFFECTED_PARTY -> file.toBuilder().channel(RequestChannel.PRESS).build();
      case REQUESTER_NAME -> LetterSamples.withRequester(file, asked(file).name(" ").build());
      case REQUESTER_ADDRESS ->
          LetterSamples.withRequester(file, asked(file).address(Optional.empty()).build());
      case RECEIPT -> LetterSamples.with(file, RequestReceived.class);
      case ACCEPTANCE_NOTICE -> LetterSamples.with(file, RequestAccepted.class);
      case DECISION -> undecided(file, kind);
      case CONTENT_REQUESTED -> file.toBuilder().points(List.of()).build();
      case REFUSAL_CLAUSE ->
          LetterSamples.with(
              file, RequestRefused.class, REFUSED.toBuilder().clause(Optional.empty()).build());
      case REASON -> withoutReason(file, kind);
      case EXTENSION_GRANTED ->
          LetterSamples.with(file, DeadlineExtended.class, EXTENDED.toBuilder().amount(20).build());
      case NEW_DATE -> sameDate(file, kind);
      case DIALOGUE_RESULT ->
          explained(file, EXPLANATION.toBuilder().dialogueResult(Optional.empty()));
      case LEGAL_GROUNDS -> explained(file, EXPLANATION.toBuilder().legalBases(List.of()));
      case SPECIFIC_EXPLANATION -> explained(file, EXPLANATION.toBuilder().explanation("  "));
      case ANSWERS -> explained(file, EXPLANATION.toBuilder().answeredPoints(List.of("1")));
      case AGENCY, SIGNER, NUMBER, DAY, DUE_DATE -> file;
    };
  }

  static LetterOptions options(LetterOptions options, LetterContent content) {
    TitleBlock.Builder title = TITLE.toBuilder();
    return switch (content) {
      case AGENCY -> options.toBuilder().titleBlock(title.agency(" ").build()).build();
      case SIGNER -> options.toBuilder().titleBlock(title.signer(Optional.empty()).build()).build();
      case NUMBER ->
          options.toBuilder()
              .titleBlock(title.number(DocumentNumber.parse("99/TB-STP")).build())
              .build();
      case DAY ->
          options.toBuilder().titleBlock(title.issuedOn(LocalDate.of(2026, 9, 29)).build()).build();
      case DUE_DATE -> options.toBuilder().clocks(List.of()).build();
      case REASON -> options.toBuilder().delayReason(Optional.empty()).build();
      default -> options;
    };
  }

  private static Requester.Builder asked(CaseFile file) {
    return file.getRequester().orElseThrow().toBuilder();
  }

  private static CaseFile undecided(CaseFile file, LetterKind kind) {
    return kind == LetterKind.EXPLANATION
        ? file.toBuilder().explanations(List.of()).build()
        : LetterSamples.with(file, decision(kind));
  }

  private static Class<? extends CaseEvent> decision(LetterKind kind) {
    return switch (kind) {
      case ACCEPTANCE -> RequestAccepted.class;
      case REFUSAL -> RequestRefused.class;
      case EXTENSION -> DeadlineExtended.class;
      case APOLOGY -> ApologySent.class;
      case EXPLANATION -> throw new IllegalArgumentException("It is a record, no event");
    };
  }

  private static CaseFile withoutReason(CaseFile file, LetterKind kind) {
    return switch (kind) {
      case REFUSAL ->
          LetterSamples.with(file, RequestRefused.class, REFUSED.toBuilder().reason(" ").build());
      case EXTENSION ->
          LetterSamples.with(
              file, DeadlineExtended.class, EXTENDED.toBuilder().reason(Optional.empty()).build());
      default -> file;
    };
  }

  /** 15 days end on a Saturday and 16 on a Sunday, so that both are due on the Monday. */
  private static CaseFile sameDate(CaseFile file, LetterKind kind) {
    if (kind == LetterKind.APOLOGY) {
      return LetterSamples.with(
          file, ApologySent.class, APOLOGY.toBuilder().newDate(Optional.empty()).build());
    }
    CaseFile accepted =
        LetterSamples.with(
            file, RequestAccepted.class, ACCEPTED.toBuilder().on(LocalDate.of(2026, 9, 4)).build());
    return LetterSamples.with(
        accepted, DeadlineExtended.class, EXTENDED.toBuilder().amount(1).build());
  }

  private static CaseFile explained(CaseFile file, ExplanationRecord.Builder record) {
    return file.toBuilder().explanations(List.of(record.build())).build();
  }
}
