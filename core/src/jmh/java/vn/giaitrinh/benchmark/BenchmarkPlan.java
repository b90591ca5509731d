package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Deliverable;
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
import vn.giaitrinh.text.BilingualText;

/** A made-up plan of fifty tasks in five groups for a department of fourteen units. */
final class BenchmarkPlan {
  static final int GROUPS = 5;
  static final int TASKS_PER_GROUP = 10;

  private static final int UNITS = 14;
  private static final UnitId AGENCY = UnitId.of("so-tu-phap");
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 25);

  private BenchmarkPlan() {}

  static OrganizationDirectory directory() {
    OrganizationDirectory.Builder directory =
        OrganizationDirectory.builder().addUnit(unit(AGENCY, UnitKind.AGENCY, "Sở Tư pháp"));
    for (int i = 0; i < UNITS; i++) {
      directory.addUnit(
          unit(division(i), UnitKind.DIVISION, "Phòng hư cấu số " + i).toBuilder()
              .parent(AGENCY)
              .build());
    }
    return directory.build();
  }

  static Plan plan() {
    Plan.Builder plan =
        Plan.builder()
            .id("benchmark")
            .number(DocumentNumber.parse("25/KH-STP"))
            .issuedOn(ISSUED)
            .place("Thành phố hư cấu")
            .issuer(AGENCY)
            .title(BilingualText.of("Kế hoạch hư cấu", "Made-up plan"))
            .addReportingDuty(
                ReportingDuty.builder()
                    .id("bao-cao")
                    .kind(ReportingDutyKind.RESULTS)
                    .reporter(UnitSelector.ofKinds(AGENCY, UnitKind.DIVISION))
                    .content(BilingualText.ofVietnamese("Báo cáo kết quả thực hiện"))
                    .build())
            .addDistribution("Như trên")
            .archiveLine("Lưu: VT")
            .signer(
                Signer.builder()
                    .authority(SigningAuthority.DIRECT)
                    .post("Giám đốc")
                    .name("Người ký hư cấu")
                    .build());
    for (int group = 0; group < GROUPS; group++) {
      TaskGroup.Builder tasks =
          TaskGroup.builder()
              .id("II." + group)
              .title(BilingualText.ofVietnamese("Nhóm nhiệm vụ hư cấu số " + group));
      for (int i = 0; i < TASKS_PER_GROUP; i++) {
        tasks.addTask(task(group * TASKS_PER_GROUP + i));
      }
      plan.addGroup(tasks.build());
    }
    return plan.build();
  }

  private static Task task(int i) {
    return Task.builder()
        .id(TaskId.of("t" + i))
        .number(String.valueOf(i))
        .title(BilingualText.of("Nhiệm vụ hư cấu số " + i, "Made-up task " + i))
        .content("Rà soát, sửa đổi, bổ sung các quy định có liên quan đến nội dung số " + i)
        .addAssignments(
            Assignment.of(Role.LEAD, UnitSelector.of(division(i))),
            Assignment.of(Role.SUPPORTING, UnitSelector.of(division(i + 1))))
        .timing(
            i % 2 == 0 ? Ongoing.of("Thường xuyên") : Deadline.onOrBefore(ISSUED.plusDays(30L + i)))
        .addDeliverable(Deliverable.of("Báo cáo"))
        .build();
  }

  private static UnitId division(int i) {
    return UnitId.of("phong-" + i % UNITS);
  }

  private static OrganizationUnit unit(UnitId id, UnitKind kind, String name) {
    return OrganizationUnit.builder()
        .id(id)
        .kind(kind)
        .name(BilingualText.ofVietnamese(name))
        .build();
  }
}
