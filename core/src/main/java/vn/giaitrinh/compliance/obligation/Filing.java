package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.ProgressStatement;
import vn.giaitrinh.progress.TaskReport;

/** Something that a unit handed in on a part of a plan. */
record Filing(
    String reportId,
    ObligationSubject subject,
    UnitId unit,
    Optional<String> period,
    LocalDate on,
    Optional<Boolean> complete) {

  static Filing of(TaskReport report) {
    TaskId task = report.getTask();
    return new Filing(
        report.getId(),
        report
            .getMilestone()
            .map(milestone -> ObligationSubject.ofMilestone(task, milestone))
            .orElse(ObligationSubject.ofTask(task)),
        report.getUnit(),
        report.getPeriod(),
        report.getSubmittedOn(),
        report.getProgress().map(ProgressStatement::complete));
  }

  static Filing of(DutyReport report) {
    return new Filing(
        report.getId(),
        ObligationSubject.ofReportingDuty(report.getDuty()),
        report.getUnit(),
        report.getPeriod(),
        report.getSubmittedOn(),
        Optional.empty());
  }

  /** A report of a period says nothing of the end of the work, unless it says that all is done. */
  boolean completesWhatComesOnce() {
    return complete.orElse(period.isEmpty());
  }
}
