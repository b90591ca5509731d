package vn.giaitrinh.compliance.finding;

import java.util.Optional;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseStatus;
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

  static void find(CaseFacts facts, FoundFindings found) {
    if (facts.isExplained() && isDue(facts) && !isPublished(facts)) {
      found.add(FindingCode.NOT_PUBLISHED, () -> notPublished(facts));
    }
  }

  private static Finding notPublished(CaseFacts facts) {
    boolean closed = isClosed(facts);
    return facts
        .found(
            FindingCode.NOT_PUBLISHED,
            (closed ? "đã kết thúc" : "đã trả lời") + " nhưng chưa công khai kết quả",
            (closed ? "closed" : "answered") + ", and the result is not published")
        .basis(basis(facts))
        .build();
  }

  private static boolean isDue(CaseFacts facts) {
    return basis(facts).isPresent() || (isClosed(facts) && facts.isPublicationRequired());
  }

  private static boolean isClosed(CaseFacts facts) {
    return facts.state().status() == CaseStatus.CLOSED;
  }

  /** The law that asks for it, whatever the case file says. */
  private static Optional<LegalReference> basis(CaseFacts facts) {
    return switch (facts.kind()) {
      case EXPLANATION_REQUEST ->
          facts.channel() == RequestChannel.PRESS ? Optional.of(PRESS) : Optional.empty();
      case FEEDBACK -> Optional.of(FEEDBACK);
      case COMPLAINT, DENUNCIATION, INFORMATION_REQUEST -> Optional.empty();
    };
  }

  /** What was public before a case was reopened does not serve for the new answer. */
  private static boolean isPublished(CaseFacts facts) {
    boolean published = false;
    for (int i = 0; i < facts.eventCount(); i++) {
      CaseEventType type = facts.eventType(i);
      published = type == CaseEventType.PUBLISHED || (published && type != CaseEventType.REOPENED);
    }
    return published || facts.isPublishedByRecord();
  }
}
