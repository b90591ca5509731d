package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;

/** Made-up cases, and one event of each type. */
final class Cases {
  static final UnitId OFFICE = UnitId.of("van-phong-so");
  static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private Cases() {}

  static CaseFile.Builder draft() {
    return CaseFile.builder()
        .id(CaseId.of("GT-2026/0001"))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(OFFICE);
  }

  /** A case with one event a day from {@link #DAY} on. */
  static CaseFile dayByDay(CaseKind kind, CaseEventType... types) {
    CaseFile.Builder file = draft().kind(kind);
    for (int i = 0; i < types.length; i++) {
      file.addEvent(event(types[i], DAY.plusDays(i)));
    }
    return file.build();
  }

  static CaseFile dayByDay(CaseEventType... types) {
    return dayByDay(CaseKind.EXPLANATION_REQUEST, types);
  }

  static CaseStatus status(CaseEventType... types) {
    return CaseState.of(dayByDay(types), LocalDate.MAX).status();
  }

  static ExplanationRecord.Builder completeRecord() {
    return ExplanationRecord.builder()
        .number(DocumentNumber.parse("12/GT-STP"))
        .issuedOn(DAY)
        .requesterStated(true)
        .contentRequested("Lý do trả hồ sơ")
        .dialogueResult("Hai bên thống nhất")
        .addLegalBases(LegalReference.of("Luật", "36/2018/QH14", "15"))
        .explanation("Hồ sơ thiếu giấy tờ");
  }

  static CaseEvent event(CaseEventType type, LocalDate on) {
    return switch (type) {
      case RECEIVED -> RequestReceived.builder().on(on).build();
      case SUPPLEMENT_REQUESTED -> SupplementRequested.builder().on(on).build();
      case SUPPLEMENT_RECEIVED -> SupplementReceived.builder().on(on).build();
      case ADMISSIBILITY_CHECKED -> AdmissibilityChecked.builder().on(on).build();
      case ACCEPTED -> RequestAccepted.builder().on(on).build();
      case REFUSED -> RequestRefused.builder().on(on).build();
      case TRANSFERRED -> RequestTransferred.builder().on(on).build();
      case EXPLANATION_ISSUED -> ExplanationIssued.builder().on(on).build();
      case ANSWERED -> ExplanationSent.builder().on(on).build();
      case WITHDRAWN -> RequestWithdrawn.builder().on(on).build();
      case TERMINATED -> CaseTerminated.builder().on(on).build();
      case CLOSED -> CaseClosed.builder().on(on).build();
      case REOPENED -> ExplanationReopened.builder().on(on).build();
      case EXTENDED -> DeadlineExtended.builder().on(on).amount(15).build();
      case RESUMED -> CaseResumed.builder().on(on).build();
      case UNIT_ASSIGNED ->
          UnitAssigned.builder().on(on).unit(OFFICE).role(CaseRole.VERIFYING).build();
      case DIALOGUE_HELD -> DialogueHeld.builder().on(on).build();
      case DRAFT_SUBMITTED -> DraftSubmitted.builder().on(on).build();
      case DRAFT_RETURNED -> DraftReturned.builder().on(on).build();
      case SUSPENDED -> CaseSuspended.builder().on(on).build();
      case PUBLISHED -> ExplanationPublished.builder().on(on).build();
      case FINDING_RECORDED ->
          QualityFindingRecorded.builder().on(on).finding(QualityFindingKind.EVASIVE).build();
      case REVIEW_REQUESTED -> ReviewRequested.builder().on(on).build();
      case RESPONSIBILITY_MOVED -> ResponsibilityMoved.builder().on(on).toUnit(OFFICE).build();
      case CASES_JOINED ->
          CasesJoined.builder().on(on).otherCase(CaseId.of("GT-2026/0002")).build();
      case APOLOGY_SENT -> ApologySent.builder().on(on).build();
      case VOIDED -> EventVoided.builder().on(on).eventId("none").build();
    };
  }

  static List<CaseEventType> types(List<CaseEvent> events) {
    return events.stream().map(CaseEvent::type).toList();
  }
}
