package vn.giaitrinh.report.chart;

import java.util.Locale;

/**
 * The look of a part of a chart. No two differ by colour alone: what is good is pale with an
 * outline, what is fair is striped, what is bad is solid.
 */
public enum Tone {
  /** As it should be. */
  GOOD("#b9d8d4"),
  /** Late, and over. */
  FAIR("#b46a00"),
  /** Late now. */
  BAD("#a3241c"),
  /** Neither good nor bad. */
  PLAIN("#1c5d63");

  private final String onPaper;

  Tone(String onPaper) {
    this.onPaper = onPaper;
  }

  /** {@return its colour on white paper, for where the style of the page is not read} */
  public String onPaper() {
    return onPaper;
  }

  /** {@return its class in the style of the page} */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return true if stripes are drawn over it} */
  public boolean isStriped() {
    return this == FAIR;
  }
}
