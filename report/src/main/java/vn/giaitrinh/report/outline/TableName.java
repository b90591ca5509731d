package vn.giaitrinh.report.outline;

/** A table of a page, by which a format knows how to lay it out. */
public enum TableName {
  /** Cases by status. */
  STATUSES,
  /** Cases by kind. */
  KINDS,
  /** Cases by period of receipt. */
  PERIODS,
  /** Open cases by age. */
  AGES,
  /** Results by unit. */
  UNITS,
  /** Tasks by their evidence. */
  TASKS,
  /** Parts of the plan that have a day. */
  DATED,
  /** Documents above the plan. */
  DOCUMENTS,
  /** Findings by code. */
  FINDING_COUNTS
}
