package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Freshness;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * The continuous duties of a plan: each task <i>thường xuyên</i> of each unit that leads or
 * implements it on the as-of day, measured by its evidence.
 */
final class ContinuousDuties {
  private final Assessment assessment;

  ContinuousDuties(Assessment assessment) {
    this.assessment = assessment;
  }

  TaskSummary summarize(PlannedTask task, ComplianceTally tally) {
    boolean measured = planRuns() && task.timing().value().map(this::runs).orElse(false);
    EvidenceCadence cadence = task.evidenceCadence().orElse(assessment.evidenceCadence());
    List<UnitDuty> units = new ArrayList<>();
    DutyCounts counts = DutyCounts.NONE;
    for (OrganizationUnit unit : responsibleUnits(task)) {
      Optional<LocalDate> evidence = tally.latestEvidence(new DutyKey(task.id(), unit.getId()));
      if (measured) {
        Freshness freshness = cadence.freshness(evidence, assessment.getAsOf());
        counts = counts.plus(DutyCounts.ofOne(freshness));
        units.add(new UnitDuty(unit.getId(), unit.getName(), Optional.of(freshness), evidence));
      } else {
        units.add(new UnitDuty(unit.getId(), unit.getName(), Optional.empty(), evidence));
      }
    }
    return new TaskSummary(
        task.id(),
        task.task().getNumber(),
        task.task().getTitle(),
        task.timing().value().map(Timing::raw).orElse(""),
        measured,
        counts,
        units);
  }

  static Optional<Finding> finding(TaskSummary task, UnitDuty duty) {
    return duty.freshness()
        .flatMap(ContinuousDuties::code)
        .map(
            code ->
                Finding.builder()
                    .code(code.name())
                    .severity(code.severity())
                    .path("task/" + task.task() + "/" + duty.unit())
                    .unit(duty.unit())
                    .message(message(code, task, duty))
                    .hint(code.hint())
                    .build());
  }

  private static BilingualText message(FindingCode code, TaskSummary task, UnitDuty duty) {
    String sinceVi = duty.latestEvidence().map(day -> ", gần nhất ngày " + vi(day)).orElse("");
    String sinceEn = duty.latestEvidence().map(day -> ", the latest of " + day).orElse("");
    return BilingualText.of(
        "Nhiệm vụ "
            + label(task)
            + ", "
            + duty.name().vi()
            + ": "
            + code.label().vi().toLowerCase(Locale.ROOT)
            + sinceVi,
        "Task "
            + label(task)
            + ", "
            + duty.name().in(Language.EN)
            + ": "
            + code.label().in(Language.EN).toLowerCase(Locale.ROOT)
            + sinceEn);
  }

  private static String vi(LocalDate day) {
    return Language.VI.write(day);
  }

  private static String label(TaskSummary task) {
    return task.number().orElse(task.task().toString());
  }

  private static Optional<FindingCode> code(Freshness freshness) {
    return switch (freshness) {
      case FRESH -> Optional.empty();
      case AGEING -> Optional.of(FindingCode.AGEING_EVIDENCE);
      case STALE -> Optional.of(FindingCode.STALE_EVIDENCE);
      case NEVER -> Optional.of(FindingCode.NO_EVIDENCE);
    };
  }

  /** A plan owes nothing before the day on which it is issued or its period begins. */
  private boolean planRuns() {
    LocalDate asOf = assessment.getAsOf();
    return assessment.getPlan().getIssuedOn().filter(asOf::isBefore).isEmpty()
        && assessment.getPlan().getPeriod().map(PlanPeriod::start).filter(asOf::isBefore).isEmpty();
  }

  /** A continuous duty that begins later owes nothing yet. */
  private boolean runs(Timing timing) {
    return timing instanceof Ongoing ongoing
        ? ongoing.startingOn().filter(assessment.getAsOf()::isBefore).isEmpty()
        : timing instanceof Compound compound && compound.parts().stream().anyMatch(this::runs);
  }

  /** A body that is only requested owes the agency nothing, and has no duty here. */
  private List<OrganizationUnit> responsibleUnits(PlannedTask task) {
    List<Assignment> duties =
        task.assignments().value().stream()
            .filter(one -> one.getRole() == Role.LEAD || one.getRole() == Role.IMPLEMENTING)
            .filter(one -> one.getDirective() == Directive.ASSIGNED)
            .toList();
    return assessment.getDirectory().getUnits().stream()
        .filter(unit -> unit.existsOn(assessment.getAsOf()))
        .filter(unit -> duties.stream().anyMatch(one -> one.getUnits().takes(unit)))
        .toList();
  }
}
