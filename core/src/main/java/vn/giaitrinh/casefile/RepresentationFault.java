package vn.giaitrinh.casefile;

import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** A fault in how a requester is represented (<i>cử người đại diện</i>). */
public enum RepresentationFault {
  /** Several people ask on one matter and no one represents them. */
  NONE_APPOINTED(
      "Nhiều người yêu cầu nhưng chưa cử người đại diện",
      "Several people ask, and no representative is appointed",
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "10")),
  /** A representative has no paper that says so. */
  NOT_IN_WRITING(
      "Người đại diện không có văn bản cử hoặc giấy tờ hợp pháp",
      "A representative has no written authorization",
      LegalReference.of("Nghị định", "59/2019/NĐ-CP", "10")),
  /** More represent the group than its size allows. */
  TOO_MANY(
      "Số người đại diện nhiều hơn quy định",
      "There are more representatives than allowed",
      LegalReference.builder()
          .document(
              DocumentReference.builder()
                  .kind("Thông tư")
                  .number(DocumentNumber.parse("02/2014/TT-TTCP"))
                  .build())
          .build());

  private final BilingualText label;
  private final LegalReference basis;

  RepresentationFault(String vi, String en, LegalReference basis) {
    this.label = BilingualText.of(vi, en);
    this.basis = basis;
  }

  /** {@return what is at fault} */
  public BilingualText label() {
    return label;
  }

  /** {@return the law that it breaks} */
  public LegalReference basis() {
    return basis;
  }
}
