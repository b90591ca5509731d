package vn.giaitrinh.compliance.finding;

import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.document.LegalReference;

/**
 * Whether a result that must be made public was. The law gives no day for it: what the press asked
 * and what answers feedback must be public once it is sent, and another explanation that its case
 * file says is to be published by the time its dossier is closed.
 */
final class PublicationFindings {
  private static final LegalReference PRESS =
      LegalReference.of("Luật", "36/2018/QH14", "15").toBuilder().clause("2").build();
  private static final LegalReference FEEDBACK =
      LegalReference.of("Quyết định", "31/2021/QĐ-TTg", "46");

  private PublicationFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    return isDue(reading) && !isPublished(reading)
        ? Stream.of(
            reading
                .found(
                    FindingCode.NOT_PUBLISHED,
                    reading.state().status() == CaseStatus.CLOSED
                        ? "đã kết thúc nhưng chưa công khai kết quả"
                        : "đã trả lời nhưng chưa công khai kết quả",
                    reading.state().status() == CaseStatus.CLOSED
                        ? "closed, and the result is not published"
                        : "answered, and the result is not published")
                .basis(basis(reading))
                .build())
        : Stream.empty();
  }

  private static boolean isDue(CaseReading reading) {
    boolean closed = reading.state().status() == CaseStatus.CLOSED;
    return reading.isExplained()
        && (basis(reading).isPresent() || (closed && reading.caseFile().isPublicationRequired()));
  }

  /** The law that asks for it, whatever the case file says. */
  private static Optional<LegalReference> basis(CaseReading reading) {
    return switch (reading.caseFile().getKind()) {
      case EXPLANATION_REQUEST ->
          Optional.of(PRESS).filter(law -> reading.caseFile().getChannel() == RequestChannel.PRESS);
      case FEEDBACK -> Optional.of(FEEDBACK);
      case COMPLAINT, DENUNCIATION, INFORMATION_REQUEST -> Optional.empty();
    };
  }

  /** What was public before a case was reopened does not serve for the new answer. */
  private static boolean isPublished(CaseReading reading) {
    boolean published = false;
    for (CaseEvent event : reading.history().getEvents()) {
      published =
          event.type() == CaseEventType.PUBLISHED
              || (published && event.type() != CaseEventType.REOPENED);
    }
    return published
        || reading
            .explanation()
            .flatMap(ExplanationRecord::getPublishedOn)
            .filter(day -> !day.isAfter(reading.asOf()))
            .isPresent();
  }
}
