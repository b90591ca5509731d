package vn.giaitrinh.compliance.finding;

import java.util.List;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.QualityFindingKind;
import vn.giaitrinh.casefile.QualityFindingRecorded;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What inspectors recorded (<i>kết luận kiểm tra</i>). */
final class InspectionFindings {
  private InspectionFindings() {}

  /**
   * Passes on what was recorded, but not what the case itself shows.
   *
   * @param shown what the case itself shows, and where to add to it
   */
  static void find(CaseReading reading, FoundFindings shown) {
    List<QualityFindingRecorded> told =
        reading.events(QualityFindingRecorded.class).stream()
            .filter(event -> !isShown(reading, event, shown))
            .toList();
    for (QualityFindingRecorded event : told) {
      shown.add(code(reading, event.getFinding()), () -> finding(reading, event));
    }
  }

  /** Which rule an inspector meant is not recorded: that one was broken is told all the same. */
  private static boolean isShown(
      CaseReading reading, QualityFindingRecorded event, FoundFindings shown) {
    return event.getFinding() != QualityFindingKind.NON_COMPLIANT
        && shown.has(code(reading, event.getFinding()));
  }

  private static Finding finding(CaseReading reading, QualityFindingRecorded event) {
    BilingualText label = event.getFinding().label();
    return reading
        .found(
            code(reading, event.getFinding()),
            "kết luận kiểm tra ngày "
                + Language.VI.write(event.getOn())
                + ": "
                + Language.VI.lowered(label.vi()),
            "an inspection of "
                + event.getOn()
                + " found it "
                + Language.EN.lowered(label.in(Language.EN)))
        .path(reading.path(event))
        .build();
  }

  private static FindingCode code(CaseReading reading, QualityFindingKind kind) {
    return switch (kind) {
      case LATE ->
          reading.caseFile().getKind() == CaseKind.EXPLANATION_REQUEST
              ? FindingCode.LATE_EXPLANATION
              : FindingCode.LATE_ANSWER;
      case INCOMPLETE -> FindingCode.INCOMPLETE_EXPLANATION;
      case NON_COMPLIANT -> FindingCode.NON_COMPLIANT_EXPLANATION;
      case EVASIVE -> FindingCode.EVASIVE;
      case UNTRUTHFUL -> FindingCode.UNTRUTHFUL;
      case NOT_PERFORMED -> FindingCode.NOT_PERFORMED;
      case NOT_PUBLISHED -> FindingCode.NOT_PUBLISHED;
    };
  }
}
