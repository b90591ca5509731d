package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.schedule.EvidenceCadence;

/** The parts of a plan, in its order, and what is owed for each. */
final class PlanDuties {
  private final ObligationSources sources;
  private final List<Duty> duties = new ArrayList<>();

  PlanDuties(ObligationSources sources) {
    this.sources = sources;
    Plan plan = sources.getPlan();
    EvidenceCadence usual = plan.getEvidenceCadence().orElse(sources.getEvidenceCadence());
    for (PlannedTask task : plan.allTasks()) {
      EvidenceCadence cadence = task.evidenceCadence().orElse(usual);
      duties.add(Duty.of(task, cadence));
      task.task()
          .getMilestones()
          .forEach(milestone -> duties.add(Duty.of(task, milestone, cadence)));
    }
    plan.getReportingDuties().forEach(duty -> duties.add(Duty.of(duty, usual)));
  }

  Obligations obligations() {
    LocalDate gradedOn = gradedOn();
    Filings filings = new Filings(sources, gradedOn);
    List<ObligationFinder> found =
        duties.stream()
            .map(duty -> new ObligationFinder(sources, gradedOn, filings, duty).find())
            .toList();
    return new Obligations(
        sources.getAsOf(),
        found.stream().flatMap(one -> one.obligations().stream()).toList(),
        found.stream().flatMap(one -> one.unmeasured().stream()).toList(),
        duties.stream().flatMap(this::participants).distinct().toList(),
        Stream.concat(strangers(filings), found.stream().flatMap(one -> one.uncounted().stream()))
            .toList());
  }

  /** A duty does not age after the last day of the plan. */
  private LocalDate gradedOn() {
    Optional<LocalDate> end = sources.getPlan().getPeriod().map(PlanPeriod::end);
    return end.filter(sources.getAsOf()::isAfter).orElse(sources.getAsOf());
  }

  private Stream<String> strangers(Filings filings) {
    Set<ObligationSubject> known = duties.stream().map(Duty::subject).collect(Collectors.toSet());
    return filings.all().stream()
        .filter(filing -> !known.contains(filing.subject()))
        .map(Filing::reportId);
  }

  private Stream<Participant> participants(Duty duty) {
    return duty.others().stream().flatMap(part -> participants(duty, part));
  }

  private Stream<Participant> participants(Duty duty, Assignment part) {
    LocalDate day = sources.getAsOf();
    return sources.getDirectory().resolveWithSuccessors(part.getUnits(), day).stream()
        .map(
            unit ->
                new Participant(
                    duty.subject(),
                    unit.getId(),
                    unit.nameOn(day),
                    part.getRole(),
                    part.getDirective()));
  }
}
