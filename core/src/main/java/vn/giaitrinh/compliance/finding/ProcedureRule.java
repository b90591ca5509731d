package vn.giaitrinh.compliance.finding;

import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** A rule of procedure that a request for explanation can break, and how to put it right. */
enum ProcedureRule {
  NOTICE_NUMBER(
      "tiếp nhận nhưng không có số thông báo tiếp nhận",
      "accepted without the number of a notice of acceptance",
      "Ra thông báo tiếp nhận bằng văn bản, gửi người yêu cầu và ghi số vào hồ sơ",
      "Issue the notice of acceptance in writing, send it to the requester and record its number",
      decree("11")),
  REFUSAL_CLAUSE(
      "từ chối nhưng không nêu điều khoản làm căn cứ",
      "refused without the clause on which the refusal rests",
      "Thông báo lại, nêu rõ khoản của Điều 5 làm căn cứ; không có căn cứ thì tiếp nhận",
      "Give notice again and name the clause of Article 5; if none applies, accept the request",
      decree("5")),
  RECEIVING_BODY(
      "chuyển đi nhưng không ghi cơ quan có thẩm quyền tiếp nhận",
      "transferred without naming the competent body",
      "Xác định cơ quan có thẩm quyền, thông báo cho người yêu cầu và ghi vào hồ sơ",
      "Establish which body is competent, tell the requester and record it",
      decree("11")),
  SIGNED_MINUTES(
      "làm việc trực tiếp nhưng không có biên bản có chữ ký của hai bên",
      "dialogue held without minutes signed by both sides",
      "Bổ sung biên bản có chữ ký hoặc điểm chỉ của hai bên vào hồ sơ",
      "File minutes signed or fingerprinted by both sides",
      decree("12")),
  SIGNER_AUTHORITY(
      "văn bản giải trình không ghi thẩm quyền của người ký",
      "explanation issued without the authority of its signer",
      "Ghi thẩm quyền ký (trực tiếp, ký thay, thừa lệnh, thừa ủy quyền); ký sai thẩm quyền thì"
          + " ban hành lại",
      "Record by what authority it was signed; if there was none, issue it again",
      LegalReference.of("Luật", "36/2018/QH14", "15").toBuilder().clause("1").build());

  private final BilingualText breach;
  private final BilingualText hint;
  private final LegalReference basis;

  ProcedureRule(String vi, String en, String hintVi, String hintEn, LegalReference basis) {
    this.breach = BilingualText.of(vi, en);
    this.hint = BilingualText.of(hintVi, hintEn);
    this.basis = basis;
  }

  /** A finding that this rule was broken at a place in a case. */
  Finding brokenAt(String path, CaseFacts facts) {
    return facts
        .found(FindingCode.NON_COMPLIANT_EXPLANATION, breach.vi(), breach.en().orElseThrow())
        .path(path)
        .hint(hint)
        .basis(basis)
        .build();
  }

  private static LegalReference decree(String article) {
    return LegalReference.of("Nghị định", "59/2019/NĐ-CP", article);
  }
}
