package vn.giaitrinh.examples.web.page;

/** A kind of field of an event. */
enum FieldKind {
  /** A day. */
  DAY,
  /** The number of a document. */
  NUMBER,
  /** A count of days. */
  AMOUNT,
  /** A line of text. */
  LINE,
  /** A text of several lines. */
  TEXT,
  /** Several texts, a line each. */
  LINES,
  /** A clause of law. */
  CLAUSE,
  /** Several clauses, a line each. */
  CLAUSES,
  /** One of several values. */
  CHOICE,
  /** A unit. */
  UNIT,
  /** Another case. */
  CASE,
  /** An event recorded before. */
  EVENT,
  /** Yes or no. */
  CHECK,
  /** The points that were asked. */
  POINTS;

  /** Checks if anything at all can be written in it, and so something personal. */
  boolean isFree() {
    return switch (this) {
      case LINE, TEXT, LINES, CLAUSE, CLAUSES, POINTS -> true;
      case DAY, NUMBER, AMOUNT, CHOICE, UNIT, CASE, EVENT, CHECK -> false;
    };
  }
}
