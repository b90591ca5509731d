package vn.giaitrinh.compliance.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.RepresentationFault;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What a request for explanation breaks of Nghị định 59/2019/NĐ-CP: one finding a rule. */
final class ProcedureFindings {
  private static final BilingualText APPOINT =
      BilingualText.of(
          "Hướng dẫn người yêu cầu cử người đại diện bằng văn bản, đúng số lượng",
          "Guide the requesters to appoint in writing no more representatives than allowed");

  private ProcedureFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    if (!reading.underTheDecree()) {
      return Stream.empty();
    }
    return Stream.of(
            reading.history().getEvents().stream()
                // An event out of order is told of as such, and need not be in good form besides.
                .filter(event -> !reading.isMisplaced(event))
                .flatMap(event -> broken(reading, event).stream()),
            representation(reading),
            notPerformed(reading).stream())
        .flatMap(findings -> findings);
  }

  private static Optional<Finding> broken(CaseReading reading, CaseEvent event) {
    return rule(reading, event).map(rule -> rule.brokenAt(reading.path(event), reading));
  }

  private static Optional<ProcedureRule> rule(CaseReading reading, CaseEvent event) {
    if (event instanceof RequestAccepted accepted && accepted.getNotice().isEmpty()) {
      return Optional.of(ProcedureRule.NOTICE_NUMBER);
    }
    if (event instanceof RequestRefused refused && refused.getClause().isEmpty()) {
      return Optional.of(ProcedureRule.REFUSAL_CLAUSE);
    }
    if (event instanceof RequestTransferred transferred
        && transferred.getReceivingBody().isEmpty()) {
      return Optional.of(ProcedureRule.RECEIVING_BODY);
    }
    if (event instanceof DialogueHeld dialogue && !minutesKept(reading, dialogue)) {
      return Optional.of(ProcedureRule.SIGNED_MINUTES);
    }
    return Optional.empty();
  }

  /** While the explanation is under way its record is not there yet, and the number must do. */
  private static boolean minutesKept(CaseReading reading, DialogueHeld dialogue) {
    List<ExplanationRecord> records = reading.explanations();
    return (reading.isExplained() && !records.isEmpty())
        ? records.stream()
            .flatMap(record -> record.getMinutes().stream())
            .anyMatch(minutes -> isOf(minutes, dialogue))
        : dialogue.getMinutesNumber().isPresent();
  }

  private static boolean isOf(Minutes minutes, DialogueHeld dialogue) {
    boolean sameNumber =
        minutes.getNumber().isEmpty()
            || dialogue.getMinutesNumber().isEmpty()
            || minutes.getNumber().equals(dialogue.getMinutesNumber());
    boolean sameDay = minutes.getHeldOn().map(dialogue.getOn()::equals).orElse(true);
    return minutes.signedByBothSides() && sameNumber && sameDay;
  }

  private static Stream<Finding> representation(CaseReading reading) {
    return reading.caseFile().getRequester().stream()
        .flatMap(requester -> requester.representationFaults().stream())
        .map(fault -> misrepresented(reading, fault));
  }

  private static Finding misrepresented(CaseReading reading, RepresentationFault fault) {
    return reading
        .found(
            FindingCode.NON_COMPLIANT_EXPLANATION,
            Language.VI.lowered(fault.label().vi()),
            Language.EN.lowered(fault.label().in(Language.EN)))
        .hint(APPOINT)
        .basis(fault.basis())
        .build();
  }

  /** A case closed in time and never answered would otherwise pass in silence. */
  private static Optional<Finding> notPerformed(CaseReading reading) {
    boolean never =
        reading.state().outcome().equals(Optional.of(Outcome.NOT_EXPLAINED))
            // One sent out of order is told of as such.
            && !reading.has(CaseEventType.ANSWERED);
    return never
        ? Optional.of(
            reading
                .found(
                    FindingCode.NOT_PERFORMED,
                    "đã kết thúc mà không giải trình, không từ chối",
                    "closed without an explanation or a refusal")
                .basis(LegalReference.of("Luật", "36/2018/QH14", "15"))
                .build())
        : Optional.empty();
  }
}
