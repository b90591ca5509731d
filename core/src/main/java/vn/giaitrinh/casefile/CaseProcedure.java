package vn.giaitrinh.casefile;

import static vn.giaitrinh.casefile.ProcedureStep.moving;
import static vn.giaitrinh.casefile.ProcedureStep.staying;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The procedure as one table: which event makes sense in which status, what it makes of the status,
 * and why. The steps that carry a case on come first.
 */
final class CaseProcedure {
  static final Set<CaseStatus> INTAKE =
      EnumSet.range(CaseStatus.RECEIVED, CaseStatus.AWAITING_SUPPLEMENT);
  private static final Set<CaseStatus> ACTIVE =
      EnumSet.range(CaseStatus.ACCEPTED, CaseStatus.AWAITING_APPROVAL);
  private static final Set<CaseStatus> ACCEPTED_AND_OPEN =
      EnumSet.range(CaseStatus.ACCEPTED, CaseStatus.SUSPENDED);
  static final Set<CaseStatus> OPEN = EnumSet.range(CaseStatus.RECEIVED, CaseStatus.SUSPENDED);
  private static final Set<CaseStatus> ENDED_OTHERWISE =
      EnumSet.range(CaseStatus.REFUSED, CaseStatus.TERMINATED);

  private CaseProcedure() {}

  /**
   * Returns the steps of a procedure.
   *
   * @param needsAcceptance whether a case must be accepted before it is worked on and answered
   */
  static List<ProcedureStep> steps(boolean needsAcceptance) {
    List<ProcedureStep> steps = new ArrayList<>();
    addIntake(steps);
    addWork(steps, needsAcceptance);
    addEnd(steps);
    SideSteps.add(steps, needsAcceptance);
    return List.copyOf(steps);
  }

  private static void addIntake(List<ProcedureStep> steps) {
    steps.add(
        moving(
            CaseEventType.RECEIVED,
            EnumSet.of(CaseStatus.DRAFT),
            CaseStatus.RECEIVED,
            "nhận yêu cầu thì vào sổ",
            "enter the {demand} in the register when it is received"));
    steps.add(
        moving(
            CaseEventType.SUPPLEMENT_REQUESTED,
            EnumSet.of(CaseStatus.RECEIVED, CaseStatus.UNDER_ADMISSIBILITY),
            CaseStatus.AWAITING_SUPPLEMENT,
            "yêu cầu thiếu thì hướng dẫn {person} bổ sung",
            "if the {demand} is incomplete, guide the {person} to complete it"));
    steps.add(
        moving(
            CaseEventType.SUPPLEMENT_RECEIVED,
            EnumSet.of(CaseStatus.AWAITING_SUPPLEMENT),
            CaseStatus.UNDER_ADMISSIBILITY,
            "nhận phần bổ sung để xem xét tiếp",
            "take the supplement and go on with the review"));
    steps.add(
        moving(
            CaseEventType.ADMISSIBILITY_CHECKED,
            EnumSet.of(CaseStatus.RECEIVED),
            CaseStatus.UNDER_ADMISSIBILITY,
            "xem xét điều kiện {accept}",
            "review the conditions for acceptance"));
    steps.add(
        moving(
            CaseEventType.ACCEPTED,
            INTAKE,
            CaseStatus.ACCEPTED,
            "đủ điều kiện thì ra thông báo {accept}",
            "if the conditions are met, give notice of acceptance"));
    steps.add(
        moving(
            CaseEventType.REFUSED,
            INTAKE,
            CaseStatus.REFUSED,
            "không đủ điều kiện thì từ chối, nêu rõ lý do",
            "if the conditions are not met, refuse and give the reason"));
    steps.add(
        moving(
            CaseEventType.TRANSFERRED,
            INTAKE,
            CaseStatus.TRANSFERRED,
            "không thuộc thẩm quyền thì chuyển cơ quan có thẩm quyền",
            "if another body is competent, pass it on"));
  }

