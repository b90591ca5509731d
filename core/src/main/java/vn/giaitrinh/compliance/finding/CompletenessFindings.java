package vn.giaitrinh.compliance.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.StatutoryContent;
import vn.giaitrinh.text.Language;

/**
 * What the explanation in force leaves out: a finding for each point unanswered, named by its id
 * since its wording may hold personal data, and one for the statutory contents missing.
 */
final class CompletenessFindings {
  private CompletenessFindings() {}

  /** Finds that no record is held, for which the record need not be looked at. */
  static void find(CaseFacts facts, FoundFindings found) {
    if (isIncomplete(facts) && !facts.hasRecord()) {
      found.add(FindingCode.INCOMPLETE_EXPLANATION, () -> notHeld(facts));
    }
  }

  static boolean concerns(CaseFacts facts) {
    return isIncomplete(facts) && facts.hasRecord();
  }

  static void findInRecord(CaseReading reading, FoundFindings found) {
    ExplanationRecord record = reading.explanation().orElseThrow();
    List<RequestedPoint> points = reading.caseFile().getPoints();
    for (RequestedPoint point : record.unansweredPoints(points)) {
      String label = point.label(points.indexOf(point) + 1);
      found.add(FindingCode.INCOMPLETE_EXPLANATION, () -> unanswered(reading, label));
    }
    Set<StatutoryContent> missing =
        record.missingContents(reading.has(CaseEventType.DIALOGUE_HELD));
    if (!missing.isEmpty()) {
      found.add(
          FindingCode.INCOMPLETE_EXPLANATION,
          () -> missing(reading, reading.path(record), missing));
    }
  }

  private static boolean isIncomplete(CaseFacts facts) {
    return facts.underTheDecree() && facts.isExplained() && !facts.isExplainedFully();
  }

  private static Finding notHeld(CaseFacts facts) {
    return found(facts, "chưa lưu văn bản giải trình", "no record of the explanation is held")
        .build();
  }

  private static Finding unanswered(CaseReading reading, String point) {
    return found(
            reading,
            "chưa trả lời nội dung " + point,
            "the explanation leaves point " + point + " unanswered")
        .path(reading.path() + "/points/" + point)
        .build();
  }

  private static Finding missing(CaseFacts facts, String path, Set<StatutoryContent> missing) {
    return found(
            facts,
            "văn bản giải trình thiếu " + list(missing, Language.VI),
            "the explanation lacks " + list(missing, Language.EN))
        .path(path)
        .build();
  }

  private static String list(Set<StatutoryContent> contents, Language language) {
    // The labels hold commas of their own.
    return contents.stream()
        .map(content -> language.lowered(content.label().in(language)))
        .collect(Collectors.joining("; "));
  }

  private static Finding.Builder found(CaseFacts facts, String vi, String en) {
    return facts
        .found(FindingCode.INCOMPLETE_EXPLANATION, vi, en)
        .basis(StatutoryContent.REQUESTER.basis());
  }
}
