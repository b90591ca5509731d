package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
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
import vn.giaitrinh.text.BilingualText;

/**
 * How a summary grows with the units: eight tasks, each owed and reported on by every unit, and one
 * case led by each.
 */
@State(Scope.Benchmark)
public class SummaryGrowthBenchmark {
  private static final int TASKS = 8;
  private static final UnitId AGENCY = UnitId.of("so");
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  /** The number of units. */
  @Param({"10", "100", "1000"})
  public int units;

  private ComplianceTally tally = assessment(1).newTally();

  /** Fills the tally. */
  @Setup
  public void fill() {
    tally = assessment(units).newTally();
    for (int unit = 0; unit < units; unit++) {
      tally.add(caseOf(unit));
      for (int task = 0; task < TASKS; task++) {
        tally.add(report(unit, task));
      }
    }
  }

  /** Every figure, finding and reminder of the summary. */
  @Benchmark
  public ComplianceSummary summarize() {
    return tally.summarize();
  }

  private static Assessment assessment(int units) {
    return Assessment.builder()
        .plan(plan())
        .directory(directory(units))
        .calendar(WorkingCalendars.vietnam())
        .rulePacks(ShippedLaw.vietnam())
        .asOf(AS_OF)
        .build();
  }

  private static Plan plan() {
    List<Task> tasks = new ArrayList<>();
    for (int task = 0; task < TASKS; task++) {
      tasks.add(
          Task.builder()
              .id(TaskId.of("t" + task))
              .title(words("Nhiệm vụ " + task))
              .timing(Ongoing.of("Thường xuyên"))
              .addAssignment(
                  Assignment.of(Role.IMPLEMENTING, UnitSelector.ofKinds(AGENCY, UnitKind.DIVISION)))
              .build());
    }
    return Plan.builder()
        .id("growth")
        .issuer(AGENCY)
        .title(words("Kế hoạch"))
        .addGroup(TaskGroup.builder().id("1").title(words("Nhóm")).tasks(tasks).build())
        .build();
  }

  private static OrganizationDirectory directory(int units) {
    List<OrganizationUnit> all = new ArrayList<>();
    all.add(OrganizationUnit.builder().id(AGENCY).kind(UnitKind.AGENCY).name(words("Sở")).build());
    for (int unit = 0; unit < units; unit++) {
      all.add(
          OrganizationUnit.builder()
              .id(unit(unit))
              .kind(UnitKind.DIVISION)
              .parent(AGENCY)
              .name(words("Phòng " + unit))
              .build());
    }
    return OrganizationDirectory.builder().units(all).build();
  }

  private static CaseFile caseOf(int unit) {
    return CaseFile.builder()
        .id(CaseId.of("GT-" + unit))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(unit(unit))
        .addEvent(RequestReceived.builder().on(AS_OF.minusDays(unit % 40)).build())
        .build();
  }

  private static TaskReport report(int unit, int task) {
    LocalDate day = AS_OF.minusDays((unit + task) % 200);
    return TaskReport.builder()
        .id("r-" + unit + "-" + task)
        .unit(unit(unit))
        .task(TaskId.of("t" + task))
        .submittedOn(day)
        .addEvidence(
            Evidence.builder().kind(EvidenceKind.DOCUMENT).title("Báo cáo").on(day).build())
        .build();
  }

  private static UnitId unit(int unit) {
    return UnitId.of("phong-" + unit);
  }

  private static BilingualText words(String vi) {
    return BilingualText.of(vi, vi);
  }
}
