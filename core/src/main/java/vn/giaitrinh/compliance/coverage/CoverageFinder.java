package vn.giaitrinh.compliance.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.TaskId;

/** Lays the claims of the tasks beside the clauses of the documents. One use. */
final class CoverageFinder {
  private final List<Document> documents = new ArrayList<>();
  private final Map<DocumentNumber, Document> byNumber = new LinkedHashMap<>();
  private final Map<Mandate, List<TaskId>> claims = new LinkedHashMap<>();
  private final List<PlannedTask> tasks;

  /** A document, with the clauses listed wherever the plan names it. */
  private record Document(BasisDocument basis, Map<ClauseId, MandatedClause> clauses) {}

  CoverageFinder(Plan plan) {
    this.tasks = plan.allTasks();
    Stream.concat(
            plan.getBasisDocuments().stream(),
            tasks.stream().flatMap(task -> task.task().getBasisDocuments().stream()))
        .forEach(this::addDocument);
    // A clause claimed twice by one task is claimed once.
    for (PlannedTask task : tasks) {
      task.task().getMandates().stream()
          .distinct()
          .forEach(
              mandate -> claims.computeIfAbsent(mandate, key -> new ArrayList<>()).add(task.id()));
    }
  }

  /** A task may name a document again on which the plan rests already. */
  private void addDocument(BasisDocument basis) {
    Document document =
        basis.getDocument().getNumber().flatMap(this::find).orElseGet(() -> newDocument(basis));
    basis.getClauses().forEach(clause -> document.clauses().putIfAbsent(clause.id(), clause));
  }

  private Document newDocument(BasisDocument basis) {
    Document document = new Document(basis, new LinkedHashMap<>());
    documents.add(document);
    basis.getDocument().getNumber().ifPresent(number -> byNumber.put(number, document));
    return document;
  }

  private Optional<Document> find(DocumentNumber number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  Coverage find() {
    Set<DocumentNumber> claimed =
        claims.keySet().stream().map(Mandate::document).collect(Collectors.toSet());
    List<DocumentCoverage> covered =
        documents.stream()
            .filter(document -> isTold(document, claimed))
            .map(this::coverage)
            .toList();
    return new Coverage(Coverage.sum(covered), covered, unsupported(), withoutMandate());
  }

  private static boolean isTold(Document document, Set<DocumentNumber> claimed) {
    BasisRole role = document.basis().getRole();
    return role == BasisRole.SUPERIOR_DIRECTIVE
        || role == BasisRole.SUPERIOR_PLAN
        || !document.clauses().isEmpty()
        || document.basis().getDocument().getNumber().filter(claimed::contains).isPresent();
  }

  private DocumentCoverage coverage(Document document) {
    List<ClauseCoverage> clauses =
        document.clauses().values().stream()
            .map(clause -> new ClauseCoverage(clause, tasksOf(document, clause)))
            .toList();
    return DocumentCoverage.of(document.basis().getRole(), document.basis().getDocument(), clauses);
  }

  private List<TaskId> tasksOf(Document document, MandatedClause clause) {
    DocumentNumber number = document.basis().getDocument().getNumber().orElseThrow();
    return claims.getOrDefault(new Mandate(number, clause.id()), List.of());
  }

  private List<UnsupportedClaim> unsupported() {
    return tasks.stream()
        .flatMap(
            task ->
                task.task().getMandates().stream()
                    .distinct()
                    .flatMap(
                        mandate ->
                            problem(mandate).stream()
                                .map(found -> new UnsupportedClaim(task.id(), mandate, found))))
        .toList();
  }

  private Optional<ClaimProblem> problem(Mandate mandate) {
    Optional<Document> document = find(mandate.document());
    if (document.isEmpty()) {
      return Optional.of(ClaimProblem.UNKNOWN_DOCUMENT);
    }
    Map<ClauseId, MandatedClause> clauses = document.get().clauses();
    if (clauses.isEmpty()) {
      return Optional.of(ClaimProblem.CLAUSES_NOT_LISTED);
    }
    return clauses.containsKey(mandate.clause())
        ? Optional.empty()
        : Optional.of(ClaimProblem.UNKNOWN_CLAUSE);
  }

  private List<TaskId> withoutMandate() {
    return tasks.stream()
        .filter(task -> task.task().getMandates().isEmpty())
        .map(PlannedTask::id)
        .toList();
  }
}
