package vn.giaitrinh.compliance.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.BasisRole;

/**
 * How far a plan carries out one document on which it rests.
 *
 * @param role what the document is to the plan
 * @param document the document
 * @param counts its clauses carried out, of those listed
 * @param clauses its clauses in the order of the document; none if nobody has listed them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentCoverage(
    BasisRole role,
    DocumentReference document,
    ClauseCounts counts,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClauseCoverage> clauses) {

  /**
   * Checks that the clauses add up to the counts.
   *
   * @param role what the document is to the plan
   * @param document the document
   * @param counts its clauses carried out, of those listed
   * @param clauses its clauses in the order of the document
   * @throws IllegalArgumentException if they do not
   */
  public DocumentCoverage {
    clauses = List.copyOf(clauses);
    ClauseCounts counted = ClauseCounts.of(clauses);
    if (!counts.equals(counted)) {
      throw new IllegalArgumentException(
          "Coverage of '" + document.cite() + "' states " + counts + ", its clauses " + counted);
    }
  }

  static DocumentCoverage of(
      BasisRole role, DocumentReference document, List<ClauseCoverage> clauses) {
    return new DocumentCoverage(role, document, ClauseCounts.of(clauses), clauses);
  }

  /**
   * Checks if the clauses of the document are known.
   *
   * @return false if nobody has listed any: then nothing can be said of its coverage
   */
  public boolean listed() {
    return !clauses.isEmpty();
  }

  /** {@return the clauses that no task carries out, in the order of the document} */
  public List<ClauseCoverage> gaps() {
    return clauses.stream().filter(clause -> !clause.covered()).toList();
  }
}
