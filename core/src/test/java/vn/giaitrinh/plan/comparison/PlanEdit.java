package vn.giaitrinh.plan.comparison;

/** An edit of one task. */
enum PlanEdit {
  NONE,
  REMOVE,
  ADD_AFTER,
  REWORD,
  RESPELL,
  RENUMBER,
  MOVE_TO_NEXT_GROUP,
  SET_UNITS,
  SET_TIMING,
  RESTATE_TIMING,
  SET_DELIVERABLE,
  SET_MANDATE,
  ADD_MILESTONE,
  ADD_BASIS
}
