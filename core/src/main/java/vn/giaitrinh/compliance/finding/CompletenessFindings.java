package vn.giaitrinh.compliance.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  static Stream<Finding> of(CaseReading reading) {
    if (!reading.underTheDecree() || !reading.isExplained() || reading.isExplainedFully()) {
      return Stream.empty();
    }
    Optional<ExplanationRecord> record = reading.explanation();
    return record.isEmpty()
        ? Stream.of(
            found(reading, "chưa lưu văn bản giải trình", "no record of the explanation is held")
                .build())
        : Stream.concat(
            record.get().unansweredPoints(reading.caseFile().getPoints()).stream()
                .map(point -> unanswered(reading, point)),
            missing(reading, record.get()).stream());
  }

  private static Finding unanswered(CaseReading reading, RequestedPoint point) {
    return found(
            reading,
            "chưa trả lời nội dung " + point.id(),
            "the explanation leaves point " + point.id() + " unanswered")
        .path("case/" + reading.caseFile().getId() + "/points/" + point.id())
        .build();
  }

  private static Optional<Finding> missing(CaseReading reading, ExplanationRecord record) {
    Set<StatutoryContent> missing =
        record.missingContents(reading.has(CaseEventType.DIALOGUE_HELD));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            found(
                    reading,
                    "văn bản giải trình thiếu " + list(missing, Language.VI),
                    "the explanation lacks " + list(missing, Language.EN))
                .path(reading.path(record))
                .build());
  }

  private static String list(Set<StatutoryContent> contents, Language language) {
    // The labels hold commas of their own.
    return contents.stream()
        .map(content -> language.lowered(content.label().in(language)))
        .collect(Collectors.joining("; "));
  }

  private static Finding.Builder found(CaseReading reading, String vi, String en) {
    return reading
        .found(FindingCode.INCOMPLETE_EXPLANATION, vi, en)
        .basis(StatutoryContent.REQUESTER.basis());
  }
}
