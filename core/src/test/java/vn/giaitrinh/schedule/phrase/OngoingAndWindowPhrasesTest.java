package vn.giaitrinh.schedule.phrase;

import static vn.giaitrinh.schedule.phrase.PhraseAssertions.assertMeaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases for duties without an end, and for spans of days, as officials write them. */
class OngoingAndWindowPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            THƯỜNG XUYÊN | ONGOING
            Thời gian thực hiện: Thường xuyên. | ONGOING
            Thời gian thực hiện: thường xuyên, liên tục; | ONGOING
            Hằng ngày thường xuyên | ONGOING
            Thường xuyên trong năm | ONGOING
            Thường xuyên, cả năm | ONGOING
            Thường xuyên, từ năm 2026 | ONGOING 2026-01-01
            Thực hiện thường xuyên | ONGOING
            - Thường xuyên | ONGOING
            Liên tục | ONGOING
            Công việc thường xuyên | ONGOING
            Từ năm 2026 | ONGOING 2026-01-01
            Từ năm 2026 trở đi | ONGOING 2026-01-01
            Từ tháng 3/2026 trở đi | ONGOING 2026-03-01
            Kể từ ngày 01/7/2026 | ONGOING 2026-07-01
            Từ ngày 1/7/2026 | ONGOING 2026-07-01
            bắt đầu từ Quý II/2026 | ONGOING 2026-04-01
            Năm 2026 và các năm tiếp theo | ONGOING 2026-01-01
            năm 2026 và những năm tiếp theo | ONGOING 2026-01-01
              Năm 2026, 2027 và các năm tiếp theo | ONGOING 2026-01-01
            Năm 2026 và các năm sau | ONGOING 2026-01-01
            2026 và các năm tiếp theo | ONGOING 2026-01-01
            Quý IV/2026 và các năm tiếp theo | ONGOING 2026-10-01
            Từ năm 2026 và các năm tiếp theo | ONGOING 2026-01-01
            Từ ngày ký | ONGOING 2026-03-25
            Từ ngày ban hành Kế hoạch | ONGOING 2026-03-25
            Từ ngày Kế hoạch được ban hành | ONGOING 2026-03-25
            Từ khi ban hành Kế hoạch | ONGOING 2026-03-25
            Từ nay | ONGOING 2026-03-25
            Thường xuyên hằng ngày | ONGOING
            Thường xuyên (theo Kế hoạch) | ONGOING
            Thường xuyên trong quá trình thực hiện nhiệm vụ | ONGOING
            Thực hiện thường xuyên, liên tục trong năm | ONGOING
            Từ quý I năm 2026 | ONGOING 2026-01-01
            Từ tháng 4 | ONGOING 2026-04-01
            Từ tháng 3 năm 2026 | ONGOING 2026-03-01
            Bắt đầu từ năm 2026 | ONGOING 2026-01-01
            Từ năm 2026 và những năm tiếp theo | ONGOING 2026-01-01
            2025 và các năm tiếp theo | ONGOING 2025-01-01
            Năm 2025 và những năm tiếp theo | ONGOING 2025-01-01
            Năm 2026 và các năm kế tiếp | ONGOING 2026-01-01
            Giai đoạn 2026-2030 và những năm tiếp theo | ONGOING 2026-01-01
          """)
  void a_duty_without_an_end_is_ongoing(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Từ nay đến hết năm 2026 | WINDOW 2026-03-25 2026-12-31 DAY
            Từ nay đến cuối năm | WINDOW 2026-03-25 2026-12-31 DAY
            Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2026 | WINDOW 2026-03-25 2026-12-31 DAY
            Trong năm 2026 | WINDOW 2026-01-01 2026-12-31 YEAR
            Cả năm 2026 | WINDOW 2026-01-01 2026-12-31 YEAR
            Cả năm | WINDOW 2026-01-01 2026-12-31 YEAR
            trong năm | WINDOW 2026-01-01 2026-12-31 YEAR
            Trong năm nay | WINDOW 2026-01-01 2026-12-31 YEAR
            Năm 2026. | WINDOW 2026-01-01 2026-12-31 YEAR
            năm 2026 - 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Năm 2026 và 2027 | WINDOW 2026-01-01 2027-12-31 YEAR
            năm 2026, 2027 | WINDOW 2026-01-01 2027-12-31 YEAR
            từ năm 2026 đến năm 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Từ 2026 đến 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Giai đoạn 2026 - 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Giai đoạn từ 2026 đến 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Giai đoạn từ năm 2026 đến năm 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Quý I | WINDOW 2026-01-01 2026-03-31 QUARTER
            QUÝ II/2026 | WINDOW 2026-04-01 2026-06-30 QUARTER
            Qúy III/2026 | WINDOW 2026-07-01 2026-09-30 QUARTER
            quí 4 năm 2026 | WINDOW 2026-10-01 2026-12-31 QUARTER
            Quý II năm 2026 | WINDOW 2026-04-01 2026-06-30 QUARTER
            Quý II, năm 2026 | WINDOW 2026-04-01 2026-06-30 QUARTER
            Quý II (2026) | WINDOW 2026-04-01 2026-06-30 QUARTER
            Quý I, II | WINDOW 2026-01-01 2026-06-30 QUARTER
            Quý I, II/2026 | WINDOW 2026-01-01 2026-06-30 QUARTER
            quý III và IV | WINDOW 2026-07-01 2026-12-31 QUARTER
            Quý III, IV năm 2026 | WINDOW 2026-07-01 2026-12-31 QUARTER
            Quý 3-4/2026 | WINDOW 2026-07-01 2026-12-31 QUARTER
            Quý II - Quý IV/2026 | WINDOW 2026-04-01 2026-12-31 QUARTER
            Quý I-III/2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            Quý IV/2025 - Quý II/2026 | WINDOW 2025-10-01 2026-06-30 QUARTER
            từ quý I đến quý III/2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            Từ Quý I đến Quý III năm 2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            từ quý I đến hết quý III | WINDOW 2026-01-01 2026-09-30 QUARTER
            Quý IV/2025 và Quý I/2026 | WINDOW 2025-10-01 2026-03-31 QUARTER
            Q2/2026 | WINDOW 2026-04-01 2026-06-30 QUARTER
            QII/2026 | WINDOW 2026-04-01 2026-06-30 QUARTER
            T5/2026 | WINDOW 2026-05-01 2026-05-31 MONTH
            Tháng 6 | WINDOW 2026-06-01 2026-06-30 MONTH
            trong tháng 6 | WINDOW 2026-06-01 2026-06-30 MONTH
            tháng 5 năm 2025 | WINDOW 2025-05-01 2025-05-31 MONTH
            Tháng 5-2025 | WINDOW 2025-05-01 2025-05-31 MONTH
            Tháng 5.2025 | WINDOW 2025-05-01 2025-05-31 MONTH
            tháng 5, 6 năm 2026 | WINDOW 2026-05-01 2026-06-30 MONTH
            tháng 5 và tháng 6/2026 | WINDOW 2026-05-01 2026-06-30 MONTH
            Tháng sáu năm 2026 | WINDOW 2026-06-01 2026-06-30 MONTH
            tháng năm năm 2026 | WINDOW 2026-05-01 2026-05-31 MONTH
            Tháng mười hai/2026 | WINDOW 2026-12-01 2026-12-31 MONTH
            tháng 3 - tháng 6/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            tháng 3-6/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            tháng 3 – 6/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            Tháng 3 đến tháng 6 | WINDOW 2026-03-01 2026-06-30 MONTH
            từ tháng 3 đến tháng 6 năm 2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            Từ tháng 3/2026 đến tháng 6/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            từ tháng 11 đến tháng 02/2027 | WINDOW 2026-11-01 2027-02-28 MONTH
            từ tháng 11/2025 đến tháng 3 | WINDOW 2025-11-01 2026-03-31 MONTH
            3/2026 - 6/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            10/2025-3/2026 | WINDOW 2025-10-01 2026-03-31 MONTH
            từ ngày 1/3 đến 30/6/2026 | WINDOW 2026-03-01 2026-06-30 DAY
            từ ngày 01/3/2026 đến ngày 30/6/2026 | WINDOW 2026-03-01 2026-06-30 DAY
            Từ 01/3 đến hết 30/6 | WINDOW 2026-03-01 2026-06-30 DAY
            từ ngày 01 đến ngày 15 tháng 3/2026 | WINDOW 2026-03-01 2026-03-15 DAY
            Từ ngày 01 đến ngày 15/3/2026 | WINDOW 2026-03-01 2026-03-15 DAY
            Từ ngày 01 đến 15/3 | WINDOW 2026-03-01 2026-03-15 DAY
            ngày 15-20/6/2026 | WINDOW 2026-06-15 2026-06-20 DAY
            01/3/2026 - 30/6/2026 | WINDOW 2026-03-01 2026-06-30 DAY
            1-3-2026 - 30-6-2026 | WINDOW 2026-03-01 2026-06-30 DAY
            Từ 15/12 đến 15/01/2027 | WINDOW 2026-12-15 2027-01-15 DAY
            từ tháng 4 đến hết năm 2026 | WINDOW 2026-04-01 2026-12-31 MONTH
            từ Quý II/2026 đến năm 2027 | WINDOW 2026-04-01 2027-12-31 QUARTER
            từ tháng 3 đến Quý IV/2026 | WINDOW 2026-03-01 2026-12-31 MONTH
            6 tháng cuối năm | WINDOW 2026-07-01 2026-12-31 HALF_YEAR
            06 tháng đầu năm 2026 | WINDOW 2026-01-01 2026-06-30 HALF_YEAR
            sáu tháng đầu năm 2026 | WINDOW 2026-01-01 2026-06-30 HALF_YEAR
            6 tháng cuối năm 2026 | WINDOW 2026-07-01 2026-12-31 HALF_YEAR
            nửa đầu năm 2026 | WINDOW 2026-01-01 2026-06-30 HALF_YEAR
            nửa cuối năm | WINDOW 2026-07-01 2026-12-31 HALF_YEAR
            9 tháng đầu năm | WINDOW 2026-01-01 2026-09-30 QUARTER
            9 tháng đầu năm 2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            trong 6 tháng đầu năm | WINDOW 2026-01-01 2026-06-30 HALF_YEAR
            3 tháng cuối năm 2026 | WINDOW 2026-10-01 2026-12-31 QUARTER
            nửa đầu tháng 6/2026 | WINDOW 2026-06-01 2026-06-15 DAY
            nửa cuối tháng 6 | WINDOW 2026-06-16 2026-06-30 DAY
            Thời gian hoàn thành: Quý II/2026 | WINDOW 2026-04-01 2026-06-30 QUARTER
            Quý II/2026 (dự kiến) | WINDOW 2026-04-01 2026-06-30 QUARTER
            Quý II/2026 (theo Kế hoạch số 154/KH-UBND ngày 20/3/2026) | WINDOW 2026-04-01 2026-06-30 QUARTER
            Tháng 12/2026 - 01/2027 | WINDOW 2026-12-01 2027-01-31 MONTH
            tháng 01, 02 | WINDOW 2026-01-01 2026-02-28 MONTH
            Từ năm 2026 - 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            Từ 2026-2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            từ năm 2026 đến 2030 | WINDOW 2026-01-01 2030-12-31 YEAR
            2026 | WINDOW 2026-01-01 2026-12-31 YEAR
            Năm 2026, năm 2027 | WINDOW 2026-01-01 2027-12-31 YEAR
            Năm 2026-2027 | WINDOW 2026-01-01 2027-12-31 YEAR
            2026, 2027 | WINDOW 2026-01-01 2027-12-31 YEAR
            Trong quý I và quý II năm 2026 | WINDOW 2026-01-01 2026-06-30 QUARTER
            Quý II, Quý III/2026 | WINDOW 2026-04-01 2026-09-30 QUARTER
            Tháng 4, 5, 6/2026 | WINDOW 2026-04-01 2026-06-30 MONTH
            (Quý II/2026) | WINDOW 2026-04-01 2026-06-30 QUARTER
            Quý 1 | WINDOW 2026-01-01 2026-03-31 QUARTER
            Quý 01/2026 | WINDOW 2026-01-01 2026-03-31 QUARTER
            Quý I.2026 | WINDOW 2026-01-01 2026-03-31 QUARTER
            Quý I-2026 | WINDOW 2026-01-01 2026-03-31 QUARTER
            quý I - 2026 | WINDOW 2026-01-01 2026-03-31 QUARTER
            Quý I/2026-Quý III/2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            Quý I/2026 đến Quý III/2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            Từ Quý II/2026 đến hết Quý IV/2026 | WINDOW 2026-04-01 2026-12-31 QUARTER
            Quý I, II, III/2026 | WINDOW 2026-01-01 2026-09-30 QUARTER
            Quý I và II năm 2026 | WINDOW 2026-01-01 2026-06-30 QUARTER
            Quý II hoặc Quý III/2026 | WINDOW 2026-04-01 2026-09-30 QUARTER
            Tháng 10, 11, 12 | WINDOW 2026-10-01 2026-12-31 MONTH
            Tháng 10-12/2026 | WINDOW 2026-10-01 2026-12-31 MONTH
            Tháng 10 đến 12/2026 | WINDOW 2026-10-01 2026-12-31 MONTH
            tháng 3/2026 đến 6/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            03/2026 đến 06/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            03/2026-06/2026 | WINDOW 2026-03-01 2026-06-30 MONTH
            tháng 12/2025 - tháng 01/2026 | WINDOW 2025-12-01 2026-01-31 MONTH
            01/6/2026 đến 30/6/2026 | WINDOW 2026-06-01 2026-06-30 DAY
            Từ 01/6 - 30/6/2026 | WINDOW 2026-06-01 2026-06-30 DAY
            Từ ngày 1 tháng 6 đến ngày 30 tháng 6 năm 2026 | WINDOW 2026-06-01 2026-06-30 DAY
            từ ngày 1-15 tháng 6 | WINDOW 2026-06-01 2026-06-15 DAY
            Ngày 01 - 15/6/2026 | WINDOW 2026-06-01 2026-06-15 DAY
            Trong Quý III, IV/2026 | WINDOW 2026-07-01 2026-12-31 QUARTER
            Nhiệm kỳ 2025 - 2030 | WINDOW 2025-01-01 2030-12-31 YEAR
            Trong nhiệm kỳ 2025–2030 | WINDOW 2025-01-01 2030-12-31 YEAR
            28/5-30/6 | WINDOW 2026-05-28 2026-06-30 DAY
            01/3/26 - 30/6/26 | WINDOW 2026-03-01 2026-06-30 DAY
          """)
  void a_span_of_days_is_a_window(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }
}
