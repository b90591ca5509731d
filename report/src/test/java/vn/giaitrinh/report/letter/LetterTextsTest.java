package vn.giaitrinh.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giaitrinh.text.Language;

/** Letters read whole, from complete cases made up for them. */
class LetterTextsTest {
  private static final String HEAD =
      """
      To: Ông (bà) Nguyễn Văn Mẫu; địa chỉ: số 1 phố Ví Dụ, phường Thí Dụ
      Basis: Căn cứ Luật Phòng, chống tham nhũng số 36/2018/QH14
      """;
  private static final String ENGLISH_HEAD =
      """
      To: Mr./Ms. Nguyễn Văn Mẫu; address: số 1 phố Ví Dụ, phường Thí Dụ
      Basis: Căn cứ Luật Phòng, chống tham nhũng số 36/2018/QH14
      """;
  private static final String END =
      """
      KT. Giám đốc / Phó Giám đốc | Trần Thị Ký
      Như trên | VT, VP
      """;
  private static final String ENGLISH_END =
      """
      KT. Giám đốc / Phó Giám đốc | Trần Thị Ký
      As above | VT, VP
      """;

  @Test
  void notice_of_acceptance() {
    assertThat(vietnamese(LetterKind.ACCEPTANCE))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            Số: 26/TB-STP | Hà Nội, ngày 07 tháng 9 năm 2026
            Thông báo | Về việc tiếp nhận yêu cầu giải trình
            """
                + HEAD
                + """
                Ngày 03/09/2026, Sở Tư pháp nhận được yêu cầu giải trình của ông (bà) (hồ sơ số GT-2026/0001) với nội dung sau:
                - Vì sao hồ sơ bị trả lại?
                - Ai chịu trách nhiệm?
                Căn cứ Điều 11 Nghị định 59/2019/NĐ-CP, Sở Tư pháp thông báo tiếp nhận yêu cầu giải trình nêu trên.
                Thời hạn giải trình đến hết ngày 22/09/2026.
                Sở Tư pháp thông báo để ông (bà) biết.
                """
                + END);
    assertThat(english(LetterKind.ACCEPTANCE))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            No. 26/TB-STP | Hà Nội, 7 September 2026
            Notice | On the acceptance of a request for explanation
            """
                + ENGLISH_HEAD
                + """
                On 2026-09-03, Sở Tư pháp received a request for explanation from you (case GT-2026/0001), as follows:
                - Vì sao hồ sơ bị trả lại?
                - Ai chịu trách nhiệm?
                Under Article 11, Decree 59/2019/NĐ-CP, Sở Tư pháp gives notice that it accepts this request.
                The explanation is due by the end of 2026-09-22.
                Sở Tư pháp gives notice of this to you.
                """
                + ENGLISH_END);
  }

  @Test
  void notice_of_refusal() {
    assertThat(vietnamese(LetterKind.REFUSAL))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            Số: 27/TB-STP | Hà Nội, ngày 08 tháng 9 năm 2026
            Thông báo | Về việc từ chối yêu cầu giải trình
            """
                + HEAD
                + """
                Ngày 03/09/2026, Sở Tư pháp nhận được yêu cầu giải trình của ông (bà) (hồ sơ số GT-2026/0001) với nội dung sau:
                - Vì sao hồ sơ bị trả lại?
                - Ai chịu trách nhiệm?
                Căn cứ khoản 2 Điều 5 Nghị định 59/2019/NĐ-CP, Sở Tư pháp từ chối yêu cầu giải trình nêu trên.
                Lý do: nội dung này đã được giải trình tại Văn bản số 12/STP-VP.
                Sở Tư pháp thông báo để ông (bà) biết.
                """
                + END);
    assertThat(english(LetterKind.REFUSAL))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            No. 27/TB-STP | Hà Nội, 8 September 2026
            Notice | On the refusal of a request for explanation
            """
                + ENGLISH_HEAD
                + """
                On 2026-09-03, Sở Tư pháp received a request for explanation from you (case GT-2026/0001), as follows:
                - Vì sao hồ sơ bị trả lại?
                - Ai chịu trách nhiệm?
                Under clause 2, Article 5, Decree 59/2019/NĐ-CP, Sở Tư pháp refuses this request.
                Reason: nội dung này đã được giải trình tại Văn bản số 12/STP-VP.
                Sở Tư pháp gives notice of this to you.
                """
                + ENGLISH_END);
  }

  @Test
  void notice_of_extension() {
    assertThat(vietnamese(LetterKind.EXTENSION))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            Số: 31/TB-STP | Hà Nội, ngày 18 tháng 9 năm 2026
            Thông báo | Về việc gia hạn thời gian giải trình
            """
                + HEAD
                + """
                Ngày 03/09/2026, Sở Tư pháp nhận được yêu cầu giải trình của ông (bà) (hồ sơ số GT-2026/0001).
                Yêu cầu đã được tiếp nhận theo Thông báo số 26/TB-STP ngày 07/09/2026.
                Thời hạn giải trình ban đầu đến hết ngày 22/09/2026.
                Căn cứ Điều 13 Nghị định 59/2019/NĐ-CP, Sở Tư pháp gia hạn thời gian giải trình thêm 10 ngày, đến hết ngày 02/10/2026.
                Lý do: Nội dung phức tạp, phải xác minh tại hai đơn vị.
                Sở Tư pháp thông báo để ông (bà) biết.
                """
                + END);
    assertThat(english(LetterKind.EXTENSION))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            No. 31/TB-STP | Hà Nội, 18 September 2026
            Notice | On the extension of the time to explain
            """
                + ENGLISH_HEAD
                + """
                On 2026-09-03, Sở Tư pháp received a request for explanation from you (case GT-2026/0001).
                The request was accepted by Notice No. 26/TB-STP of 2026-09-07.
                The explanation was first due by the end of 2026-09-22.
                Under Article 13, Decree 59/2019/NĐ-CP, Sở Tư pháp extends the time to explain by 10 days, until the end of 2026-10-02.
                Reason: Nội dung phức tạp, phải xác minh tại hai đơn vị.
                Sở Tư pháp gives notice of this to you.
                """
                + ENGLISH_END);
  }

  @Test
  void explanation() {
    assertThat(vietnamese(LetterKind.EXPLANATION))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            Số: 412/STP-VP | Hà Nội, ngày 21 tháng 9 năm 2026
            Văn bản giải trình | Về nội dung yêu cầu giải trình tại hồ sơ số GT-2026/0001
            """
                + HEAD
                + """
                Ngày 03/09/2026, Sở Tư pháp nhận được yêu cầu giải trình của ông (bà) (hồ sơ số GT-2026/0001).
                Yêu cầu đã được tiếp nhận theo Thông báo số 26/TB-STP ngày 07/09/2026.
                # I. Nội dung yêu cầu giải trình
                - Vì sao hồ sơ bị trả lại?
                - Ai chịu trách nhiệm?
                # II. Kết quả làm việc trực tiếp với người yêu cầu giải trình
                Sở Tư pháp đã làm việc trực tiếp với ông (bà) ngày 10/09/2026 (biên bản số 3/BB-STP).
                Hai bên thống nhất nội dung cần làm rõ.
                # III. Căn cứ pháp lý của việc giải trình
                - Điều 16 Luật 60/2014/QH13
                # IV. Nội dung giải trình cụ thể
                Hồ sơ nộp ngày 01/8/2026.
                Sở đã trả kết quả ngày 20/8/2026.
                # V. Biện pháp khắc phục
                - Niêm yết lại quy trình tại bộ phận một cửa
                Trên đây là nội dung giải trình của Sở Tư pháp.
                """
                + END);
    assertThat(english(LetterKind.EXPLANATION))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            No. 412/STP-VP | Hà Nội, 21 September 2026
            Explanation | On the request for explanation, case GT-2026/0001
            """
                + ENGLISH_HEAD
                + """
                On 2026-09-03, Sở Tư pháp received a request for explanation from you (case GT-2026/0001).
                The request was accepted by Notice No. 26/TB-STP of 2026-09-07.
                # I. Content requested
                - Vì sao hồ sơ bị trả lại?
                - Ai chịu trách nhiệm?
                # II. Result of the meeting with the requester
                Sở Tư pháp met you on 2026-09-10 (minutes No. 3/BB-STP).
                Hai bên thống nhất nội dung cần làm rõ.
                # III. Legal grounds of the explanation
                - Article 16, Law 60/2014/QH13
                # IV. Specific explanation
                Hồ sơ nộp ngày 01/8/2026.
                Sở đã trả kết quả ngày 20/8/2026.
                # V. Remedial actions
                - Niêm yết lại quy trình tại bộ phận một cửa
                This is the explanation of Sở Tư pháp.
                """
                + ENGLISH_END);
  }

  @Test
  void apology_with_a_new_date() {
    assertThat(vietnamese(LetterKind.APOLOGY))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            Số:        /STP-VP | Hà Nội, ngày 24 tháng 9 năm 2026
            V/v | xin lỗi và hẹn lại ngày trả lời yêu cầu giải trình
            """
                + HEAD
                + """
                Ngày 03/09/2026, Sở Tư pháp nhận được yêu cầu giải trình của ông (bà) (hồ sơ số GT-2026/0001).
                Thời hạn thực hiện việc giải trình đến hết ngày 22/09/2026, nhưng Sở Tư pháp chưa thể hoàn thành trong thời hạn đó.
                Lý do: Đơn vị phối hợp gửi tài liệu muộn.
                Sở Tư pháp xin lỗi ông (bà) về sự chậm trễ này và hẹn trả lời chậm nhất vào ngày 30/09/2026.
                Rất mong nhận được sự thông cảm.
                """
                + END);
    assertThat(english(LetterKind.APOLOGY))
        .isEqualTo(
            """
            Ủy ban nhân dân thành phố | Sở Tư pháp
            No.        /STP-VP | Hà Nội, 24 September 2026
            V/v | apology and new date for the answer to a request for explanation
            """
                + ENGLISH_HEAD
                + """
                On 2026-09-03, Sở Tư pháp received a request for explanation from you (case GT-2026/0001).
                The time limit for giving the explanation runs to the end of 2026-09-22, and Sở Tư pháp is not able to complete this by then.
                Reason: Đơn vị phối hợp gửi tài liệu muộn.
                Sở Tư pháp apologizes to you for this delay, and will answer by 2026-09-30 at the latest.
                We hope for your understanding.
                """
                + ENGLISH_END);
  }

  private static String vietnamese(LetterKind kind) {
    return DocumentText.of(LetterSamples.letter(kind, Language.VI).document());
  }

  private static String english(LetterKind kind) {
    return DocumentText.of(LetterSamples.letter(kind, Language.EN).document());
  }
}
