package vn.giaitrinh.plan.comparison;

import java.util.Optional;
import java.util.function.Function;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Compares what stands before the tasks of a plan, and what stands after them. */
final class HeadComparer {
  private final ChangeList changes;
  private final PartComparer parts;
  private final UnitWords units;
  private final Plan earlier;
  private final Plan later;
  private final Subject plan;

  HeadComparer(ChangeList changes, PartComparer parts, UnitWords units, Plan earlier, Plan later) {
    this.changes = changes;
    this.parts = parts;
    this.units = units;
    this.earlier = earlier;
    this.later = later;
    this.plan = Subject.ofPlan(later.getId());
  }

  void compareBeforeTasks() {
    named(PlanAspect.ID, one -> Optional.of(one.getId()), ValueWords::same);
    named(PlanAspect.NUMBER, Plan::getNumber, number -> ValueWords.same(number.toString()));
    named(
        PlanAspect.ISSUED_ON,
        Plan::getIssuedOn,
        day -> BilingualText.of(Language.VI.write(day), Language.EN.write(day)));
    value(PlanAspect.PLACE, Plan::getPlace, ValueWords::same);
    named(PlanAspect.ISSUER, one -> Optional.of(one.getIssuer()), units::of);
    changes.title(plan, earlier.getTitle(), later.getTitle());
    parts.basisDocuments(plan, earlier.getBasisDocuments(), later.getBasisDocuments());
    changes.paragraphs(plan, PlanAspect.PURPOSES, earlier.getPurposes(), later.getPurposes());
    changes.paragraphs(
        plan, PlanAspect.REQUIREMENTS, earlier.getRequirements(), later.getRequirements());
    named(PlanAspect.PERIOD, Plan::getPeriod, ValueWords::of);
    changes.items(plan, PlanAspect.PHASES, earlier.getPhases(), later.getPhases(), ValueWords::of);
  }

  void compareAfterTasks() {
    value(PlanAspect.BUDGET, Plan::getBudget, ValueWords::of);
    value(PlanAspect.EVIDENCE_CADENCE, Plan::getEvidenceCadence, EvidenceCadence::inWords);
    parts.duties(plan, earlier.getReportingDuties(), later.getReportingDuties());
    changes.items(
        plan,
        PlanAspect.DISTRIBUTION,
        earlier.getDistribution(),
        later.getDistribution(),
        ValueWords::same);
    value(PlanAspect.ARCHIVE_LINE, Plan::getArchiveLine, ValueWords::same);
    value(PlanAspect.SIGNER, Plan::getSigner, ValueWords::of);
  }

  private <T> void value(
      PlanAspect aspect, Function<Plan, Optional<T>> of, Function<T, BilingualText> words) {
    changes.value(plan, aspect, of.apply(earlier), of.apply(later), words);
  }

  private <T> void named(
      PlanAspect aspect, Function<Plan, Optional<T>> of, Function<T, BilingualText> words) {
    changes.named(plan, aspect, of.apply(earlier), of.apply(later), words);
  }
}
