package vn.giaitrinh.report.option;

/**
 * A part of a report, in the order in which reports have them. How firm the calendar and the law
 * are is no part that can be left out.
 */
public enum ReportSection {
  /** What to know before reading. */
  REMARKS,
  /** The headline figures, each with its population. */
  HEADLINE,
  /** What is late or lacks evidence, and whose. */
  FOLLOW_UP,
  /** What to remind each unit of (<i>đôn đốc</i>). A calendar (ICS) consists of nothing else. */
  REMINDERS,
  /** The cases by status, kind, period of receipt and age. */
  CASES,
  /** The results by unit. */
  UNITS,
  /** The results by task, milestone and reporting duty. */
  TASKS,
  /** The results by statutory time limit. */
  CLOCKS,
  /** How far the plan carries out the documents above it. */
  COVERAGE,
  /** What was found. */
  FINDINGS
}
