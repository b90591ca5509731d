package vn.giaitrinh.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.QualityFindingRecorded;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.StatutoryContent;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What the events and the record of a case tell of procedure, content and publication. */
final class ProcedureFindings {
  private ProcedureFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    List<CaseEvent> events = reading.caseFile().effectiveEvents(reading.asOf());
    return Stream.concat(
        events.stream().flatMap(event -> ofEvent(reading, event).stream()),
        Stream.of(notGiven(reading), incomplete(reading, events), notPublished(reading, events))
            .flatMap(Optional::stream));
  }

  private static Optional<Finding> ofEvent(CaseReading reading, CaseEvent event) {
    if (event instanceof QualityFindingRecorded recorded) {
      BilingualText label = recorded.getFinding().label();
      return Optional.of(
          CaseFindings.finding(
              reading,
              FindingCode.INSPECTOR_FINDING,
              "kết luận kiểm tra: " + withinSentence(label.vi()),
              "an inspection found: " + withinSentence(label.in(Language.EN)),
              Optional.empty()));
    }
    return reading.underTheDecree() ? ofProcedure(reading, event) : Optional.empty();
  }

  private static Optional<Finding> ofProcedure(CaseReading reading, CaseEvent event) {
    if (event instanceof RequestAccepted accepted && accepted.getNotice().isEmpty()) {
      return breach(
          reading,
          "tiếp nhận nhưng không có số thông báo tiếp nhận",
          "accepted without the number of a notice of acceptance",
          "11");
    }
    if (event instanceof RequestRefused refused && refused.getClause().isEmpty()) {
      return breach(
          reading,
          "từ chối nhưng không nêu điều khoản làm căn cứ",
          "refused without the clause on which the refusal rests",
          "5");
    }
    if (event instanceof RequestTransferred transferred
        && transferred.getReceivingBody().isEmpty()) {
      return breach(
          reading,
          "chuyển đi nhưng không ghi cơ quan có thẩm quyền tiếp nhận",
          "transferred without naming the competent body",
          "11");
    }
    if (event instanceof DialogueHeld dialogue && !minutesKept(reading, dialogue)) {
      return breach(
          reading,
          "làm việc trực tiếp nhưng không có biên bản có chữ ký của hai bên",
          "dialogue held without minutes signed by both sides",
          "12");
    }
    return Optional.empty();
  }

  private static Optional<Finding> breach(
      CaseReading reading, String vi, String en, String article) {
    return Optional.of(
        CaseFindings.finding(
            reading,
            FindingCode.NON_COMPLIANT_EXPLANATION,
            vi,
            en,
            Optional.of(LegalReference.of("Nghị định", "59/2019/NĐ-CP", article))));
  }

  /** While the explanation is under way its record is not there yet, and the number must do. */
  private static boolean minutesKept(CaseReading reading, DialogueHeld dialogue) {
    List<ExplanationRecord> records = reading.caseFile().explanationsOn(reading.asOf());
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

  /** A case closed in time and never answered would otherwise pass in silence. */
  private static Optional<Finding> notGiven(CaseReading reading) {
    boolean never = reading.state().outcome().equals(Optional.of(Outcome.NOT_EXPLAINED));
    return reading.underTheDecree() && never
        ? Optional.of(
            CaseFindings.finding(
                reading,
                FindingCode.NO_EXPLANATION,
                "đã kết thúc mà không giải trình, không từ chối",
                "closed without an explanation or a refusal",
                Optional.of(LegalReference.of("Luật", "36/2018/QH14", "15"))))
        : Optional.empty();
  }

  private static Optional<Finding> incomplete(CaseReading reading, List<CaseEvent> events) {
    if (!reading.underTheDecree() || !reading.isExplained() || reading.isExplainedFully()) {
      return Optional.empty();
    }
    boolean dialogue = has(events, CaseEventType.DIALOGUE_HELD);
    BilingualText what =
        reading
            .caseFile()
            .explanationOn(reading.asOf())
            .map(one -> lacking(one, reading.caseFile().getPoints(), dialogue))
            .orElse(
                BilingualText.of(
                    "chưa lưu văn bản giải trình", "no record of the explanation is held"));
    return Optional.of(
        CaseFindings.finding(
            reading,
            FindingCode.INCOMPLETE_EXPLANATION,
            what.vi(),
            what.in(Language.EN),
            Optional.of(StatutoryContent.REQUESTER.basis())));
  }

  /** Names the points by their ids only: their wording may hold personal data. */
  private static BilingualText lacking(
      ExplanationRecord record, List<RequestedPoint> points, boolean dialogue) {
    String unanswered =
        record.unansweredPoints(points).stream()
            .map(RequestedPoint::id)
            .collect(Collectors.joining(", "));
    return BilingualText.of(
        lacking(record, dialogue, Language.VI, "thiếu ", "chưa trả lời nội dung ", unanswered),
        lacking(record, dialogue, Language.EN, "lacks ", "leaves unanswered point ", unanswered));
  }

  private static String lacking(
      ExplanationRecord record,
      boolean dialogue,
      Language language,
      String lacks,
      String leavesUnanswered,
      String unanswered) {
    String missing =
        record.missingContents(dialogue).stream()
            .map(content -> withinSentence(content.label().in(language)))
            .collect(Collectors.joining(", "));
    return Stream.of(
            missing.isEmpty() ? "" : lacks + missing,
            unanswered.isEmpty() ? "" : leavesUnanswered + unanswered)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Optional<Finding> notPublished(CaseReading reading, List<CaseEvent> events) {
    boolean due =
        reading.caseFile().isPublicationRequired()
            && reading.state().status() == CaseStatus.CLOSED
            && reading.isExplained();
    boolean published =
        has(events, CaseEventType.PUBLISHED)
            || reading
                .caseFile()
                .explanationOn(reading.asOf())
                .flatMap(ExplanationRecord::getPublishedOn)
                .filter(day -> !day.isAfter(reading.asOf()))
                .isPresent();
    return due && !published
        ? Optional.of(
            CaseFindings.finding(
                reading,
                FindingCode.NOT_PUBLISHED,
                "đã kết thúc nhưng chưa công khai văn bản giải trình",
                "closed, and the explanation is not published",
                Optional.empty()))
        : Optional.empty();
  }

  /** Lowers the first letter only: a name further on keeps its own. */
  private static String withinSentence(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private static boolean has(List<CaseEvent> events, CaseEventType type) {
    return events.stream().anyMatch(event -> event.type() == type);
  }
}
