package vn.giaitrinh.compliance.finding;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.RepresentationFault;
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

  static void find(CaseFacts facts, FoundFindings found) {
    if (!facts.underTheDecree()) {
      return;
    }
    for (int i = 0; i < facts.eventCount(); i++) {
      // An event out of order is told of as such, and need not be in good form besides.
      if (!facts.isInForm(i) && !facts.isMisplaced(i)) {
        int at = i;
        found.add(
            FindingCode.NON_COMPLIANT_EXPLANATION,
            at,
            () -> rule(facts.eventType(at)).brokenAt(facts.eventPath(at), facts));
      }
    }
    // A case closed in time and never answered would otherwise pass in silence; an answer sent out
    // of order is told of as such.
    if (facts.cameTo(Outcome.NOT_EXPLAINED) && !facts.has(CaseEventType.ANSWERED)) {
      found.add(FindingCode.NOT_PERFORMED, () -> notPerformed(facts));
    }
  }

  private static ProcedureRule rule(CaseEventType notInForm) {
    return switch (notInForm) {
      case ACCEPTED -> ProcedureRule.NOTICE_NUMBER;
      case REFUSED -> ProcedureRule.REFUSAL_CLAUSE;
      case TRANSFERRED -> ProcedureRule.RECEIVING_BODY;
      default -> throw new IllegalStateException(notInForm + " has no form to be in");
    };
  }

  /** Checks for a dialogue, or for requesters who are represented otherwise than the law says. */
  static boolean concerns(CaseFacts facts) {
    return facts.underTheDecree()
        && (facts.has(CaseEventType.DIALOGUE_HELD) || facts.isMisrepresented());
  }

  static void findInFile(CaseReading reading, FoundFindings found) {
    for (DialogueHeld dialogue : reading.events(DialogueHeld.class)) {
      if (!reading.isMisplaced(dialogue) && !minutesKept(reading, dialogue)) {
        found.add(ProcedureRule.SIGNED_MINUTES.brokenAt(reading.path(dialogue), reading));
      }
    }
    representation(reading).forEach(found::add);
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

  private static Finding notPerformed(CaseFacts facts) {
    return facts
        .found(
            FindingCode.NOT_PERFORMED,
            "đã kết thúc mà không giải trình, không từ chối",
            "closed without an explanation or a refusal")
        .basis(LegalReference.of("Luật", "36/2018/QH14", "15"))
        .build();
  }
}
