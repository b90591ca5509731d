package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * A type of event in the life of a case.
 *
 * <p>The constants stand in the order in which events of one day take effect where no sequence
 * number says otherwise: what opens the intake before what ends it, then stop, cancel, close,
 * reopen, extend, resume, the work of the day, and suspend last.
 */
public enum CaseEventType {
  /** The request was received: {@link RequestReceived}. */
  RECEIVED("Nhận yêu cầu", "Request received"),
  /** The requester was asked to complete it: {@link SupplementRequested}. */
  SUPPLEMENT_REQUESTED("Yêu cầu bổ sung", "Supplement requested"),
  /** The requester completed it: {@link SupplementReceived}. */
  SUPPLEMENT_RECEIVED("Nhận bổ sung", "Supplement received"),
  /** Its conditions came under review: {@link AdmissibilityChecked}. */
  ADMISSIBILITY_CHECKED("Xem xét điều kiện tiếp nhận", "Admissibility checked"),
  /** It was accepted: {@link RequestAccepted}. */
  ACCEPTED("Tiếp nhận yêu cầu giải trình", "Request accepted"),
  /** It was refused: {@link RequestRefused}. */
  REFUSED("Từ chối", "Request refused"),
  /** It went to the competent body: {@link RequestTransferred}. */
  TRANSFERRED("Chuyển cơ quan có thẩm quyền", "Request transferred"),
  /** The explanation was signed: {@link ExplanationIssued}. */
  EXPLANATION_ISSUED("Ban hành văn bản giải trình", "Explanation issued"),
  /** The explanation was sent: {@link ExplanationSent}. */
  ANSWERED("Gửi văn bản giải trình", "Explanation sent"),
  /** The request was withdrawn: {@link RequestWithdrawn}. */
  WITHDRAWN("Rút yêu cầu", "Request withdrawn"),
  /** The case was ended for good: {@link CaseTerminated}. */
  TERMINATED("Đình chỉ", "Case terminated"),
  /** The dossier was closed: {@link CaseClosed}. */
  CLOSED("Kết thúc hồ sơ", "Case closed"),
  /** The answered case was reopened: {@link ExplanationReopened}. */
  REOPENED("Giải trình lại", "Explanation reopened"),
  /** The time was extended: {@link DeadlineExtended}. */
  EXTENDED("Gia hạn", "Deadline extended"),
  /** The suspended case was resumed: {@link CaseResumed}. */
  RESUMED("Tiếp tục giải trình", "Case resumed"),
  /** A unit was given a role: {@link UnitAssigned}. */
  UNIT_ASSIGNED("Giao đơn vị", "Unit assigned"),
  /** The agency met the requester: {@link DialogueHeld}. */
  DIALOGUE_HELD("Làm việc trực tiếp", "Dialogue held"),
  /** The draft was submitted: {@link DraftSubmitted}. */
  DRAFT_SUBMITTED("Trình dự thảo", "Draft submitted"),
  /** The draft was returned: {@link DraftReturned}. */
  DRAFT_RETURNED("Trả lại dự thảo", "Draft returned"),
  /** The case was suspended: {@link CaseSuspended}. */
  SUSPENDED("Tạm đình chỉ", "Case suspended"),
  /** The explanation was made public: {@link ExplanationPublished}. */
  PUBLISHED("Công khai văn bản giải trình", "Explanation published"),
  /** An inspector recorded a failure: {@link QualityFindingRecorded}. */
  FINDING_RECORDED("Ghi nhận vi phạm", "Finding recorded"),
  /** The requester asked for a review: {@link ReviewRequested}. */
  REVIEW_REQUESTED("Đề nghị xem xét lại", "Review requested"),
  /** The case passed to another unit: {@link ResponsibilityMoved}. */
  RESPONSIBILITY_MOVED("Chuyển giao trách nhiệm", "Responsibility moved"),
  /** Another case was joined: {@link CasesJoined}. */
  CASES_JOINED("Nhập vụ việc", "Cases joined"),
  /** An apology for the delay was sent: {@link ApologySent}. */
  APOLOGY_SENT("Gửi thư xin lỗi", "Apology sent"),
  /** An earlier event does not count: {@link EventVoided}. */
  VOIDED("Hủy sự kiện ghi nhầm", "Event voided");

  private final BilingualText label;

  CaseEventType(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this type, as for a request for explanation} */
  public BilingualText label() {
    return label;
  }

  /**
   * Returns the name of this type in the words of the law on a kind of case: a complaint or a
   * denunciation is not <i>tiếp nhận</i> but <i>thụ lý</i>, and none but a request for explanation
   * is answered by a <i>văn bản giải trình</i>.
   *
   * @param kind the kind of case
   * @return the name
   */
  public BilingualText label(CaseKind kind) {
    return kind == CaseKind.EXPLANATION_REQUEST ? label : CaseEventNames.of(this, kind);
  }

  // What comes, on one day, after the events that open and end a case.
  boolean isWorkOfTheDay() {
    return compareTo(EXTENDED) >= 0;
  }
}
