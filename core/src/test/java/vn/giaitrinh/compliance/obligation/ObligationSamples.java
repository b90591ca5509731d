package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.Evidence;
import vn.giaitrinh.progress.EvidenceKind;
import vn.giaitrinh.progress.ProgressStatement;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.text.BilingualText;

/** A made-up department and its plan of 2026. Days are of 2026, as month and day. */
final class ObligationSamples {
  static final UnitId DEPARTMENT = UnitId.of("so");
  static final UnitSelector DIVISIONS = UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION);
  static final Timing THIRD_QUARTER = Window.ofQuarter(2026, 3);
  static final Timing ONGOING = Ongoing.of("Thường xuyên");

  private ObligationSamples() {}

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  static OrganizationUnit.Builder unit(String id, UnitKind kind) {
    return OrganizationUnit.builder()
        .id(UnitId.of(id))
        .kind(kind)
        .name(BilingualText.ofVietnamese("Phòng " + id))
        .parent(DEPARTMENT);
  }

  static OrganizationUnit.Builder division(String id) {
    return unit(id, UnitKind.DIVISION);
  }

  /** A division that ends after a day and passes to others. */
  static OrganizationUnit.Builder ended(String id, String lastDay, String... successors) {
    return division(id)
        .validTo(day(lastDay))
        .successors(Stream.of(successors).map(UnitId::of).toList());
  }

  static OrganizationUnit.Builder founded(String id, String firstDay) {
    return division(id).validFrom(day(firstDay));
  }

  /** The department, its office, and the units given. */
  static OrganizationDirectory directory(OrganizationUnit.Builder... units) {
    OrganizationDirectory.Builder directory =
        OrganizationDirectory.builder()
            .addUnit(
                OrganizationUnit.builder()
                    .id(DEPARTMENT)
                    .kind(UnitKind.AGENCY)
                    .name(BilingualText.ofVietnamese("Sở"))
                    .build())
            .addUnit(unit("van-phong", UnitKind.OFFICE).build());
    Stream.of(units).map(OrganizationUnit.Builder::build).forEach(directory::addUnit);
    return directory.build();
  }

  static Task.Builder task(String id, Timing timing, UnitSelector units) {
    return Task.builder()
        .id(TaskId.of(id))
        .title(BilingualText.of("Nhiệm vụ " + id, "Task " + id))
        .timing(timing)
        .addAssignment(Assignment.of(Role.IMPLEMENTING, units));
  }

  static Plan plan(Task... tasks) {
    return Plan.builder()
        .id("p")
        .issuer(DEPARTMENT)
        .title(BilingualText.ofVietnamese("Kế hoạch"))
        .period(PlanPeriod.of(day("01-01"), day("12-31")))
        .addGroup(
            TaskGroup.builder()
                .id("1")
                .title(BilingualText.ofVietnamese("Nhóm"))
                .addTasks(tasks)
                .build())
        .build();
  }

  static ObligationSources.Builder sources(
      Plan plan, OrganizationDirectory directory, String asOf) {
    return ObligationSources.builder()
        .plan(plan)
        .directory(directory)
        .calendar(WorkingCalendars.vietnam())
        .asOf(day(asOf));
  }

  static UnitSelector units(String... ids) {
    return UnitSelector.of(Stream.of(ids).map(UnitId::of).toArray(UnitId[]::new));
  }

  static TaskReport.Builder report(String task, String unit, String submittedOn) {
    return TaskReport.builder()
        .id("bc-" + unit + "-" + submittedOn)
        .unit(UnitId.of(unit))
        .task(TaskId.of(task))
        .submittedOn(day(submittedOn));
  }

  static TaskReport evidence(String task, String unit, String on) {
    return report(task, unit, on)
        .addEvidence(
            Evidence.builder().kind(EvidenceKind.DOCUMENT).title("Báo cáo").on(day(on)).build())
        .build();
  }

  static ProgressStatement done(int percent) {
    return ProgressStatement.of(percent, "việc xong trên tổng số");
  }

  static DutyReport dutyReport(String duty, String unit, String submittedOn, String period) {
    return DutyReport.builder()
        .id("bc-" + duty + "-" + unit + "-" + submittedOn)
        .unit(UnitId.of(unit))
        .duty(duty)
        .period(period)
        .submittedOn(day(submittedOn))
        .build();
  }

  /** One line an obligation: unit, due day, status, and in brackets whose part it has. */
  static List<String> lines(Obligations obligations) {
    return obligations.obligations().stream().map(ObligationSamples::line).toList();
  }

  static List<String> lines(ObligationSources.Builder sources) {
    return lines(Obligations.of(sources.build()));
  }

  private static String line(Obligation one) {
    String due = one.getDueBy().map(day -> " " + day.toString().substring(5)).orElse("");
    String origins =
        one.getInheritedFrom().isEmpty()
            ? ""
            : " ["
                + String.join(" ", one.getInheritedFrom().stream().map(UnitId::value).toList())
                + "]";
    return one.getUnit() + due + " " + one.getStatus() + origins;
  }
}
