package vn.giaitrinh.casefile;

import static vn.giaitrinh.casefile.ProcedureStep.staying;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps of the procedure that leave a case where it stands. */
final class SideSteps {
  private static final Set<CaseStatus> IN_THE_REGISTER =
      EnumSet.complementOf(EnumSet.of(CaseStatus.DRAFT));

  private SideSteps() {}

  static void add(List<ProcedureStep> steps, boolean needsAcceptance) {
    steps.add(
        staying(
            CaseEventType.EXTENDED,
            CaseProcedure.workedOn(needsAcceptance),
            "nội dung phức tạp thì gia hạn, thông báo bằng văn bản",
            "if the content is complex, extend the time with written notice"));
    steps.add(
        staying(
            CaseEventType.SUPPLEMENT_REQUESTED,
            EnumSet.of(CaseStatus.AWAITING_SUPPLEMENT),
            "chưa đủ thì hướng dẫn bổ sung thêm",
            "if more is lacking, ask for it"));
    steps.add(
        staying(
            CaseEventType.ADMISSIBILITY_CHECKED,
            EnumSet.of(CaseStatus.UNDER_ADMISSIBILITY, CaseStatus.AWAITING_SUPPLEMENT),
            "xem xét tiếp điều kiện {accept}",
            "go on with the review of the conditions"));
    steps.add(
        staying(
            CaseEventType.UNIT_ASSIGNED,
            without(CaseProcedure.OPEN, CaseStatus.ACCEPTED, CaseStatus.IN_DIALOGUE),
            "giao thêm đơn vị hoặc đổi đơn vị",
            "give a unit a role in the case"));
    steps.add(
        staying(
            CaseEventType.DIALOGUE_HELD,
            without(
                CaseProcedure.workedOn(needsAcceptance),
                CaseStatus.ACCEPTED,
                CaseStatus.IN_PREPARATION,
                CaseStatus.SUSPENDED),
            "cần thì làm việc trực tiếp với {person}, lập biên bản",
            "where needed, meet the {person} and keep minutes"));
    if (!needsAcceptance) {
      steps.add(
          staying(
              CaseEventType.DRAFT_SUBMITTED,
              CaseProcedure.INTAKE,
              "trình dự thảo {answer}",
              "submit the draft of the {answer}"));
    }
    steps.add(
        staying(
            CaseEventType.APOLOGY_SENT,
            with(CaseProcedure.OPEN, CaseStatus.ANSWERED),
            "chậm thì gửi thư xin lỗi, hẹn lại ngày",
            "if it is late, send an apology with a new date"));
    steps.add(
        staying(
            CaseEventType.CASES_JOINED,
            CaseProcedure.OPEN,
            "nhập vụ việc khác cùng nội dung",
            "join another case on the same matter"));
    steps.add(
        new ProcedureStep(
            CaseEventType.PUBLISHED,
            IN_THE_REGISTER,
            null,
            true,
            "công khai {answer} đã gửi",
            "make the {answer} sent public"));
    steps.add(
        staying(
            CaseEventType.REVIEW_REQUESTED,
            EnumSet.of(
                CaseStatus.ANSWERED, CaseStatus.CLOSED, CaseStatus.REFUSED, CaseStatus.TERMINATED),
            "{person} không đồng ý có thể đề nghị xem xét lại",
            "a {person} who disagrees may ask for a review"));
    steps.add(
        staying(
            CaseEventType.FINDING_RECORDED,
            IN_THE_REGISTER,
            "kiểm tra phát hiện vi phạm thì ghi nhận",
            "if an inspection finds a failure, record it"));
    steps.add(
        staying(
            CaseEventType.RESPONSIBILITY_MOVED,
            IN_THE_REGISTER,
            "thay đổi tổ chức, nhiệm vụ thì chuyển giao trách nhiệm",
            "if units or duties change, move the responsibility"));
    steps.add(
        staying(
            CaseEventType.VOIDED,
            EnumSet.allOf(CaseStatus.class),
            "hủy sự kiện ghi nhầm",
            "void an event recorded in error"));
  }

  private static Set<CaseStatus> with(Set<CaseStatus> statuses, CaseStatus more) {
    Set<CaseStatus> with = EnumSet.copyOf(statuses);
    with.add(more);
    return with;
  }

  private static Set<CaseStatus> without(Set<CaseStatus> statuses, CaseStatus... less) {
    Set<CaseStatus> without = EnumSet.copyOf(statuses);
    without.removeAll(List.of(less));
    return without;
  }
}
