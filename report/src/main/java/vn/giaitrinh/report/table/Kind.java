package vn.giaitrinh.report.table;

/** What the cells of a column hold. */
public enum Kind {
  /** Words of which the column has few different ones, such as the names of units. */
  NAME,
  /** Words that seldom come twice, such as what was found. */
  TEXT,
  /** A short sign, such as the number of a case or a place in a plan. */
  CODE,
  /** A whole number. */
  COUNT,
  /** A date. */
  DAY,
  /** A share in whole percent; its part and its whole stand in the columns before it. */
  PERCENT;

  /** {@return true if the cells hold words} */
  public boolean isWords() {
    return this == NAME || this == TEXT || this == CODE;
  }
}
