package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * A way in which a paper is handed over: a request to the agency, or an explanation to the
 * requester.
 */
public enum ReceiptMode {
  /** In person (<i>trực tiếp</i>). */
  IN_PERSON("Trực tiếp", "In person"),
  /** By post (<i>dịch vụ bưu chính</i>). */
  POST("Bưu chính", "Post"),
  /** Electronically (<i>trực tuyến</i>). */
  ELECTRONIC("Trực tuyến", "Electronic");

  private final BilingualText label;

  ReceiptMode(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this way} */
  public BilingualText label() {
    return label;
  }
}
