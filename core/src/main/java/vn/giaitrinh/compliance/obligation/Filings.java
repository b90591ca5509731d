package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.progress.Evidence;
import vn.giaitrinh.progress.TaskReport;

/** What was handed in through the as-of day, by the part of the plan. */
final class Filings {
  private final Map<ObligationSubject, List<Filing>> bySubject = new HashMap<>();
  private final Map<ObligationSubject, Map<UnitId, LocalDate>> evidence = new HashMap<>();
  private final List<Filing> all = new ArrayList<>();

  /**
   * Evidence counts for a task through the given day, on which its continuous duties are graded.
   */
  Filings(ObligationSources sources, LocalDate gradedOn) {
    Stream.concat(
            sources.getTaskReports().stream().map(Filing::of),
            sources.getDutyReports().stream().map(Filing::of))
        .filter(filing -> !filing.on().isAfter(sources.getAsOf()))
        .forEach(
            filing -> {
              all.add(filing);
              bySubject.computeIfAbsent(filing.subject(), key -> new ArrayList<>()).add(filing);
            });
    for (TaskReport report : sources.getTaskReports()) {
      if (!report.getSubmittedOn().isAfter(sources.getAsOf())) {
        keepEvidence(report, gradedOn);
      }
    }
    // A report that a duty asks for is its own evidence.
    all.stream()
        .filter(filing -> filing.subject().kind() == SubjectKind.REPORTING_DUTY)
        .filter(filing -> !filing.on().isAfter(gradedOn))
        .forEach(filing -> keepLatest(filing.subject(), filing.unit(), filing.on()));
  }

  private void keepEvidence(TaskReport report, LocalDate gradedOn) {
    report.getEvidence().stream()
        .map(Evidence::getOn)
        .filter(day -> !day.isAfter(gradedOn))
        .forEach(
            day -> keepLatest(ObligationSubject.ofTask(report.getTask()), report.getUnit(), day));
  }

  private void keepLatest(ObligationSubject subject, UnitId unit, LocalDate day) {
    evidence
        .computeIfAbsent(subject, key -> new HashMap<>())
        .merge(unit, day, (one, other) -> one.isAfter(other) ? one : other);
  }

  List<Filing> all() {
    return all;
  }

  List<Filing> of(ObligationSubject subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** Finds the newest evidence of any of the units. */
  Optional<LocalDate> latestEvidence(ObligationSubject subject, Stream<UnitId> units) {
    Map<UnitId, LocalDate> days = evidence.getOrDefault(subject, Map.of());
    return units
        .flatMap(unit -> Optional.ofNullable(days.get(unit)).stream())
        .max(LocalDate::compareTo);
  }
}
