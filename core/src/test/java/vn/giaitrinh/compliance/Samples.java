package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.Evidence;
import vn.giaitrinh.progress.EvidenceKind;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;

/** A made-up department of 14 divisions, its plan and its cases. */
final class Samples {
  static final UnitId DEPARTMENT = UnitId.of("so-tu-phap");
  static final UnitId FIRST = division(1);
  static final UnitId SECOND = division(2);
  static final LocalDate AS_OF = LocalDate.of(2026, 10, 30);
  static final UnitSelector DIVISIONS = UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION);

  /** The shipped law as if its review were done. */
  static final RulePack LAW =
      ShippedLaw.vietnam().get(0).toBuilder().reviewDueOn(Optional.empty()).build();

  private Samples() {}

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  static UnitId division(int number) {
    return UnitId.of(String.format("phong-%02d", number));
  }

  static OrganizationDirectory directory() {
    List<OrganizationUnit> units = new ArrayList<>();
    units.add(unit(DEPARTMENT, UnitKind.AGENCY).build());
    for (int i = 1; i <= 14; i++) {
      units.add(unit(division(i), UnitKind.DIVISION).parent(DEPARTMENT).build());
    }
    units.add(unit(UnitId.of("mat-tran"), UnitKind.EXTERNAL_BODY).build());
    return OrganizationDirectory.builder().units(units).build();
  }

  static OrganizationUnit.Builder unit(UnitId id, UnitKind kind) {
    return OrganizationUnit.builder()
        .id(id)
        .kind(kind)
        .name(BilingualText.of("Đơn vị " + id, "Unit " + id));
  }

  static Task.Builder task(String id, Assignment... assignments) {
    return Task.builder()
        .id(TaskId.of(id))
        .number(id)
        .title(BilingualText.of("Nhiệm vụ " + id, "Task " + id))
        .timing(Ongoing.of("Thường xuyên"))
        .addAssignments(assignments);
  }

  static Plan plan(Task... tasks) {
    return Plan.builder()
        .id("stp-2026")
        .issuer(DEPARTMENT)
        .title(BilingualText.of("Kế hoạch giải trình", "Accountability plan"))
        .addGroup(
            TaskGroup.builder()
                .id("1")
                .title(BilingualText.ofVietnamese("Nhóm"))
                .addTasks(tasks)
                .build())
        .build();
  }

  static Assessment.Builder assessment(Task... tasks) {
    return Assessment.builder()
        .plan(plan(tasks))
        .directory(directory())
        .calendar(WorkingCalendars.vietnam())
        .addRulePack(LAW)
        .asOf(AS_OF);
  }

  static Assignment implementing(UnitSelector units) {
    return Assignment.of(Role.IMPLEMENTING, units);
  }

  static TaskReport report(String task, UnitId unit, LocalDate evidenceOn) {
    return TaskReport.builder()
        .id(task + "-" + unit + "-" + evidenceOn)
        .unit(unit)
        .task(TaskId.of(task))
        .submittedOn(evidenceOn)
        .addEvidence(
            Evidence.builder()
                .kind(EvidenceKind.DOCUMENT)
                .title("Báo cáo kết quả")
                .on(evidenceOn)
                .build())
        .build();
  }

  static CaseFile.Builder draft(String id, CaseEvent... events) {
    return CaseFile.builder()
        .id(CaseId.of(id))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(FIRST)
        .addPoint(new RequestedPoint("a", "Vì sao hồ sơ bị trả lại"))
        .addPoint(new RequestedPoint("b", "Căn cứ nào"))
        .events(Arrays.asList(events));
  }

  static CaseEvent received(String day) {
    return RequestReceived.builder().on(day(day)).build();
  }

  static CaseEvent accepted(String day) {
    return RequestAccepted.builder().on(day(day)).notice(DocumentNumber.parse("5/TB-STP")).build();
  }

  static CaseEvent answered(String day) {
    return ExplanationSent.builder().on(day(day)).build();
  }

  /** A record with every statutory content that answers both points. */
  static ExplanationRecord.Builder record() {
    return ExplanationRecord.builder()
        .number(DocumentNumber.parse("12/GT-STP"))
        .issuedOn(day("10-12"))
        .signerPost("Giám đốc")
        .signerAuthority(SigningAuthority.DIRECT)
        .requesterStated(true)
        .contentRequested("Lý do trả hồ sơ")
        .addLegalBases(LegalReference.of("Luật", "36/2018/QH14", "15"))
        .explanation("Hồ sơ thiếu giấy tờ")
        .addAnsweredPoints("a", "b");
  }

  /** A case accepted on 5 October, due on the 20th, answered on the 12th as the law asks. */
  static CaseFile.Builder clean(String id) {
    return draft(id, received("10-01"), accepted("10-05"), answered("10-12"))
        .explanations(List.of(record().build()));
  }

  static List<Finding> findings(CaseFile... files) {
    return assessment().build().summarize(List.of(files), List.of()).getFindings();
  }

  static List<String> codes(CaseFile... files) {
    return findings(files).stream().map(Finding::getCode).toList();
  }

  static List<String> codes(Assessment assessment, CaseFile file) {
    return assessment.summarize(List.of(file), List.of()).getFindings().stream()
        .map(Finding::getCode)
        .toList();
  }

  static MetricValue metric(ComplianceSummary summary, Metric metric) {
    return summary.getMetrics().stream()
        .filter(value -> value.metric() == metric)
        .findFirst()
        .orElseThrow();
  }
}
