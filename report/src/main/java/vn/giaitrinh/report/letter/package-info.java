/**
 * The letters of a case, from its record: notice of acceptance or refusal, notice of extension,
 * explanation (<i>văn bản giải trình</i>), and apology with a new date.
 *
 * <p>Start from {@link vn.giaitrinh.report.letter.Letters}. A letter is checked against what it
 * must contain, and is written only once nothing is missing:
 *
 * <pre>{@code
 * LetterOptions options =
 *     LetterOptions.builder()
 *         .titleBlock(titleBlock)
 *         .clocks(check.check(file, LocalDate.of(2026, 9, 15)))
 *         .build();
 * Letter letter = Letters.prepare(LetterKind.EXTENSION, file, options);
 * for (Finding problem : letter.problems()) {
 *   problem.getMessage(); // Thông báo gia hạn thời gian giải trình thiếu lý do
 *   problem.getBasis();   // Optional[Điều 13 Nghị định 59/2019/NĐ-CP]
 * }
 * letter.write(out); // throws IncompleteLetterException while there are problems
 * }</pre>
 *
 * <p>Some contents are asked for by law, and others by good form only, for which no clause is
 * known: {@link vn.giaitrinh.report.letter.LetterContent#basis} tells them apart.
 *
 * <p>A letter is addressed to the requester. Name and address stand in <i>Kính gửi</i> and nowhere
 * else: no problem, message or {@code toString} of this package shows them, nor the text of a
 * request.
 */
@NullMarked
package vn.giaitrinh.report.letter;

import org.jspecify.annotations.NullMarked;
