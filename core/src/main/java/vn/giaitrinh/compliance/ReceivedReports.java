package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** The reports received through a day; the same report given again counts once. */
final class ReceivedReports {
  private final LocalDate asOf;
  private final Set<TaskReport> taskReports = new HashSet<>();
  private final Set<DutyReport> dutyReports = new HashSet<>();

  ReceivedReports(LocalDate asOf) {
    this.asOf = asOf;
  }

  void add(TaskReport report) {
    if (!report.getSubmittedOn().isAfter(asOf)) {
      taskReports.add(report);
    }
  }

  void add(DutyReport report) {
    if (!report.getSubmittedOn().isAfter(asOf)) {
      dutyReports.add(report);
    }
  }

  void merge(ReceivedReports other) {
    taskReports.addAll(other.taskReports);
    dutyReports.addAll(other.dutyReports);
  }

  /** Returns the task reports by id. */
  List<TaskReport> taskReports() {
    List<TaskReport> ordered = new ArrayList<>(taskReports);
    // What differs and is not shown, the wording of a note, comes last.
    ordered.sort(
        Comparator.comparing(TaskReport::getId)
            .thenComparing(TaskReport::toString)
            .thenComparing(report -> report.getNote().orElse("")));
    return ordered;
  }

  /** Returns the reports on reporting duties by id. */
  List<DutyReport> dutyReports() {
    List<DutyReport> ordered = new ArrayList<>(dutyReports);
    ordered.sort(
        Comparator.comparing(DutyReport::getId)
            .thenComparing(DutyReport::toString)
            .thenComparing(report -> report.getNote().orElse("")));
    return ordered;
  }
}
