package vn.giaitrinh.examples.web.register;

import vn.giaitrinh.plan.Plan;

/**
 * A plan as it is kept.
 *
 * @param plan the plan
 * @param status how far it has come
 * @param version counted from 1, one more with every change
 * @param audit who made and changed it
 */
public record StoredPlan(Plan plan, PlanStatus status, long version, Audit audit) {}
