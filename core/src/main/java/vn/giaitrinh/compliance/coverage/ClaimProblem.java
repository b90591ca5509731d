package vn.giaitrinh.compliance.coverage;

import vn.giaitrinh.text.BilingualText;

/** Why the claim of a task to carry out a clause is not borne out. */
public enum ClaimProblem {
  /** The plan does not rest on the document. */
  UNKNOWN_DOCUMENT(
      "Văn bản không thuộc căn cứ của kế hoạch", "The plan does not rest on the document"),
  /** The clauses of the document are listed, and this is none of them. */
  UNKNOWN_CLAUSE(
      "Văn bản không có nội dung này trong danh sách nhiệm vụ được giao",
      "The document does not list this clause"),
  /**
   * The clause is a heading of the superior plan, so that it says of no task that it is answered.
   */
  HEADING_CLAIMED(
      "Nội dung này là đề mục, chưa xác định nhiệm vụ cụ thể",
      "The clause is a heading, and says of no task that it is carried out"),
  /** Several clauses have this number, so that it says of none that it is answered. */
  AMBIGUOUS_CLAUSE(
      "Văn bản có nhiều nội dung cùng số này, chưa xác định được nội dung nào",
      "The document has several clauses of this number, and it is not said which"),
  /** Nobody has listed the clauses of the document, so that the claim cannot be checked. */
  CLAUSES_NOT_LISTED(
      "Chưa lập danh sách nhiệm vụ được giao của văn bản, chưa kiểm tra được",
      "The clauses of the document are not listed, so that it cannot be checked");

  private final BilingualText label;

  ClaimProblem(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the problem in words} */
  public BilingualText label() {
    return label;
  }
}
