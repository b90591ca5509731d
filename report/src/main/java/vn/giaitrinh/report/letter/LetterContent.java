package vn.giaitrinh.report.letter;

import java.util.Optional;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/**
 * Something that a letter must contain, or that must be true before it is written. Its name is the
 * code of the problems with it.
 */
public enum LetterContent {
  /** The case is a request of one directly affected, to which these letters belong. */
  REQUEST_OF_AFFECTED_PARTY(
      "yêu cầu giải trình của người bị tác động trực tiếp",
      "request for explanation of a directly affected party"),
  /** The agency that issues it. */
  AGENCY("tên cơ quan ban hành", "name of the agency"),
  /** The post of the one who signs it. */
  SIGNER("chức vụ người ký", "post of the signer"),
  /** The name of the requester, to whom it is addressed, or of a representative. */
  REQUESTER_NAME("tên người yêu cầu giải trình", "name of the requester"),
  /** The address of the requester. */
  REQUESTER_ADDRESS("địa chỉ người yêu cầu giải trình", "address of the requester"),
  /** The day on which the request was received. */
  RECEIPT("ngày nhận yêu cầu giải trình", "day on which the request was received"),
  /** The acceptance of the request, before which nothing is explained or extended. */
  ACCEPTANCE_NOTICE("thông báo tiếp nhận yêu cầu giải trình", "acceptance of the request"),
  /** What it tells: the acceptance, refusal, extension, explanation or apology recorded. */
  DECISION("nội dung đã ghi vào hồ sơ", "record of what it tells"),
  /** The number of the document, the same as recorded. */
  NUMBER("số văn bản đúng như hồ sơ", "number as recorded"),
  /** The day of the document, the same as recorded. */
  DAY("ngày văn bản đúng như hồ sơ", "day as recorded"),
  /** What is asked. */
  CONTENT_REQUESTED("nội dung yêu cầu giải trình", "content requested"),
  /** The clause on which a refusal rests. */
  REFUSAL_CLAUSE("điều khoản làm căn cứ từ chối", "clause on which the refusal rests"),
  /** The reason in words. */
  REASON("lý do", "reason"),
  /** The due day before the letter. */
  DUE_DATE("ngày hết thời hạn theo quy định", "due day set by law"),
  /** The extension counts by law, and as long as it says. */
  EXTENSION_GRANTED("thời gian gia hạn đúng quy định", "extension that counts by law"),
  /** The new date, after the due day. */
  NEW_DATE("ngày hẹn mới", "new date"),
  /** The result of the meeting with the requester, if one was held. */
  DIALOGUE_RESULT(
      "kết quả làm việc trực tiếp với người yêu cầu giải trình",
      "result of the meeting with the requester"),
  /** The legal grounds of the explanation. */
  LEGAL_GROUNDS("căn cứ pháp lý của việc giải trình", "legal grounds of the explanation"),
  /** The explanation itself. */
  SPECIFIC_EXPLANATION("nội dung giải trình cụ thể", "specific explanation"),
  /** An answer to every point asked. */
  ANSWERS("trả lời từng nội dung được yêu cầu", "answer to every point asked");

  private final BilingualText label;

  LetterContent(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this content, as it stands within a sentence} */
  public BilingualText label() {
    return label;
  }

  /**
   * Returns the clause that asks for this content.
   *
   * @param kind the kind of letter
   * @return the clause; empty if none is known to ask for it, and it is good form only
   */
  public Optional<LegalReference> basis(LetterKind kind) {
    return switch (this) {
      case REQUEST_OF_AFFECTED_PARTY -> Optional.of(LetterLaw.RIGHT_TO_EXPLANATION);
      case AGENCY, SIGNER -> Optional.of(LetterLaw.FORM);
      case ACCEPTANCE_NOTICE, EXTENSION_GRANTED -> Optional.of(LetterLaw.TIME);
      case REQUESTER_ADDRESS, DIALOGUE_RESULT, LEGAL_GROUNDS, SPECIFIC_EXPLANATION, ANSWERS ->
          Optional.of(LetterLaw.EXPLANATION);
      case REFUSAL_CLAUSE -> Optional.of(LetterLaw.REFUSAL_GROUNDS);
      case REQUESTER_NAME, CONTENT_REQUESTED ->
          Optional.of(LetterLaw.EXPLANATION).filter(basis -> kind == LetterKind.EXPLANATION);
      case DECISION, REASON -> Optional.ofNullable(LetterLaw.of(kind));
      // The time to explain is counted from the day of the notice.
      case DAY -> Optional.of(LetterLaw.TIME).filter(basis -> kind == LetterKind.ACCEPTANCE);
      case RECEIPT, NUMBER, DUE_DATE, NEW_DATE -> Optional.empty();
    };
  }
}