  private static void addWork(List<ProcedureStep> steps, boolean needsAcceptance) {
    steps.add(
        moving(
            CaseEventType.UNIT_ASSIGNED,
            EnumSet.of(CaseStatus.ACCEPTED, CaseStatus.IN_DIALOGUE),
            CaseStatus.IN_PREPARATION,
            "giao đơn vị xác minh, chuẩn bị {answer}",
            "assign a unit to verify and prepare the {answer}"));
    steps.add(
        moving(
            CaseEventType.DIALOGUE_HELD,
            EnumSet.of(CaseStatus.ACCEPTED, CaseStatus.IN_PREPARATION),
            CaseStatus.IN_DIALOGUE,
            "cần thì làm việc trực tiếp với {person}, lập biên bản",
            "where needed, meet the {person} and keep minutes"));
    steps.add(
        moving(
            CaseEventType.DRAFT_SUBMITTED,
            ACTIVE,
            CaseStatus.AWAITING_APPROVAL,
            "trình dự thảo {answer}",
            "submit the draft of the {answer}"));
    steps.add(
        moving(
            CaseEventType.DRAFT_RETURNED,
            EnumSet.of(CaseStatus.AWAITING_APPROVAL),
            CaseStatus.IN_PREPARATION,
            "dự thảo chưa đạt thì trả lại",
            "if the draft falls short, return it"));
    // A resumed case returns to the status in which it was suspended.
    steps.add(
        staying(
            CaseEventType.RESUMED,
            EnumSet.of(CaseStatus.SUSPENDED),
            "lý do tạm đình chỉ không còn thì tiếp tục {work}",
            "once the cause of the suspension has ended, resume the case"));
    steps.add(
        moving(
            CaseEventType.SUSPENDED,
            ACTIVE,
            CaseStatus.SUSPENDED,
            "có căn cứ thì tạm đình chỉ",
            "if there is a ground for it, suspend the case"));
    steps.add(
        staying(
            CaseEventType.EXPLANATION_ISSUED,
            workedOn(needsAcceptance),
            "ký ban hành {answer}",
            "sign the {answer}"));
    // An answer ends a suspension that was never lifted.
    steps.add(
        moving(
            CaseEventType.ANSWERED,
            workedOn(needsAcceptance),
            CaseStatus.ANSWERED,
            "gửi {answer} cho {person}",
            "send the {answer} to the {person}"));
  }

  private static void addEnd(List<ProcedureStep> steps) {
    steps.add(
        moving(
            CaseEventType.WITHDRAWN,
            OPEN,
            CaseStatus.WITHDRAWN,
            "{person} có thể rút yêu cầu",
            "the {person} may withdraw the {demand}"));
    steps.add(
        moving(
            CaseEventType.TERMINATED,
            ACCEPTED_AND_OPEN,
            CaseStatus.TERMINATED,
            "có căn cứ thì đình chỉ",
            "if there is a ground for it, end the case for good"));
    steps.add(
        moving(
            CaseEventType.CLOSED,
            EnumSet.of(CaseStatus.ANSWERED),
            CaseStatus.CLOSED,
            "có thể kết thúc hồ sơ",
            "the dossier can be closed"));
    // A case closed without an answer is closed all the same, and not explained.
    steps.add(
        moving(
            CaseEventType.CLOSED,
            OPEN,
            CaseStatus.CLOSED,
            "kết thúc hồ sơ khi chưa gửi {answer} thì tính là chưa {work}",
            "closed without the {answer}, the case counts as not answered"));
    steps.add(
        staying(
            CaseEventType.CLOSED,
            ENDED_OTHERWISE,
            "kết thúc hồ sơ, kết quả không đổi",
            "close the dossier; the outcome stays"));
    steps.add(
        moving(
            CaseEventType.REOPENED,
            EnumSet.of(CaseStatus.ANSWERED, CaseStatus.CLOSED),
            CaseStatus.IN_PREPARATION,
            "có căn cứ thì mở lại, {answer} đã gửi vẫn lưu",
            "if there is a ground for it, reopen the case; the {answer} sent stays on record"));
  }

  static Set<CaseStatus> workedOn(boolean needsAcceptance) {
    return needsAcceptance ? ACCEPTED_AND_OPEN : OPEN;
  }
}
