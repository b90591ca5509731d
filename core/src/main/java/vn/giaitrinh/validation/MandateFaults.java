package vn.giaitrinh.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.coverage.ClaimProblem;
import vn.giaitrinh.compliance.coverage.ClauseCoverage;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.compliance.coverage.UnsupportedClaim;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;

/**
 * The rules between the tasks of a plan and the superior documents, each asked at its place. One
 * use.
 */
final class MandateFaults {
  private final Plan plan;

  /** Found when it is first asked of: many plans list no clause and claim none. */
  private @Nullable Coverage coverage;

  private final Set<Mandate> gaps = new HashSet<>();

  MandateFaults(Plan plan) {
    this.plan = plan;
  }

  boolean isGap(DocumentReference document, MandatedClause clause) {
    coverage();
    return gaps.contains(mandate(document, clause));
  }

  Optional<PlanRule> brokenBy(Task task, Mandate mandate) {
    return coverage().unsupportedClaims().stream()
        .filter(claim -> claim.task().equals(task.getId()) && claim.mandate().equals(mandate))
        .findFirst()
        .map(UnsupportedClaim::problem)
        .map(MandateFaults::rule);
  }

  private Coverage coverage() {
    if (coverage == null) {
      coverage = Coverage.of(plan);
      for (DocumentCoverage document : coverage.documents()) {
        for (ClauseCoverage gap : document.gaps()) {
          gaps.add(mandate(document.document(), gap.clause()));
        }
      }
    }
    return coverage;
  }

  private static Mandate mandate(DocumentReference document, MandatedClause clause) {
    return new Mandate(document.getNumber().orElseThrow(), clause.id());
  }

  private static PlanRule rule(ClaimProblem problem) {
    return switch (problem) {
      case UNKNOWN_DOCUMENT -> PlanRule.UNKNOWN_MANDATE_DOCUMENT;
      case UNKNOWN_CLAUSE, HEADING_CLAIMED, AMBIGUOUS_CLAUSE -> PlanRule.UNKNOWN_MANDATE_CLAUSE;
      case CLAUSES_NOT_LISTED -> PlanRule.MANDATE_NOT_CHECKED;
    };
  }
}
