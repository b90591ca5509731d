package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/** A kind of case. */
public enum CaseKind {
  /** A request for explanation (<i>yêu cầu giải trình</i>), Luật 36/2018/QH14, Điều 15. */
  EXPLANATION_REQUEST("Yêu cầu giải trình", "Explanation request"),
  /** Feedback or a recommendation (<i>phản ánh, kiến nghị</i>). */
  FEEDBACK("Phản ánh, kiến nghị", "Feedback and recommendation"),
  /** A complaint against a decision or act affecting oneself (<i>khiếu nại</i>). */
  COMPLAINT("Khiếu nại", "Complaint"),
  /** A denunciation of the wrongdoing of another (<i>tố cáo</i>). */
  DENUNCIATION("Tố cáo", "Denunciation"),
  /** A request for information (<i>yêu cầu cung cấp thông tin</i>). */
  INFORMATION_REQUEST("Yêu cầu cung cấp thông tin", "Information request");

  private final BilingualText label;

  CaseKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }

  // The law says "tiếp nhận" of a request for explanation, "thụ lý" of these two.
  boolean isTakenUp() {
    return this == COMPLAINT || this == DENUNCIATION;
  }

  // Feedback and information requests are answered without a decision to accept them.
  boolean needsAcceptance() {
    return this == EXPLANATION_REQUEST || isTakenUp();
  }
}
