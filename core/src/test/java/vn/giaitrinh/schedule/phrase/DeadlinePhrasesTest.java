package vn.giaitrinh.schedule.phrase;

import static vn.giaitrinh.schedule.phrase.PhraseAssertions.assertMeaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases for a last day, as officials write them. */
class DeadlinePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            đầu năm 2026 | DEADLINE 2026-01-01
            giữa năm 2026 | DEADLINE 2026-06-30
            cuối năm 2026 | DEADLINE 2026-12-31
            cuối năm | DEADLINE 2026-12-31
            Cuối tháng 6/2026 | DEADLINE 2026-06-30
            đầu tháng 7/2026 | DEADLINE 2026-07-01
            giữa tháng 6 | DEADLINE 2026-06-15
            cuối quý II/2026 | DEADLINE 2026-06-30
            đầu quý III | DEADLINE 2026-07-01
            Ngày cuối cùng của tháng 6/2026 | DEADLINE 2026-06-30
            vào cuối năm 2026 | DEADLINE 2026-12-31
            đến cuối năm 2026 | DEADLINE 2026-12-31
            trước tháng 6/2026 | DEADLINE 2026-05-31
            Trước quý III/2026 | DEADLINE 2026-06-30
            trước năm 2027 | DEADLINE 2026-12-31
            Trước ngày 01/01/2027 | DEADLINE 2026-12-31
            trước ngày 28 tháng 5 năm 2025 | DEADLINE 2025-05-27
            trước ngày 28.5.2025 | DEADLINE 2025-05-27
            trước ngày 28-5-2025 | DEADLINE 2025-05-27
            trước 28/05 | DEADLINE 2026-05-27
            trước ngày 28-5 | DEADLINE 2026-05-27
            29/2/2028 | DEADLINE 2028-02-29
            chậm nhất là ngày 30/6/2026 | DEADLINE 2026-06-30
            chậm nhất vào ngày 30/6/2026 | DEADLINE 2026-06-30
            chậm nhất đến ngày 30/6 | DEADLINE 2026-06-30
            chậm nhất trong tháng 6/2026 | DEADLINE 2026-06-30
            Chậm nhất Quý III/2026 | DEADLINE 2026-09-30
            chậm nhất trước ngày 15/6 | DEADLINE 2026-06-14
            muộn nhất ngày 30/6 | DEADLINE 2026-06-30
            không quá ngày 30/6/2026 | DEADLINE 2026-06-30
            không muộn hơn ngày 30/6/2026 | DEADLINE 2026-06-30
            đến hết ngày 30/6/2026 | DEADLINE 2026-06-30
            đến ngày 30/6/2026 | DEADLINE 2026-06-30
            đến 30/6/2026 | DEADLINE 2026-06-30
            hết tháng 6/2026 | DEADLINE 2026-06-30
            Hết năm 2026 | DEADLINE 2026-12-31
            hết năm | DEADLINE 2026-12-31
            đến hết quý II | DEADLINE 2026-06-30
            trước và trong ngày 30/6/2026 | DEADLINE 2026-06-30
            xong trước ngày 15/6/2026 | DEADLINE 2026-06-14
            hoàn thành trước 15/6/2026 | DEADLINE 2026-06-14
            Hoàn thành trước ngày 31 tháng 12 năm 2026 | DEADLINE 2026-12-30
            hoàn thành trong quý II/2026 | DEADLINE 2026-06-30
            Hoàn thành trong tháng 6 | DEADLINE 2026-06-30
            Hoàn thành trong năm | DEADLINE 2026-12-31
            Hoàn thành vào tháng 9/2026 | DEADLINE 2026-09-30
            hoàn thành chậm nhất 30/9/2026 | DEADLINE 2026-09-30
            Hoàn thành quý I, II/2026 | DEADLINE 2026-06-30
            Hoàn thành trong giai đoạn 2026-2030 | DEADLINE 2030-12-31
            Hoàn thành từ tháng 3 đến tháng 6/2026 | DEADLINE 2026-06-30
            Xong trong Quý II | DEADLINE 2026-06-30
            28/5 | DEADLINE 2026-05-28
            28/5/26 | DEADLINE 2026-05-28
            Trước ngày 28.5.26 | DEADLINE 2026-05-27
            Trước 15-12-30 | DEADLINE 2030-12-14
            Ngày 28/5 | DEADLINE 2026-05-28
            1.12.2008 | DEADLINE 2008-12-01
            ngày 1 tháng 12 năm 2008 | DEADLINE 2008-12-01
              ngày 9 tháng năm năm 2026 | DEADLINE 2026-05-09
            Ngày 30 tháng 4 | DEADLINE 2026-04-30
            15 tháng 6 năm 2026 | DEADLINE 2026-06-15
            vào ngày 30/6/2026 | DEADLINE 2026-06-30
            trước 17h00 ngày 28/5/2026 | DEADLINE 2026-05-28
            Trước 17 giờ 00 phút, ngày 28/5/2026 | DEADLINE 2026-05-28
            trước 0 giờ ngày 28/5/2026 | DEADLINE 2026-05-27
            thứ Năm, ngày 28/5/2026 | DEADLINE 2026-05-28
            Thời hạn: 30/6/2026 | DEADLINE 2026-06-30
            Thời hạn hoàn thành: trước ngày 30/6/2026 | DEADLINE 2026-06-29
            Đến năm 2030 | DEADLINE 2030-12-31
            Hoàn thành trước Quý IV/2026 | DEADLINE 2026-09-30
            Trước quý IV năm 2026 | DEADLINE 2026-09-30
            hoàn thành trước năm 2027 | DEADLINE 2026-12-31
            Trước 31/12 | DEADLINE 2026-12-30
            trước ngày 5 tháng 6 | DEADLINE 2026-06-04
            Trước ngày mùng 5/6/2026 | DEADLINE 2026-06-04
            trước cuối tháng 6/2026 | DEADLINE 2026-06-29
            Trước 15 tháng 12 | DEADLINE 2026-12-14
            trước 15/12/2026 (thứ Ba) | DEADLINE 2026-12-14
            Chậm nhất vào ngày cuối cùng của tháng 6/2026 | DEADLINE 2026-06-30
            Chậm nhất hết ngày 30/6/2026 | DEADLINE 2026-06-30
            Chậm nhất cuối quý II/2026 | DEADLINE 2026-06-30
            Không chậm hơn ngày 30/6 | DEADLINE 2026-06-30
            Hạn chót 30/6/2026 | DEADLINE 2026-06-30
            Hoàn thành trong 6 tháng đầu năm 2026 | DEADLINE 2026-06-30
            Hoàn thành 6 tháng đầu năm | DEADLINE 2026-06-30
            Hoàn thành năm 2026 | DEADLINE 2026-12-31
            Hoàn thành cuối năm 2026 | DEADLINE 2026-12-31
            Hoàn thành ngày 30/6/2026 | DEADLINE 2026-06-30
            hoàn thành xong trước ngày 30/6/2026 | DEADLINE 2026-06-29
            Phải hoàn thành trước ngày 30/6/2026 | DEADLINE 2026-06-29
            Gửi báo cáo trước ngày 15/6/2026 | DEADLINE 2026-06-14
            báo cáo chậm nhất ngày 15/6/2026 | DEADLINE 2026-06-15
            Đến 31/12/2026 | DEADLINE 2026-12-31
            đến hết 31/12/2026 | DEADLINE 2026-12-31
            đến hết tháng 12/2026 | DEADLINE 2026-12-31
            đến hết năm | DEADLINE 2026-12-31
            Đến tháng 6/2026 | DEADLINE 2026-06-30
            Đến quý II/2026 | DEADLINE 2026-06-30
            31/12/2026. | DEADLINE 2026-12-31
            31.12.2026 | DEADLINE 2026-12-31
            31-12-2026 | DEADLINE 2026-12-31
            31 - 12 - 2026 | DEADLINE 2026-12-31
            31 / 12 / 2026 | DEADLINE 2026-12-31
            Ngày 31 tháng 12 | DEADLINE 2026-12-31
            Ngày 1/1 | DEADLINE 2026-01-01
            NGÀY 28/5/2025 | DEADLINE 2025-05-28
            Trước ngày 28 / 5 / 2025 | DEADLINE 2025-05-27
            Ngày cuối cùng của năm | DEADLINE 2026-12-31
            Thứ Bảy 30/5/2026 | DEADLINE 2026-05-30
          """)
  void a_last_day_is_a_deadline(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }
}
