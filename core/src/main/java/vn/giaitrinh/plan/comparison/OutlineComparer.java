package vn.giaitrinh.plan.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Timing;

/** Compares the groups and tasks of two versions, in the order of the document. One use. */
final class OutlineComparer {
  private final ChangeList changes;
  private final PartComparer parts;
  private final List<Pair<Place>> pairs;
  private final SharedChanges<List<Assignment>> units;
  private final SharedChanges<Optional<Timing>> timing;
  private final SharedChanges<List<Deliverable>> deliverables;

  OutlineComparer(ChangeList changes, PartComparer parts, Plan earlier, Plan later) {
    this.changes = changes;
    this.parts = parts;
    this.pairs = pairs(Place.allOf(earlier), Place.allOf(later));
    this.units = new SharedChanges<>(SharedValue.UNITS, changes::units, pairs);
    this.timing = new SharedChanges<>(SharedValue.TIMING, changes::timing, pairs);
    this.deliverables = new SharedChanges<>(SharedValue.DELIVERABLES, changes::deliverables, pairs);
  }

  private static List<Pair<Place>> pairs(List<Place> earlier, List<Place> later) {
    Pairing<Place> pairing = Pairing.of(earlier, later, Place::identity);
    Map<String, String> laterPaths = new HashMap<>();
    pairing.inOrder().stream()
        .filter(Pair::inBoth)
        .forEach(
            pair ->
                laterPaths.put(
                    pair.earlier().orElseThrow().path(), pair.later().orElseThrow().path()));
    return pairing.inOrder(
        (before, after) ->
            before.list().equals(after.list())
                && before
                    .above()
                    .map(group -> laterPaths.getOrDefault(group.path(), ""))
                    .equals(after.above().map(Place::path)),
        place -> place.above().map(Place::path).orElse("$") + " " + place.list());
  }

  void compare() {
    for (Pair<Place> pair : pairs) {
      Subject subject = Subject.of(pair);
      if (pair.earlier().isEmpty()) {
        changes.added(subject, pair.later().orElseThrow().title());
      } else if (pair.later().isEmpty()) {
        changes.removed(subject, pair.earlier().get().title());
      } else {
        compare(subject, pair, pair.earlier().get(), pair.later().get());
      }
    }
  }

  private void compare(Subject subject, Pair<Place> pair, Place earlier, Place later) {
    changes.renumbered(subject);
    if (pair.moved()) {
      changes.moved(subject, earlier.standing(), later.standing());
    }
    Optional<Task> before = earlier.task().map(PlannedTask::task);
    Optional<Task> after = later.task().map(PlannedTask::task);
    if (before.isPresent() && after.isPresent()) {
      heading(subject, before.get().getNumber(), after.get().getNumber());
      changes.title(subject, before.get().getTitle(), after.get().getTitle());
      changes.content(subject, before.get().getContent(), after.get().getContent());
      shared(pair);
      ownValues(subject, before.get(), after.get());
    } else {
      TaskGroup group = earlier.group();
      heading(subject, group.getNumber(), later.group().getNumber());
      changes.title(subject, group.getTitle(), later.group().getTitle());
      shared(pair);
    }
  }

  private void heading(Subject subject, Optional<String> earlier, Optional<String> later) {
    changes.value(subject, PlanAspect.NUMBER, earlier, later, ValueWords::same);
  }

  private void shared(Pair<Place> pair) {
    units.tell(pair);
    timing.tell(pair);
    deliverables.tell(pair);
  }

  private void ownValues(Subject subject, Task earlier, Task later) {
    changes.items(
        subject, PlanAspect.TARGETS, earlier.getTargets(), later.getTargets(), ValueWords::of);
    parts.milestones(subject, earlier.getMilestones(), later.getMilestones());
    changes.value(
        subject, PlanAspect.BUDGET, earlier.getBudget(), later.getBudget(), ValueWords::of);
    parts.basisDocuments(subject, earlier.getBasisDocuments(), later.getBasisDocuments());
    changes.items(
        subject, PlanAspect.MANDATES, earlier.getMandates(), later.getMandates(), ValueWords::of);
    changes.value(
        subject,
        PlanAspect.EVIDENCE_CADENCE,
        earlier.getEvidenceCadence(),
        later.getEvidenceCadence(),
        EvidenceCadence::inWords);
  }
}
