package vn.giaitrinh.casefile;

import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/**
 * A content that an explanation must have (<i>nội dung văn bản giải trình</i>), Nghị định
 * 59/2019/NĐ-CP, Điều 12.
 */
public enum StatutoryContent {
  /** The name and address of the requester. */
  REQUESTER("Tên, địa chỉ người yêu cầu giải trình", "Name and address of the requester"),
  /** The content requested. */
  CONTENT_REQUESTED("Nội dung yêu cầu giải trình", "Content requested"),
  /** The result of the meeting with the requester, if one was held. */
  DIALOGUE_RESULT(
      "Kết quả làm việc trực tiếp với người yêu cầu giải trình (nếu có)",
      "Result of the dialogue with the requester, if one was held"),
  /** The legal grounds of the explanation. */
  LEGAL_GROUNDS("Căn cứ pháp lý của việc giải trình", "Legal grounds of the explanation"),
  /** The explanation itself, point by point. */
  SPECIFIC_EXPLANATION("Nội dung giải trình cụ thể", "Specific explanation");

  private static final LegalReference BASIS = LegalReference.of("Nghị định", "59/2019/NĐ-CP", "12");

  private final BilingualText label;

  StatutoryContent(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this content} */
  public BilingualText label() {
    return label;
  }

  /** {@return the article that asks for it} */
  public LegalReference basis() {
    return BASIS;
  }
}
