package vn.giaitrinh.report.option;

/** Who reads a report. */
public enum Audience {
  /** The agency itself: every figure, finding and case number. */
  INTERNAL,
  /**
   * Everybody (<i>công khai</i>): figures by unit, task and period. Single cases are not told, nor
   * what was found in them.
   */
  PUBLIC
}
