package vn.giaitrinh.progress;

import vn.giaitrinh.text.BilingualText;

/** A kind of {@link Evidence}. */
public enum EvidenceKind {
  /** An official document (<i>văn bản</i>). */
  DOCUMENT("Văn bản", "Document"),
  /** Something published, such as on the website of the agency (<i>công khai</i>). */
  PUBLICATION("Nội dung công khai", "Publication"),
  /** Minutes of a meeting or a check (<i>biên bản</i>). */
  MINUTES("Biên bản", "Minutes"),
  /** Figures (<i>số liệu</i>). */
  FIGURES("Số liệu", "Figures");

  private final BilingualText label;

  EvidenceKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
