package vn.giaitrinh.report.chart;

import java.util.Locale;

/** What words in a drawing are. */
public enum WordRole {
  /** A figure. */
  FIGURE,
  /** A figure that a narrow screen leaves out. */
  MINOR_FIGURE,
  /** A figure within a box. */
  WITHIN,
  /** What a figure is of. */
  LABEL,
  /** A label that a narrow screen leaves out. */
  MINOR_LABEL;

  /** {@return its colour on white paper, for where the style of the page is not read} */
  public String onPaper() {
    return this == WITHIN ? "#ffffff" : "#1f2328";
  }

  /** {@return its class in the style of the page} */
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
