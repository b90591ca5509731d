package vn.giaitrinh.compliance.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.Language;

/**
 * Which tasks of a plan answer each clause of one superior document, traced against that document
 * itself.
 *
 * <p>{@link Coverage} looks at one plan: it lays the claims of the tasks beside the clauses that
 * the author of the plan has listed, over all documents; what the list leaves out is no gap there.
 * This looks at two plans: every task of the superior plan is a clause to be answered, listed or
 * not.
 *
 * <pre>{@code
 * Traceability trace = Traceability.of(departmentPlan, cityPlan);
 * trace.counts();                  // ClauseCounts[covered=2, listed=3]
 * trace.gaps();                    // the tasks of the city that no task of the department answers
 * trace.render(Language.VI);       // a table
 * }</pre>
 *
 * @param document the superior document
 * @param namedAsBasis whether the plan names the document among those on which it rests
 * @param counts the clauses answered, of all
 * @param clauses the clauses in the order of the document, each with the tasks that answer it
 * @param unsupportedClaims the claims to carry out the document that name no clause of it, in the
 *     order of the plan
 * @param tasksWithoutClaim the tasks that claim nothing of the document, in the order of the plan
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Traceability(
    DocumentReference document,
    boolean namedAsBasis,
    ClauseCounts counts,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClauseCoverage> clauses,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnsupportedClaim> unsupportedClaims,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<TaskId> tasksWithoutClaim) {

  /**
   * Checks that the clauses add up to the counts.
   *
   * @param document the superior document
   * @param namedAsBasis whether the plan names the document among those on which it rests
   * @param counts the clauses answered, of all
   * @param clauses the clauses
   * @param unsupportedClaims the claims that name no clause of the document
   * @param tasksWithoutClaim the tasks that claim nothing of the document
   * @throws IllegalArgumentException if they do not
   */
  public Traceability {
    clauses = List.copyOf(clauses);
    unsupportedClaims = List.copyOf(unsupportedClaims);
    tasksWithoutClaim = List.copyOf(tasksWithoutClaim);
    ClauseCounts counted = ClauseCounts.of(clauses);
    if (!counts.equals(counted)) {
      throw new IllegalArgumentException(
          "Traceability to '"
              + document.cite()
              + "' states "
              + counts
              + ", its clauses "
              + counted);
    }
  }

  /**
   * Traces a plan against a superior plan, each task of which is a clause.
   *
   * <p>A task of the superior plan may be claimed by its id or by the number printed before it. A
   * number that is printed before several tasks, as where each heading counts anew, names none of
   * them; an id comes before a number. A claim on a heading that is no task is told as {@link
   * ClaimProblem#HEADING_CLAIMED}, since it does not say which of its tasks are answered.
   *
   * @param plan the plan, in draft or issued
   * @param superior the superior plan, which has a number
   * @return the trace
   * @throws IllegalArgumentException if the superior plan has no number by which to claim its tasks
   */
  public static Traceability of(Plan plan, Plan superior) {
    return new Tracer(plan, SuperiorClauses.of(superior)).trace();
  }

  /**
   * Traces a plan against the clauses that are listed of a document, in whichever plan.
   *
   * @param plan the plan, in draft or issued
   * @param superior the document with its clauses
   * @return the trace
   * @throws IllegalArgumentException if the document has no number by which to claim its clauses
   */
  public static Traceability of(Plan plan, BasisDocument superior) {
    return new Tracer(plan, SuperiorClauses.of(superior)).trace();
  }

  /** {@return the clauses that no task answers, in the order of the document} */
  public List<ClauseCoverage> gaps() {
    return clauses.stream().filter(clause -> !clause.covered()).toList();
  }

  /**
   * Renders the trace for a reader.
   *
   * @param language the language
   * @return the document, a row for each clause, what no task answers, and the claims that name no
   *     clause
   */
  public String render(Language language) {
    return TraceabilityText.render(this, language);
  }
}
