package vn.giaitrinh.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.text.BilingualText;

/**
 * A status of a case: where it stands in the procedure, and neither what came of it ({@link
 * Outcome}) nor whether it is in time.
 */
public enum CaseStatus {
  /** Being entered: not yet received, and so in no group. */
  DRAFT("Dự thảo", "Draft", null),
  /** Recorded in the register. */
  RECEIVED("Đã nhận yêu cầu", "Received", StatusGroup.INTAKE),
  /** Competence, standing, scope and form are under review. */
  UNDER_ADMISSIBILITY("Đang xem xét điều kiện", "Under admissibility", StatusGroup.INTAKE),
  /** The requester was asked to complete the request. */
  AWAITING_SUPPLEMENT("Chờ bổ sung", "Awaiting supplement", StatusGroup.INTAKE),
  /** The notice of acceptance was issued. */
  ACCEPTED("Đã tiếp nhận", "Accepted", StatusGroup.ACTIVE),
  /** A unit collects and verifies. */
  IN_PREPARATION("Đang giải trình", "In preparation", StatusGroup.ACTIVE),
  /** The agency meets the requester. */
  IN_DIALOGUE("Làm việc trực tiếp", "In dialogue", StatusGroup.ACTIVE),
  /** The draft is before the head or the delegate. */
  AWAITING_APPROVAL("Chờ ký ban hành", "Awaiting approval", StatusGroup.ACTIVE),
  /** Suspended by a decision. */
  SUSPENDED("Tạm đình chỉ", "Suspended", StatusGroup.ON_HOLD),
  /** The explanation was sent to the requester. */
  ANSWERED("Đã giải trình", "Answered", StatusGroup.DONE),
  /** The dossier was closed. */
  CLOSED("Kết thúc", "Closed", StatusGroup.DONE),
  /** Refused with a notice. */
  REFUSED("Từ chối", "Refused", StatusGroup.ENDED_OTHERWISE),
  /** Passed to the competent body. */
  TRANSFERRED("Chuyển cơ quan có thẩm quyền", "Transferred", StatusGroup.ENDED_OTHERWISE),
  /** Withdrawn by the requester. */
  WITHDRAWN("Rút yêu cầu", "Withdrawn", StatusGroup.ENDED_OTHERWISE),
  /** Ended for good by a decision. */
  TERMINATED("Đình chỉ", "Terminated", StatusGroup.ENDED_OTHERWISE);

  private static final BilingualText TAKEN_UP = BilingualText.of("Đã thụ lý", "Accepted");

  private final BilingualText label;
  private final Optional<StatusGroup> group;

  CaseStatus(String vi, String en, @Nullable StatusGroup group) {
    this.label = BilingualText.of(vi, en);
    this.group = Optional.ofNullable(group);
  }

  /** {@return the name of this status, as for a request for explanation} */
  public BilingualText label() {
    return label;
  }

  /**
   * Returns the name of this status in the words of the law on a kind of case: a complaint or a
   * denunciation is not <i>tiếp nhận</i> but <i>thụ lý</i>.
   *
   * @param kind the kind of case
   * @return the name
   */
  public BilingualText label(CaseKind kind) {
    return this == ACCEPTED && kind.isTakenUp() ? TAKEN_UP : label;
  }

  /** {@return the group in which reports count it; empty for a draft, which was not received} */
  public Optional<StatusGroup> group() {
    return group;
  }

  /** {@return true if the case is received and not yet done or ended otherwise} */
  public boolean isOpen() {
    return this != DRAFT && compareTo(SUSPENDED) <= 0;
  }
}
