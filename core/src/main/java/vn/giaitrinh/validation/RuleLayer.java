package vn.giaitrinh.validation;

import vn.giaitrinh.text.BilingualText;

/** What a rule looks at, from what stands in the document itself to what is good practice. */
public enum RuleLayer {
  /** Each value by itself: there, not blank, within its bounds. */
  STRUCTURE("Cấu trúc", "Structure"),
  /** What one value says of another: ids, units of the directory, clauses of other documents. */
  REFERENCES("Tham chiếu", "References"),
  /** What law or a superior document asks for. */
  LAW("Quy định", "Law"),
  /** What makes a document better, and may have its reasons: advice. */
  QUALITY("Chất lượng", "Quality");

  private final BilingualText label;

  RuleLayer(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this layer} */
  public BilingualText label() {
    return label;
  }
}
