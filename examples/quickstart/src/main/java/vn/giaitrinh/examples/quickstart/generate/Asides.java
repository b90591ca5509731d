package vn.giaitrinh.examples.quickstart.generate;

import java.time.LocalDate;
import vn.giaitrinh.casefile.AdmissibilityChecked;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseTerminated;
import vn.giaitrinh.casefile.CasesJoined;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.DraftReturned;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.casefile.ExplanationPublished;
import vn.giaitrinh.casefile.ExplanationReopened;
import vn.giaitrinh.casefile.QualityFindingKind;
import vn.giaitrinh.casefile.QualityFindingRecorded;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.casefile.ResponsibilityMoved;
import vn.giaitrinh.casefile.ReviewRequested;
import vn.giaitrinh.casefile.SupplementReceived;
import vn.giaitrinh.casefile.SupplementRequested;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;

/** Events that only some stories know, each by its day. */
final class Asides {
  private static final LegalReference GROUND_TO_REFUSE =
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "5").toBuilder().clause("2").build();

  private Asides() {}

  static CaseEvent checked(LocalDate day) {
    return AdmissibilityChecked.builder().on(day).build();
  }

  static CaseEvent supplementRequested(LocalDate day) {
    return SupplementRequested.builder().on(day).replyBy(day.plusDays(7)).build();
  }

  static CaseEvent supplementReceived(LocalDate day) {
    return SupplementReceived.builder().on(day).build();
  }

  static CaseEvent acceptedWithoutNotice(LocalDate day) {
    return RequestAccepted.builder().on(day).build();
  }

  /** Voids the acceptance of the same day, by the id that an event has if it is given none. */
  static CaseEvent acceptanceVoided(LocalDate day) {
    return EventVoided.builder().on(day).eventId("ACCEPTED@" + day).build();
  }

  static CaseEvent refused(LocalDate day) {
    return RequestRefused.builder().on(day).clause(GROUND_TO_REFUSE).build();
  }

  static CaseEvent refusedWithoutClause(LocalDate day) {
    return RequestRefused.builder().on(day).build();
  }

  static CaseEvent transferred(LocalDate day) {
    return RequestTransferred.builder().on(day).receivingBody("Cơ quan hư cấu").build();
  }

  static CaseEvent transferredNowhere(LocalDate day) {
    return RequestTransferred.builder().on(day).build();
  }

  static CaseEvent withdrawn(LocalDate day) {
    return RequestWithdrawn.builder().on(day).build();
  }

  static CaseEvent terminated(LocalDate day) {
    return CaseTerminated.builder().on(day).build();
  }

  static CaseEvent dialogueWithoutMinutes(LocalDate day) {
    return DialogueHeld.builder().on(day).build();
  }

  static CaseEvent returned(LocalDate day) {
    return DraftReturned.builder().on(day).build();
  }

  static CaseEvent apologized(LocalDate day) {
    return ApologySent.builder().on(day).newDate(day.plusDays(7)).build();
  }

  static CaseEvent extendedWithoutNotice(LocalDate day) {
    return DeadlineExtended.builder().on(day).amount(10).build();
  }

  static CaseEvent moved(LocalDate day) {
    return ResponsibilityMoved.builder().on(day).toUnit(UnitId.of("van-phong-so")).build();
  }

  static CaseEvent joinedWithTheFirst(LocalDate day) {
    return CasesJoined.builder().on(day).otherCase(MadeUpFile.id(1)).build();
  }

  static CaseEvent published(LocalDate day) {
    return ExplanationPublished.builder().on(day).place("Trang thông tin điện tử").build();
  }

  static CaseEvent reviewAsked(LocalDate day) {
    return ReviewRequested.builder().on(day).build();
  }

  static CaseEvent reopened(LocalDate day) {
    return ExplanationReopened.builder().on(day).build();
  }

  static CaseEvent foundEvasive(LocalDate day) {
    return QualityFindingRecorded.builder()
        .on(day)
        .finding(QualityFindingKind.EVASIVE)
        .inspector(UnitId.of("thanh-tra-thanh-pho"))
        .build();
  }
}
