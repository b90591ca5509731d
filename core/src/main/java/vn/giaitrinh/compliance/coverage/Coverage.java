package vn.giaitrinh.compliance.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.TaskId;

/**
 * How far the tasks of a plan carry out the superior documents on which it rests.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(plan);
 * coverage.counts();                       // ClauseCounts[covered=2, listed=3]
 * coverage.documents().get(0).gaps();      // the clause that no task carries out
 * coverage.unsupportedClaims();            // clauses claimed that no document lists
 * }</pre>
 *
 * @param counts the clauses carried out, of those listed, over all documents
 * @param documents the superior documents, and any other of which clauses are listed or claimed, in
 *     the order of the plan
 * @param unsupportedClaims the claims that no document bears out, in the order of the plan
 * @param tasksWithoutMandate the tasks that claim no clause, in the order of the plan
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Coverage(
    ClauseCounts counts,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<DocumentCoverage> documents,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnsupportedClaim> unsupportedClaims,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<TaskId> tasksWithoutMandate) {

  /**
   * Checks that the documents add up to the counts.
   *
   * @param counts the clauses carried out, of those listed, over all documents
   * @param documents the documents
   * @param unsupportedClaims the claims that no document bears out
   * @param tasksWithoutMandate the tasks that claim no clause
   * @throws IllegalArgumentException if they do not
   */
  public Coverage {
    documents = List.copyOf(documents);
    unsupportedClaims = List.copyOf(unsupportedClaims);
    tasksWithoutMandate = List.copyOf(tasksWithoutMandate);
    ClauseCounts summed = sum(documents);
    if (!counts.equals(summed)) {
      throw new IllegalArgumentException("Coverage states " + counts + ", its documents " + summed);
    }
  }

  /**
   * Finds the coverage of a plan.
   *
   * @param plan the plan, in draft or issued
   * @return the coverage
   */
  public static Coverage of(Plan plan) {
    return new CoverageFinder(plan).find();
  }

  static ClauseCounts sum(List<DocumentCoverage> documents) {
    return documents.stream()
        .map(DocumentCoverage::counts)
        .reduce(ClauseCounts.NONE, ClauseCounts::plus);
  }

  /** {@return the documents of which nobody has listed the clauses, in the order of the plan} */
  public List<DocumentCoverage> documentsNotListed() {
    return documents.stream().filter(document -> !document.listed()).toList();
  }
}
