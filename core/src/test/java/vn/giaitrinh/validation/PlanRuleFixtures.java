package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.text.BilingualText;

/** A made-up plan in which nothing is to be found, and for each rule what breaks it alone. */
final class PlanRuleFixtures {
  private static final UnitId DEPARTMENT = UnitId.of("so-mau");
  private static final UnitId OFFICE = UnitId.of("van-phong-so");
  private static final UnitId DIVISION = UnitId.of("phong-mot");

  static final OrganizationDirectory DIRECTORY =
      OrganizationDirectory.builder()
          .addUnits(
              unit(DEPARTMENT, UnitKind.AGENCY, "Sở Mẫu").build(),
              unit(OFFICE, UnitKind.OFFICE, "Văn phòng Sở").parent(DEPARTMENT).build(),
              unit(DIVISION, UnitKind.DIVISION, "Phòng Một").parent(DEPARTMENT).build())
          .build();

  private static final Task TASK =
      Task.builder()
          .id(TaskId.of("1"))
          .title(BilingualText.ofVietnamese("Rà soát quy định cùng Văn phòng Sở"))
          .addAssignments(
              Assignment.of(Role.LEAD, UnitSelector.of(DIVISION)),
              Assignment.of(Role.SUPPORTING, UnitSelector.of(OFFICE)))
          .timing(Ongoing.of("Thường xuyên"))
          .addDeliverable(Deliverable.of("Báo cáo"))
          .addMandate(Mandate.of("154/KH-UBND", "II.1"))
          .build();

  static final Plan SOUND =
      Plan.builder()
          .id("mau-2026")
          .number(DocumentNumber.parse("25/KH-STP"))
          .issuedOn(LocalDate.of(2026, 3, 25))
          .place("Thành phố mẫu")
          .issuer(DEPARTMENT)
          .title(BilingualText.ofVietnamese("Kế hoạch mẫu"))
          .addBasisDocument(basis(LocalDate.of(2026, 3, 20)))
          .addGroup(group(TASK))
          .addReportingDuty(
              ReportingDuty.builder()
                  .id("bao-cao")
                  .kind(ReportingDutyKind.RESULTS)
                  .reporter(UnitSelector.of(DIVISION))
                  .content(BilingualText.ofVietnamese("Báo cáo kết quả"))
                  .build())
          .addDistribution("Như trên")
          .archiveLine("Lưu: VT")
          .signer(
              Signer.builder()
                  .authority(SigningAuthority.DIRECT)
                  .post("Giám đốc")
                  .name("Người ký hư cấu")
                  .build())
          .build();

  private PlanRuleFixtures() {}

  /** Returns the sound plan with what breaks a rule. */
  static Plan breaking(PlanRule rule) {
    return switch (rule) {
      case UNKNOWN_UNIT ->
          edit(task -> task.addAssignment(supporting(UnitSelector.of(UnitId.of("phong-la")))));
      case EMPTY_UNIT_SET ->
          edit(
              task ->
                  task.addAssignment(
                      supporting(UnitSelector.ofKinds(DEPARTMENT, UnitKind.AFFILIATED_UNIT))));
      case NO_RESPONSIBLE_UNIT ->
          edit(
              task ->
                  task.assignments(
                      List.of(
                          supporting(UnitSelector.of(OFFICE)),
                          supporting(UnitSelector.of(DIVISION)))));
      case NO_TIMING -> edit(task -> task.timing(Optional.empty()));
      case NO_REPORTING_DUTY -> SOUND.toBuilder().reportingDuties(List.of()).build();
      case UNKNOWN_MANDATE_DOCUMENT -> edit(task -> task.addMandate(Mandate.of("7/KH-UBND", "1")));
      case UNKNOWN_MANDATE_CLAUSE ->
          edit(task -> task.addMandate(Mandate.of("154/KH-UBND", "III")));
      case MANDATE_NOT_CHECKED ->
          edit(
              task ->
                  task.addBasisDocument(
                          BasisDocument.of(
                              BasisRole.LAW, DocumentReference.parse("Luật số 36/2018/QH14")))
                      .addMandate(Mandate.of("36/2018/QH14", "9")));
      case UNCOVERED_CLAUSE -> edit(task -> task.mandates(List.of()));
      case LEAD_WITH_IMPLEMENTING ->
          edit(
              task ->
                  task.addAssignment(Assignment.of(Role.IMPLEMENTING, UnitSelector.of(OFFICE))));
      case SUPPORTING_IS_LEAD ->
          edit(task -> task.addAssignment(supporting(UnitSelector.of(DIVISION))));
      case UNIT_WITHOUT_ROLE ->
          edit(task -> task.assignments(List.of(TASK.getAssignments().get(0))));
      case CONTINUOUS_WITHOUT_EVIDENCE -> edit(task -> task.deliverables(List.of()));
      case TIMING_UNRECOGNIZED -> edit(task -> task.timing(Unrecognized.of("nt")));
      case TIMING_BEFORE_PLAN ->
          edit(task -> task.timing(Deadline.onOrBefore(LocalDate.of(2026, 3, 24))));
      case BASIS_LATER_THAN_PLAN ->
          SOUND.toBuilder().basisDocuments(List.of(basis(LocalDate.of(2026, 3, 26)))).build();
      case NO_PLACE -> SOUND.toBuilder().place(" ").build();
      case NO_DISTRIBUTION -> SOUND.toBuilder().distribution(List.of()).build();
      case NO_ARCHIVE_LINE -> SOUND.toBuilder().archiveLine(Optional.empty()).build();
    };
  }

  /** Returns the sound plan with a change of its task. */
  static Plan edit(UnaryOperator<Task.Builder> change) {
    return SOUND.toBuilder().groups(List.of(group(change.apply(TASK.toBuilder()).build()))).build();
  }

  private static TaskGroup group(Task task) {
    return TaskGroup.builder()
        .id("II")
        .title(BilingualText.ofVietnamese("Nội dung thực hiện"))
        .addTask(task)
        .build();
  }

  private static Assignment supporting(UnitSelector units) {
    return Assignment.of(Role.SUPPORTING, units);
  }

  private static BasisDocument basis(LocalDate issuedOn) {
    return BasisDocument.builder()
        .role(BasisRole.SUPERIOR_PLAN)
        .document(
            DocumentReference.builder()
                .kind("Kế hoạch")
                .number(DocumentNumber.parse("154/KH-UBND"))
                .issuedOn(issuedOn)
                .build())
        .addClause(
            new MandatedClause(
                ClauseId.of("II.1"), BilingualText.ofVietnamese("Nội dung được giao")))
        .build();
  }

  private static OrganizationUnit.Builder unit(UnitId id, UnitKind kind, String name) {
    return OrganizationUnit.builder().id(id).kind(kind).name(BilingualText.ofVietnamese(name));
  }
}
