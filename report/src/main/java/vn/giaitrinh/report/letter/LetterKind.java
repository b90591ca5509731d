package vn.giaitrinh.report.letter;

import static vn.giaitrinh.report.letter.LetterContent.ACCEPTANCE_NOTICE;
import static vn.giaitrinh.report.letter.LetterContent.AGENCY;
import static vn.giaitrinh.report.letter.LetterContent.ANSWERS;
import static vn.giaitrinh.report.letter.LetterContent.CONTENT_REQUESTED;
import static vn.giaitrinh.report.letter.LetterContent.DAY;
import static vn.giaitrinh.report.letter.LetterContent.DECISION;
import static vn.giaitrinh.report.letter.LetterContent.DIALOGUE_RESULT;
import static vn.giaitrinh.report.letter.LetterContent.DUE_DATE;
import static vn.giaitrinh.report.letter.LetterContent.EXTENSION_GRANTED;
import static vn.giaitrinh.report.letter.LetterContent.LEGAL_GROUNDS;
import static vn.giaitrinh.report.letter.LetterContent.NEW_DATE;
import static vn.giaitrinh.report.letter.LetterContent.NUMBER;
import static vn.giaitrinh.report.letter.LetterContent.REASON;
import static vn.giaitrinh.report.letter.LetterContent.RECEIPT;
import static vn.giaitrinh.report.letter.LetterContent.REFUSAL_CLAUSE;
import static vn.giaitrinh.report.letter.LetterContent.REQUESTER_ADDRESS;
import static vn.giaitrinh.report.letter.LetterContent.REQUESTER_NAME;
import static vn.giaitrinh.report.letter.LetterContent.REQUEST_OF_AFFECTED_PARTY;
import static vn.giaitrinh.report.letter.LetterContent.SIGNER;
import static vn.giaitrinh.report.letter.LetterContent.SPECIFIC_EXPLANATION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.giaitrinh.text.BilingualText;

/** A kind of letter that a case calls for. */
public enum LetterKind {
  /** The notice that the request is accepted (<i>thông báo tiếp nhận</i>). */
  ACCEPTANCE(
      "Thông báo tiếp nhận yêu cầu giải trình",
      "Notice of acceptance",
      DECISION,
      NUMBER,
      DAY,
      CONTENT_REQUESTED),
  /** The notice that the request is refused (<i>thông báo từ chối</i>). */
  REFUSAL(
      "Thông báo từ chối yêu cầu giải trình",
      "Notice of refusal",
      DECISION,
      NUMBER,
      DAY,
      CONTENT_REQUESTED,
      REFUSAL_CLAUSE,
      REASON),
  /** The notice that the time to explain is extended (<i>thông báo gia hạn</i>). */
  EXTENSION(
      "Thông báo gia hạn thời gian giải trình",
      "Notice of extension",
      ACCEPTANCE_NOTICE,
      DECISION,
      NUMBER,
      DAY,
      REASON,
      DUE_DATE,
      EXTENSION_GRANTED,
      NEW_DATE),
  /** The explanation itself (<i>văn bản giải trình</i>). */
  EXPLANATION(
      "Văn bản giải trình",
      "Explanation",
      REQUESTER_ADDRESS,
      ACCEPTANCE_NOTICE,
      DECISION,
      NUMBER,
      DAY,
      CONTENT_REQUESTED,
      DIALOGUE_RESULT,
      LEGAL_GROUNDS,
      SPECIFIC_EXPLANATION,
      ANSWERS),
  /** The apology for a delay, with a new date (<i>thư xin lỗi, hẹn lại ngày</i>). */
  APOLOGY(
      "Thư xin lỗi, hẹn lại ngày trả lời",
      "Apology with a new date",
      DECISION,
      DAY,
      REASON,
      DUE_DATE,
      NEW_DATE);

  private final BilingualText label;
  private final Set<LetterContent> contents;

  LetterKind(String vi, String en, LetterContent... own) {
    this.label = BilingualText.of(vi, en);
    Set<LetterContent> all =
        EnumSet.of(REQUEST_OF_AFFECTED_PARTY, AGENCY, SIGNER, REQUESTER_NAME, RECEIPT);
    Collections.addAll(all, own);
    this.contents = Collections.unmodifiableSet(all);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }

  /** {@return what a letter of this kind must contain, in the order of {@link LetterContent}} */
  public Set<LetterContent> contents() {
    return contents;
  }
}
