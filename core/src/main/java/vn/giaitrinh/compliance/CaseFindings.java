package vn.giaitrinh.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.UnreadReason;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Everything found in one case: what its clocks tell, and what its events and record tell. */
final class CaseFindings {
  private CaseFindings() {}

  static List<Finding> of(CaseReading reading) {
    return Stream.of(
            notCovered(reading),
            limitNotSet(reading),
            reading.clocks().stream().flatMap(clock -> ClockFindings.of(reading, clock)),
            ClockFindings.lawReviewDue(reading).stream(),
            ProcedureFindings.of(reading))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> notCovered(CaseReading reading) {
    return reading.unread().stream()
        .filter(one -> one.reason() == UnreadReason.CALENDAR_NOT_COVERED)
        .map(
            one ->
                finding(
                    reading,
                    FindingCode.CALENDAR_NOT_COVERED,
                    "không tính được thời hạn ("
                        + one.clock().getLabel().vi()
                        + ") vì lịch làm việc không có ngày "
                        + Language.VI.write(one.day()),
                    "a clock cannot be read ("
                        + one.clock().getLabel().in(Language.EN)
                        + "): the working calendar does not cover "
                        + one.day(),
                    Optional.empty()));
  }

  private static Stream<Finding> limitNotSet(CaseReading reading) {
    return reading.unread().stream()
        .filter(one -> one.reason() == UnreadReason.LIMIT_NOT_SET)
        .map(
            one ->
                finding(
                    reading,
                    FindingCode.LIMIT_NOT_SET,
                    "không tính được thời hạn ("
                        + one.clock().getLabel().vi()
                        + ") vì pháp luật không quy định số ngày và đơn vị chưa đặt thời hạn",
                    "a clock cannot be read ("
                        + one.clock().getLabel().in(Language.EN)
                        + "): the law gives no number of days, and the host has not given one",
                    one.clock().basis().stream().findFirst()));
  }

  static Finding finding(
      CaseReading reading, FindingCode code, String vi, String en, Optional<LegalReference> basis) {
    String id = reading.caseFile().getId().toString();
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path("case/" + id)
        .unit(reading.leadUnit())
        .message(BilingualText.of("Hồ sơ " + id + ": " + vi, "Case " + id + ": " + en))
        .basis(basis)
        .build();
  }
}
