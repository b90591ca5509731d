package vn.giaitrinh.compliance.coverage;

import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.TaskId;

/**
 * A claim of a task to carry out a clause, which the documents of the plan do not bear out.
 *
 * @param task the task
 * @param mandate the clause that it claims
 * @param problem why the claim is not borne out
 */
public record UnsupportedClaim(TaskId task, Mandate mandate, ClaimProblem problem) {}
