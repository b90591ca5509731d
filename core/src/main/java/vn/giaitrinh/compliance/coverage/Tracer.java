package vn.giaitrinh.compliance.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.TaskId;

/** Lays the claims of a plan beside the clauses of one document. One use. */
final class Tracer {
  private final Plan plan;
  private final SuperiorClauses superior;
  private final List<List<TaskId>> answers;
  private final List<UnsupportedClaim> unsupported = new ArrayList<>();
  private final List<TaskId> withoutClaim = new ArrayList<>();

  Tracer(Plan plan, SuperiorClauses superior) {
    this.plan = plan;
    this.superior = superior;
    this.answers =
        superior.clauses().stream().<List<TaskId>>map(clause -> new ArrayList<>()).toList();
  }

  Traceability trace() {
    plan.allTasks().forEach(this::claims);
    List<ClauseCoverage> clauses =
        IntStream.range(0, answers.size())
            .mapToObj(i -> new ClauseCoverage(superior.clauses().get(i), answers.get(i)))
            .toList();
    return new Traceability(
        superior.document(),
        isNamedAsBasis(),
        ClauseCounts.of(clauses),
        clauses,
        unsupported,
        withoutClaim);
  }

  private void claims(PlannedTask task) {
    List<Mandate> claimed =
        task.task().getMandates().stream()
            .filter(mandate -> mandate.document().equals(superior.number()))
            .distinct()
            .toList();
    if (claimed.isEmpty()) {
      withoutClaim.add(task.id());
    }
    // One clause may be claimed by its id and by its number.
    Set<Integer> answered = new HashSet<>();
    for (Mandate mandate : claimed) {
      Optional<Integer> place = superior.find(mandate.clause());
      if (place.isEmpty()) {
        unsupported.add(
            new UnsupportedClaim(task.id(), mandate, superior.problem(mandate.clause())));
      } else if (answered.add(place.get())) {
        answers.get(place.get()).add(task.id());
      }
    }
  }

  private boolean isNamedAsBasis() {
    return Stream.concat(
            plan.getBasisDocuments().stream(),
            plan.allTasks().stream().flatMap(task -> task.task().getBasisDocuments().stream()))
        .flatMap(basis -> basis.getDocument().getNumber().stream())
        .anyMatch(superior.number()::equals);
  }
}
