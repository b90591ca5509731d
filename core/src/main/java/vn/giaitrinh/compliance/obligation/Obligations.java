package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.TaskReport;

/**
 * The obligations of a plan as of a day: each task, milestone and reporting duty of each unit, for
 * each period or by the cadence of its evidence.
 *
 * <pre>{@code
 * Obligations obligations =
 *     Obligations.of(plan, directory, WorkingCalendars.vietnam(), LocalDate.of(2026, 9, 30), reports);
 * obligations.of(UnitId.of("van-phong-so"));           // what the office owes
 * obligations.withStatus(ObligationStatus.MISSED);     // what is overdue, and whose it is
 * obligations.unmeasured();                            // what could not be measured, and why
 * }</pre>
 *
 * @param asOf the day as of which everything is stated
 * @param obligations the obligations, in the order of the plan, of the due days, of the directory;
 *     of what recurs, those due through the as-of day and the next one
 * @param unmeasured the parts of the plan that give no obligation, each with the reason
 * @param participants the units that have a part in a task and owe nothing by themselves
 * @param uncountedReports the ids of the reports that count for none: on what the plan does not
 *     have, on a period that it does not have, by a unit that does not owe it, or on part of what
 *     comes once
 */
public record Obligations(
    LocalDate asOf,
    List<Obligation> obligations,
    List<UnmeasuredDuty> unmeasured,
    List<Participant> participants,
    List<String> uncountedReports) {

  /**
   * Copies the lists.
   *
   * @param asOf the day as of which everything is stated
   * @param obligations the obligations
   * @param unmeasured the parts of the plan that give no obligation
   * @param participants the units that owe nothing by themselves
   * @param uncountedReports the ids of the reports that count for none
   */
  public Obligations {
    obligations = List.copyOf(obligations);
    unmeasured = List.copyOf(unmeasured);
    participants = List.copyOf(participants);
    uncountedReports = List.copyOf(uncountedReports);
  }

  /**
   * Finds the obligations of a plan without any setting of the host.
   *
   * @param plan the plan
   * @param directory the units, with those that have ended
   * @param calendar the working calendar
   * @param asOf the day as of which everything is stated, inclusive
   * @param reports the reports on tasks and milestones, in any order
   * @return the obligations
   */
  public static Obligations of(
      Plan plan,
      OrganizationDirectory directory,
      WorkingCalendar calendar,
      LocalDate asOf,
      List<TaskReport> reports) {
    return of(
        ObligationSources.builder()
            .plan(plan)
            .directory(directory)
            .calendar(calendar)
            .asOf(asOf)
            .taskReports(reports)
            .build());
  }

  /**
   * Finds the obligations of a plan.
   *
   * @param sources everything on which they depend
   * @return the obligations
   */
  public static Obligations of(ObligationSources sources) {
    return new PlanDuties(sources).obligations();
  }

  /**
   * Returns the obligations of a unit.
   *
   * @param unit the unit
   * @return its obligations, in order
   */
  public List<Obligation> of(UnitId unit) {
    return obligations.stream().filter(one -> one.getUnit().equals(unit)).toList();
  }

  /**
   * Returns the obligations that stand in one way.
   *
   * @param status the status
   * @return the obligations, in order
   */
  public List<Obligation> withStatus(ObligationStatus status) {
    return obligations.stream().filter(one -> one.getStatus() == status).toList();
  }
}
