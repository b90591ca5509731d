/**
 * What is found in a case: each misuse once, with its code, severity, place, clause, text and hint.
 *
 * <p>{@link vn.giaitrinh.compliance.finding.CaseReview} reads a case as of a day. Clocks tell what
 * is late, due soon, extended or suspended; the record, what is unanswered; the events, which rule
 * of procedure was broken; and the law, what the result rests on. A finding names the event, the
 * explanation or the point that it is about, never a person and never free text of the case. The
 * codes are stable: {@link vn.giaitrinh.compliance.finding.FindingCode}.
 *
 * <pre>{@code
 * CaseReview review = CaseReview.of(SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam()));
 * ReviewedCase reviewed = review.review(file, LocalDate.of(2020, 10, 30));
 *
 * for (Finding finding : reviewed.getFindings()) {
 *   System.out.println(finding.getCode() + " " + finding.getPath());
 *   System.out.println("  " + finding.getMessage().vi());
 *   System.out.println("  " + finding.getHint().orElseThrow().vi());
 * }
 * }</pre>
 *
 * <p>A request received on 1 October 2020, accepted on the 5th, extended without notice on the 15th
 * and answered on the 20th gives:
 *
 * <pre>{@code
 * INCOMPLETE_EXPLANATION case/GT-2020/0007
 *   Hồ sơ GT-2020/0007: chưa lưu văn bản giải trình
 *   Ban hành văn bản giải trình bổ sung, trả lời đủ nội dung được yêu cầu và lưu vào hồ sơ
 * EXTENSION_NOT_HONOURED case/GT-2020/0007/events/EXTENDED@2020-10-15
 *   Hồ sơ GT-2020/0007: gia hạn ngày 15/10/2020 được tính 0/10 ngày: không thông báo bằng văn bản
 *   Thực hiện theo hạn cũ; lần sau gia hạn trước khi hết hạn, trong mức cho phép và thông báo bằng văn bản
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.compliance.finding;
