package vn.giaitrinh.plan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;

/** Compares the lists of parts that a plan or a task holds. */
final class PartComparer {
  private final ChangeList changes;
  private final UnitWords units;

  PartComparer(ChangeList changes, UnitWords units) {
    this.changes = changes;
    this.units = units;
  }

  /** Compares the values of one part that is in both versions. */
  private interface Values<T> {
    void compare(Subject subject, T earlier, T later);
  }

  /** Units in a capacity. */
  private record Party(UnitSelector units, Capacity capacity) {}

  void milestones(Subject task, List<Milestone> earlier, List<Milestone> later) {
    Function<Milestone, Item<Milestone>> item =
        one -> Item.of(PlanPart.MILESTONE, one.getId(), one.getTitle(), one);
    compare(task, "milestones", Item.all(earlier, item), Item.all(later, item), this::milestone);
  }

  private void milestone(Subject subject, Milestone earlier, Milestone later) {
    changes.title(subject, earlier.getTitle(), later.getTitle());
    if (!earlier.getAssignments().equals(later.getAssignments())) {
      changes.units(subject, earlier.getAssignments(), later.getAssignments(), List.of());
    }
    if (!earlier.getTiming().equals(later.getTiming())) {
      changes.timing(subject, earlier.getTiming(), later.getTiming(), List.of());
    }
    changes.items(
        subject,
        PlanAspect.DELIVERABLES,
        earlier.getDeliverables(),
        later.getDeliverables(),
        ValueWords::of);
  }

  void duties(Subject plan, List<ReportingDuty> earlier, List<ReportingDuty> later) {
    Function<ReportingDuty, Item<ReportingDuty>> item =
        one -> Item.of(PlanPart.REPORTING_DUTY, one.getId(), one.getContent(), one);
    compare(plan, "reportingDuties", Item.all(earlier, item), Item.all(later, item), this::duty);
  }

  private void duty(Subject subject, ReportingDuty earlier, ReportingDuty later) {
    changes.title(subject, earlier.getContent(), later.getContent());
    changes.named(
        subject,
        PlanAspect.DUTY_KIND,
        Optional.of(earlier.getKind()),
        Optional.of(later.getKind()),
        ReportingDutyKind::label);
    party(subject, PlanAspect.REPORTER, reporter(earlier), reporter(later));
    party(subject, PlanAspect.RECIPIENT, recipient(earlier), recipient(later));
    if (!earlier.getTiming().equals(later.getTiming())) {
      changes.timing(subject, earlier.getTiming(), later.getTiming(), List.of());
    }
  }

  private void party(
      Subject subject, PlanAspect aspect, Optional<Party> earlier, Optional<Party> later) {
    changes.named(
        subject, aspect, earlier, later, party -> units.of(party.units(), party.capacity()));
  }

  private static Optional<Party> reporter(ReportingDuty duty) {
    return Optional.of(new Party(duty.getReporter(), duty.getReporterCapacity()));
  }

  private static Optional<Party> recipient(ReportingDuty duty) {
    return duty.getRecipient()
        .map(unit -> new Party(UnitSelector.of(unit), duty.getRecipientCapacity()));
  }

  void basisDocuments(Subject holder, List<BasisDocument> earlier, List<BasisDocument> later) {
    compare(
        holder,
        "basisDocuments",
        Item.all(earlier, Item::ofDocument),
        Item.all(later, Item::ofDocument),
        this::basisDocument);
  }

  private void basisDocument(Subject subject, BasisDocument earlier, BasisDocument later) {
    changes.named(
        subject,
        PlanAspect.BASIS_ROLE,
        Optional.of(earlier.getRole()),
        Optional.of(later.getRole()),
        BasisRole::label);
    changes.value(
        subject,
        PlanAspect.CITATION,
        Optional.of(earlier.getDocument()),
        Optional.of(later.getDocument()),
        ValueWords::of);
    changes.items(
        subject, PlanAspect.CLAUSES, earlier.getClauses(), later.getClauses(), ValueWords::of);
  }

  private <T> void compare(
      Subject holder, String list, List<Item<T>> earlier, List<Item<T>> later, Values<T> values) {
    for (Pair<Item<T>> pair : Pairing.of(earlier, later, Item::identity).inOrder()) {
      Item<T> shown = pair.later().or(pair::earlier).orElseThrow();
      Subject subject =
          holder.part(
              shown.identity().part(),
              shown.id(),
              pair.earlier().map(Item::id),
              pair.earlier().map(one -> one.step(list)),
              pair.later().map(one -> one.step(list)));
      if (pair.earlier().isEmpty()) {
        changes.added(subject, shown.title());
      } else if (pair.later().isEmpty()) {
        changes.removed(subject, shown.title());
      } else {
        changes.renumbered(subject);
        if (pair.moved()) {
          changes.moved(subject, pair.earlier().get().standing(), shown.standing());
        }
        values.compare(subject, pair.earlier().get().value(), shown.value());
      }
    }
  }
}
