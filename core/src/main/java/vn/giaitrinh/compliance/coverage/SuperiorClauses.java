package vn.giaitrinh.compliance.coverage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;

/** The clauses of a superior document, and the names by which a task may claim them. */
final class SuperiorClauses {
  private final DocumentReference document;
  private final List<MandatedClause> clauses;
  private final Map<ClauseId, Integer> byName;
  private final Set<ClauseId> headings;
  private final Set<ClauseId> ambiguous;

  private SuperiorClauses(
      DocumentReference document,
      List<MandatedClause> clauses,
      Map<ClauseId, Integer> byName,
      Set<ClauseId> headings,
      Set<ClauseId> ambiguous) {
    this.document = document;
    this.clauses = clauses;
    this.byName = byName;
    this.headings = headings;
    this.ambiguous = ambiguous;
    if (document.getNumber().isEmpty()) {
      throw new IllegalArgumentException(
          "Superior document '" + document.cite() + "' has no number for a task to claim it by");
    }
  }

  static SuperiorClauses of(BasisDocument basis) {
    List<MandatedClause> clauses = basis.getClauses();
    Map<ClauseId, Integer> byName =
        onlyOnes(clauses, clause -> Optional.of(clause.id()), new HashSet<>());
    return new SuperiorClauses(basis.getDocument(), clauses, byName, Set.of(), Set.of());
  }

  static SuperiorClauses of(Plan plan) {
    List<Task> tasks = plan.allTasks().stream().map(PlannedTask::task).toList();
    Set<ClauseId> ambiguous = new HashSet<>();
    Map<ClauseId, Integer> byName =
        onlyOnes(tasks, task -> name(task.getId().toString()), ambiguous);
    onlyOnes(tasks, task -> task.getNumber().flatMap(SuperiorClauses::name), ambiguous)
        .forEach(byName::putIfAbsent);
    Set<ClauseId> headings = new HashSet<>();
    plan.getGroups().stream()
        .flatMap(SuperiorClauses::andBelow)
        .flatMap(group -> Stream.of(Optional.of(group.getId()), group.getNumber()))
        .flatMap(name -> name.flatMap(SuperiorClauses::name).stream())
        .forEach(headings::add);
    return new SuperiorClauses(
        reference(plan),
        tasks.stream().map(SuperiorClauses::clause).toList(),
        byName,
        headings,
        ambiguous);
  }

  private static DocumentReference reference(Plan plan) {
    return DocumentReference.builder()
        .kind("Kế hoạch")
        .number(plan.getNumber())
        .issuedOn(plan.getIssuedOn())
        .title(Optional.of(plan.getTitle().vi()).filter(title -> !title.isEmpty()))
        .build();
  }

  private static MandatedClause clause(Task task) {
    return new MandatedClause(ClauseId.of(task.getId().toString()), task.getTitle());
  }

  /** Returns the names that only one has, with its place, and adds those that several have. */
  private static <T> Map<ClauseId, Integer> onlyOnes(
      List<T> values, Function<T, Optional<ClauseId>> name, Set<ClauseId> twice) {
    Map<ClauseId, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      int place = i;
      name.apply(values.get(i))
          .filter(id -> places.putIfAbsent(id, place) != null)
          .ifPresent(twice::add);
    }
    places.keySet().removeAll(twice);
    return places;
  }

  /** A printed number is free text, and need not be a name of a clause. */
  private static Optional<ClauseId> name(String printed) {
    try {
      return Optional.of(ClauseId.of(printed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<TaskGroup> andBelow(TaskGroup group) {
    return Stream.concat(
        Stream.of(group), group.getGroups().stream().flatMap(SuperiorClauses::andBelow));
  }

  DocumentReference document() {
    return document;
  }

  DocumentNumber number() {
    return document.getNumber().orElseThrow();
  }

  List<MandatedClause> clauses() {
    return clauses;
  }

  /** Returns the place of the clause of a name. */
  Optional<Integer> find(ClauseId name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns why a name that is no clause is none. */
  ClaimProblem problem(ClauseId name) {
    if (clauses.isEmpty()) {
      return ClaimProblem.CLAUSES_NOT_LISTED;
    }
    if (headings.contains(name)) {
      return ClaimProblem.HEADING_CLAIMED;
    }
    return ambiguous.contains(name) ? ClaimProblem.AMBIGUOUS_CLAUSE : ClaimProblem.UNKNOWN_CLAUSE;
  }
}
