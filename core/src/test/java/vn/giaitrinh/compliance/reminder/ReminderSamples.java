package vn.giaitrinh.compliance.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.compliance.obligation.ObligationSources;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.Evidence;
import vn.giaitrinh.progress.EvidenceKind;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/** A made-up department with an office and two divisions, and its plan of 2026. */
final class ReminderSamples {
  static final WorkingCalendar CALENDAR = WorkingCalendars.vietnam();
  static final UnitId DEPARTMENT = UnitId.of("so");
  static final UnitId OFFICE = UnitId.of("van-phong");
  static final UnitId A = UnitId.of("a");
  static final UnitId B = UnitId.of("b");
  static final Timing ONGOING = Ongoing.of("Thường xuyên");
  static final OrganizationDirectory DIRECTORY =
      OrganizationDirectory.builder()
          .addUnits(
              unit(DEPARTMENT, UnitKind.AGENCY).build(),
              unit(OFFICE, UnitKind.OFFICE).parent(DEPARTMENT).build(),
              unit(B, UnitKind.DIVISION).parent(DEPARTMENT).build(),
              unit(A, UnitKind.DIVISION).parent(DEPARTMENT).build())
          .build();

  private ReminderSamples() {}

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  static OrganizationUnit.Builder unit(UnitId id, UnitKind kind) {
    return OrganizationUnit.builder()
        .id(id)
        .kind(kind)
        .name(BilingualText.ofVietnamese("Đơn vị " + id));
  }

  /** Friday 24 April with two working days to come: through Sunday 3 May. */
  static ReminderWindow beforeTheHolidays() {
    return window("04-24", 2);
  }

  static ReminderWindow window(String asOf, int workingDays) {
    return ReminderWindow.of(CALENDAR, day(asOf), WorkingDays.of(workingDays));
  }

  static Timing by(String lastDay) {
    return Deadline.onOrBefore(day(lastDay));
  }

  static Task.Builder task(String id, Timing timing, UnitId... units) {
    return Task.builder()
        .id(TaskId.of(id))
        .title(BilingualText.of("Nhiệm vụ " + id, "Task " + id))
        .timing(timing)
        .addAssignment(Assignment.of(Role.IMPLEMENTING, UnitSelector.of(units)));
  }

  static ReportingDuty.Builder duty(String id, ReportingDutyKind kind, UnitId... reporters) {
    return ReportingDuty.builder()
        .id(id)
        .kind(kind)
        .reporter(UnitSelector.of(reporters))
        .content(BilingualText.of("Chế độ " + id, "Duty " + id));
  }

  /** A plan that the office follows up. */
  static Plan plan(Task.Builder... tasks) {
    return unfollowed(tasks).toBuilder()
        .addReportingDuty(duty("don-doc", ReportingDutyKind.FOLLOW_UP, OFFICE).build())
        .build();
  }

  static Plan unfollowed(Task.Builder... tasks) {
    return Plan.builder()
        .id("p")
        .issuer(DEPARTMENT)
        .title(BilingualText.ofVietnamese("Kế hoạch"))
        .period(PlanPeriod.of(day("01-01"), day("12-31")))
        .addGroup(
            TaskGroup.builder()
                .id("1")
                .title(BilingualText.ofVietnamese("Nhóm"))
                .tasks(Stream.of(tasks).map(Task.Builder::build).toList())
                .build())
        .build();
  }

  static TaskReport evidence(String task, UnitId unit, String on) {
    return TaskReport.builder()
        .id(task + "-" + unit + "-" + on)
        .unit(unit)
        .task(TaskId.of(task))
        .submittedOn(day(on))
        .addEvidence(
            Evidence.builder().kind(EvidenceKind.DOCUMENT).title("Báo cáo").on(day(on)).build())
        .build();
  }

  static ObligationSources.Builder sources(Plan plan, ReminderWindow window) {
    return ObligationSources.builder()
        .plan(plan)
        .directory(DIRECTORY)
        .calendar(CALENDAR)
        .asOf(window.getAsOf());
  }

  static Reminders reminders(ObligationSources sources, ReminderWindow window) {
    return Reminders.of(
        window,
        sources.getPlan(),
        sources.getDirectory(),
        Obligations.of(sources),
        CaseReminders.of(window, 0));
  }

  static Reminders reminders(Plan plan, ReminderWindow window, TaskReport... reports) {
    return reminders(sources(plan, window).addTaskReports(reports).build(), window);
  }

  /** One line a reminder: unit, place, status, last day, and working days left or late. */
  static List<String> lines(List<Reminder> reminders) {
    return reminders.stream().map(ReminderSamples::line).toList();
  }

  private static String line(Reminder one) {
    ReminderTerm term = one.term();
    return one.unit()
        + " "
        + one.path()
        + " "
        + term.status()
        + term.lastDay().map(day -> " " + day.toString().substring(5)).orElse("")
        + term.workingDaysLeft().map(days -> " left " + days).orElse("")
        + term.workingDaysLate().map(days -> " late " + days).orElse("");
  }
}
