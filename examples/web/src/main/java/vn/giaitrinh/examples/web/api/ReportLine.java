package vn.giaitrinh.examples.web.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/**
 * A report that a unit handed in, as a line of a list. What it says in free words is not told, for
 * that may be of people.
 *
 * @param id its id
 * @param unit the unit that reports
 * @param task the task on which it reports
 * @param milestone the milestone on which it reports
 * @param duty the reporting duty under which it reports
 * @param period the period on which it reports
 * @param submittedOn the day of submission
 * @param evidence the number of pieces of evidence, in a report on a task
 */
record ReportLine(
    String id,
    UnitId unit,
    Optional<String> task,
    Optional<String> milestone,
    Optional<String> duty,
    Optional<String> period,
    LocalDate submittedOn,
    Optional<Integer> evidence) {

  static ReportLine of(TaskReport report) {
    return new ReportLine(
        report.getId(),
        report.getUnit(),
        Optional.of(report.getTask().value()),
        report.getMilestone(),
        Optional.empty(),
        report.getPeriod(),
        report.getSubmittedOn(),
        Optional.of(report.getEvidence().size()));
  }

  static ReportLine of(DutyReport report) {
    return new ReportLine(
        report.getId(),
        report.getUnit(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(report.getDuty()),
        report.getPeriod(),
        report.getSubmittedOn(),
        Optional.empty());
  }
}
