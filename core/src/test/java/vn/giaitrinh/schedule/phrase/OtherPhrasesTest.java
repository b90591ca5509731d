package vn.giaitrinh.schedule.phrase;

import static vn.giaitrinh.schedule.phrase.PhraseAssertions.assertMeaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that wait for something, combine, or are not understood. */
class OtherPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            trong thời hạn 15 ngày kể từ ngày nhận được yêu cầu giải trình | AFTER_EVENT 15 CALENDAR_DAYS REQUEST_RECEIVED
            Trong vòng 05 ngày làm việc kể từ ngày nhận được yêu cầu | AFTER_EVENT 5 WORKING_DAYS REQUEST_RECEIVED
            05 ngày làm việc kể từ khi nhận được văn bản yêu cầu | AFTER_EVENT 5 WORKING_DAYS REQUEST_RECEIVED
            chậm nhất 05 ngày làm việc kể từ ngày nhận được yêu cầu | AFTER_EVENT 5 WORKING_DAYS REQUEST_RECEIVED
            Chậm nhất sau 10 ngày kể từ ngày ban hành Kế hoạch | AFTER_EVENT 10 CALENDAR_DAYS PLAN_ISSUED
            không quá 15 ngày kể từ ngày ra thông báo tiếp nhận | AFTER_EVENT 15 CALENDAR_DAYS ACCEPTANCE_NOTICE
            Không quá 15 (mười lăm) ngày, kể từ ngày ra thông báo tiếp nhận yêu cầu giải trình | AFTER_EVENT 15 CALENDAR_DAYS ACCEPTANCE_NOTICE
            10 (mười) ngày làm việc kể từ ngày kết thúc đợt kiểm tra | AFTER_EVENT 10 WORKING_DAYS OTHER
            năm (05) ngày làm việc kể từ ngày nhận được yêu cầu | AFTER_EVENT 5 WORKING_DAYS REQUEST_RECEIVED
            năm ngày làm việc kể từ ngày nhận được yêu cầu | AFTER_EVENT 5 WORKING_DAYS REQUEST_RECEIVED
            03 tháng kể từ ngày Kế hoạch được ban hành | AFTER_EVENT 3 MONTHS PLAN_ISSUED
            02 tuần kể từ ngày ban hành Kế hoạch | AFTER_EVENT 14 CALENDAR_DAYS PLAN_ISSUED
            01 năm kể từ ngày hoàn thành nhiệm vụ | AFTER_EVENT 12 MONTHS TASK_COMPLETED
            sau 30 ngày kể từ ngày hoàn thành nhiệm vụ | AFTER_EVENT 30 CALENDAR_DAYS TASK_COMPLETED
            Sau 10 ngày kể từ ngày có kết luận thanh tra | AFTER_EVENT 10 CALENDAR_DAYS OTHER
            trong 07 ngày sau khi kết thúc hội nghị | AFTER_EVENT 7 CALENDAR_DAYS OTHER
            05 ngày sau khi nhiệm vụ hoàn thành | AFTER_EVENT 5 CALENDAR_DAYS TASK_COMPLETED
            trong thời hạn 30 ngày kể từ ngày ký | AFTER_EVENT 30 CALENDAR_DAYS PLAN_ISSUED
            10 ngày làm việc sau khi nhận được yêu cầu | AFTER_EVENT 10 WORKING_DAYS REQUEST_RECEIVED
            Trong 05 ngày kể từ ngày kết thúc quý | AFTER_EVENT 5 CALENDAR_DAYS OTHER
            Trong thời hạn 10 ngày kể từ ngày tiếp nhận yêu cầu | AFTER_EVENT 10 CALENDAR_DAYS OTHER
            trong 10 ngày, kể từ ngày thụ lý | AFTER_EVENT 10 CALENDAR_DAYS OTHER
            Trong thời gian 05 ngày làm việc kể từ ngày nhận được đề nghị | AFTER_EVENT 5 WORKING_DAYS OTHER
            sau 05 ngày làm việc kể từ ngày nhận được yêu cầu | AFTER_EVENT 5 WORKING_DAYS REQUEST_RECEIVED
            Chậm nhất là 03 ngày làm việc, kể từ ngày ban hành Kế hoạch này | AFTER_EVENT 3 WORKING_DAYS PLAN_ISSUED
            chậm nhất trong vòng 10 ngày kể từ khi kết thúc nhiệm vụ | AFTER_EVENT 10 CALENDAR_DAYS TASK_COMPLETED
            tối đa 30 ngày kể từ ngày Kế hoạch này được ban hành | AFTER_EVENT 30 CALENDAR_DAYS PLAN_ISSUED
            30 ngày kể từ ngày ký ban hành Kế hoạch | AFTER_EVENT 30 CALENDAR_DAYS PLAN_ISSUED
            1 tháng kể từ ngày ban hành Kế hoạch của UBND thành phố | AFTER_EVENT 1 MONTHS OTHER
            hai mươi ngày kể từ ngày nhận được yêu cầu | AFTER_EVENT 20 CALENDAR_DAYS REQUEST_RECEIVED
            ba mươi (30) ngày làm việc kể từ ngày nhận yêu cầu | AFTER_EVENT 30 WORKING_DAYS REQUEST_RECEIVED
          """)
  void a_term_after_an_event_has_its_limit_and_event(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Khi có yêu cầu của cơ quan có thẩm quyền | ON_DEMAND
            Theo yêu cầu | ON_DEMAND
            Theo yêu cầu của cấp trên | ON_DEMAND
            Khi phát sinh | ON_DEMAND
            Khi có phát sinh | ON_DEMAND
            Khi nhận được yêu cầu | ON_DEMAND
            Ngay khi nhận được yêu cầu giải trình | ON_DEMAND
            Khi phát hiện vi phạm | ON_DEMAND
            Theo từng vụ việc | ON_DEMAND
            Khi có nhu cầu | ON_DEMAND
            Khi có vụ việc | ON_DEMAND
            Khi có vụ việc phát sinh | ON_DEMAND
            Đột xuất khi có yêu cầu | ON_DEMAND
            Đột xuất, khi có yêu cầu | ON_DEMAND
            Đột xuất (khi có yêu cầu) | ON_DEMAND
            Báo cáo đột xuất | ON_DEMAND
            Khi cần thiết | ON_DEMAND
            Khi được yêu cầu | ON_DEMAND
            Khi có yêu cầu, chỉ đạo của cấp trên | ON_DEMAND
            khi có đơn thư phát sinh | ON_DEMAND
            khi có chỉ đạo | ON_DEMAND
            Khi có thay đổi | ON_DEMAND
            Theo nhu cầu thực tế | ON_DEMAND
            Theo yêu cầu nhiệm vụ | ON_DEMAND
            theo yêu cầu đột xuất | ON_DEMAND
            Đột xuất theo yêu cầu | ON_DEMAND
          """)
  void a_need_is_on_demand(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Theo Kế hoạch | DEFERRED Kế hoạch
            Theo kế hoạch số 154/KH-UBND ngày 20/3/2026 | DEFERRED kế hoạch số 154/KH-UBND ngày 20/3/2026
            Theo Chỉ thị số 53-CT/TW, ngày 26/10/2025 của Bộ Chính trị | DEFERRED Chỉ thị số 53-CT/TW, ngày 26/10/2025 của Bộ Chính trị
            Theo Chỉ thị số 53-CT/TW, ngày 26/10/2025 | DEFERRED Chỉ thị số 53-CT/TW, ngày 26/10/2025
            Theo Quyết định của Chủ tịch UBND thành phố | DEFERRED Quyết định của Chủ tịch UBND thành phố
            Theo lộ trình | DEFERRED lộ trình
            Theo tiến độ | DEFERRED tiến độ
            Theo lịch tiếp công dân | DEFERRED lịch tiếp công dân
            Theo chương trình công tác năm | DEFERRED chương trình công tác năm
            Theo hướng dẫn của Bộ Tư pháp | DEFERRED hướng dẫn của Bộ Tư pháp
            Theo chỉ đạo của UBND thành phố | DEFERRED chỉ đạo của UBND thành phố
            Theo quy định | DEFERRED quy định
            Sau khi có hướng dẫn của Thanh tra Chính phủ | DEFERRED hướng dẫn của Thanh tra Chính phủ
            Khi có hướng dẫn của Thanh tra Chính phủ | DEFERRED hướng dẫn của Thanh tra Chính phủ
            Ngay sau khi Kế hoạch được ban hành | DEFERRED Kế hoạch được ban hành
            Thực hiện theo Kế hoạch của Sở | DEFERRED Kế hoạch của Sở
            sau khi kết thúc năm | DEFERRED kết thúc năm
            Sau khi Nghị định được ban hành | DEFERRED Nghị định được ban hành
            Theo Thông báo của Thanh tra thành phố | DEFERRED Thông báo của Thanh tra thành phố
            Theo thời hạn quy định | DEFERRED thời hạn quy định
            Theo thời gian quy định | DEFERRED thời gian quy định
            theo từng giai đoạn | DEFERRED từng giai đoạn
            Tiến độ theo Kế hoạch | DEFERRED Kế hoạch
            Ngay khi có hướng dẫn | DEFERRED hướng dẫn
            Theo lịch | DEFERRED lịch
          """)
  void what_another_source_sets_is_deferred(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Thường xuyên, hằng ngày | COMPOUND [ONGOING] [RECURRING FREQ=DAILY]
            Hằng ngày, thường xuyên | COMPOUND [RECURRING FREQ=DAILY] [ONGOING]
            Thường xuyên trong năm 2026 | COMPOUND [ONGOING] [WINDOW 2026-01-01 2026-12-31 YEAR]
            năm 2026, 2028 | COMPOUND [WINDOW 2026-01-01 2026-12-31 YEAR] [WINDOW 2028-01-01 2028-12-31 YEAR]
            Quý I và Quý III/2026 | COMPOUND [WINDOW 2026-01-01 2026-03-31 QUARTER] [WINDOW 2026-07-01 2026-09-30 QUARTER]
            Quý I/2026 và Quý III/2026 | COMPOUND [WINDOW 2026-01-01 2026-03-31 QUARTER] [WINDOW 2026-07-01 2026-09-30 QUARTER]
            Quý I và Quý III/2025 | COMPOUND [WINDOW 2025-01-01 2025-03-31 QUARTER] [WINDOW 2025-07-01 2025-09-30 QUARTER]
            Quý I, III/2026 | COMPOUND [WINDOW 2026-01-01 2026-03-31 QUARTER] [WINDOW 2026-07-01 2026-09-30 QUARTER]
            Quý I, Quý II và Quý IV năm 2026 | COMPOUND [WINDOW 2026-01-01 2026-03-31 QUARTER] [WINDOW 2026-04-01 2026-06-30 QUARTER] [WINDOW 2026-10-01 2026-12-31 QUARTER]
            Tháng 6, tháng 12 | COMPOUND [WINDOW 2026-06-01 2026-06-30 MONTH] [WINDOW 2026-12-01 2026-12-31 MONTH]
            tháng 6, 12/2026 | COMPOUND [WINDOW 2026-06-01 2026-06-30 MONTH] [WINDOW 2026-12-01 2026-12-31 MONTH]
            ngày 20/6 và 20/12/2026 | COMPOUND [DEADLINE 2026-06-20] [DEADLINE 2026-12-20]
            trước ngày 20/6 và ngày 20/12/2026 | COMPOUND [DEADLINE 2026-06-19] [DEADLINE 2026-12-19]
            30/6/2026; 31/12/2026 | COMPOUND [DEADLINE 2026-06-30] [DEADLINE 2026-12-31]
            Quý II/2026 (sau khi có hướng dẫn) | COMPOUND [WINDOW 2026-04-01 2026-06-30 QUARTER] [DEFERRED hướng dẫn]
            hằng năm, đột xuất | COMPOUND [RECURRING FREQ=YEARLY] [ON_DEMAND]
            Hằng quý và đột xuất | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [ON_DEMAND]
            Hằng quý trong năm 2026 | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [WINDOW 2026-01-01 2026-12-31 YEAR]
            Hằng quý, hoàn thành trước 31/12 | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [DEADLINE 2026-12-30]
            Hằng tháng, đến ngày 30/9 | COMPOUND [RECURRING FREQ=MONTHLY] [DEADLINE 2026-09-30]
            Hằng tháng; trước ngày 15/12/2026 | COMPOUND [RECURRING FREQ=MONTHLY] [DEADLINE 2026-12-14]
            Theo Kế hoạch và khi có yêu cầu | COMPOUND [DEFERRED Kế hoạch] [ON_DEMAND]
            Thường xuyên và khi có yêu cầu | COMPOUND [ONGOING] [ON_DEMAND]
            Thường xuyên/Khi có yêu cầu | COMPOUND [ONGOING] [ON_DEMAND]
            Thường xuyên hoặc đột xuất | COMPOUND [ONGOING] [ON_DEMAND]
            Thường xuyên; báo cáo trước ngày 15/12/2026 | COMPOUND [ONGOING] [DEADLINE 2026-12-14]
            Thường xuyên khi có yêu cầu | COMPOUND [ONGOING] [ON_DEMAND]
            Thường xuyên, định kỳ | COMPOUND [ONGOING] [RECURRING]
            Thường xuyên, theo kế hoạch | COMPOUND [ONGOING] [DEFERRED kế hoạch]
            Quý II/2026 và khi có yêu cầu | COMPOUND [WINDOW 2026-04-01 2026-06-30 QUARTER] [ON_DEMAND]
            Hằng năm và khi có yêu cầu | COMPOUND [RECURRING FREQ=YEARLY] [ON_DEMAND]
            Thường xuyên. Báo cáo trước ngày 15/12/2026. | COMPOUND [ONGOING] [DEADLINE 2026-12-14]
            Định kỳ hằng quý và đột xuất khi có yêu cầu | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [ON_DEMAND]
            Định kỳ và đột xuất | COMPOUND [RECURRING] [ON_DEMAND]
            trong vòng 5 ngày kể từ ngày nhận được yêu cầu; định kỳ hằng quý | COMPOUND [AFTER_EVENT 5 CALENDAR_DAYS REQUEST_RECEIVED] [RECURRING FREQ=MONTHLY;INTERVAL=3]
            Hằng tháng, quý, 6 tháng, năm và đột xuất | COMPOUND [RECURRING FREQ=MONTHLY] [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING FREQ=YEARLY] [ON_DEMAND]
            Quý IV/2026 (hoặc theo chỉ đạo của UBND thành phố) | COMPOUND [WINDOW 2026-10-01 2026-12-31 QUARTER] [DEFERRED chỉ đạo của UBND thành phố]
            tháng 6 năm 2026 và tháng 12 năm 2026 | COMPOUND [WINDOW 2026-06-01 2026-06-30 MONTH] [WINDOW 2026-12-01 2026-12-31 MONTH]
            Tháng 4; tháng 8; tháng 12 | COMPOUND [WINDOW 2026-04-01 2026-04-30 MONTH] [WINDOW 2026-08-01 2026-08-31 MONTH] [WINDOW 2026-12-01 2026-12-31 MONTH]
            Thường xuyên (hằng ngày) | COMPOUND [ONGOING] [RECURRING FREQ=DAILY]
            Định kỳ hoặc khi có yêu cầu | COMPOUND [RECURRING] [ON_DEMAND]
            Tháng 6/2026 hoặc khi có yêu cầu | COMPOUND [WINDOW 2026-06-01 2026-06-30 MONTH] [ON_DEMAND]
            Thường xuyên theo quy định | COMPOUND [ONGOING] [DEFERRED quy định]
            Thường xuyên, định kỳ, đột xuất | COMPOUND [ONGOING] [RECURRING] [ON_DEMAND]
            Thường xuyên, hằng năm | COMPOUND [ONGOING] [RECURRING FREQ=YEARLY]
            Thường xuyên, hằng quý | COMPOUND [ONGOING] [RECURRING FREQ=MONTHLY;INTERVAL=3]
            Quý II/2026, Quý IV/2026 | COMPOUND [WINDOW 2026-04-01 2026-06-30 QUARTER] [WINDOW 2026-10-01 2026-12-31 QUARTER]
            Tháng 02 và tháng 8 | COMPOUND [WINDOW 2026-02-01 2026-02-28 MONTH] [WINDOW 2026-08-01 2026-08-31 MONTH]
            Tháng 3/2026, tháng 9/2026 | COMPOUND [WINDOW 2026-03-01 2026-03-31 MONTH] [WINDOW 2026-09-01 2026-09-30 MONTH]
            trước ngày 5/6/2026 và trước ngày 5/12/2026 | COMPOUND [DEADLINE 2026-06-04] [DEADLINE 2026-12-04]
            Định kỳ, đột xuất theo yêu cầu | COMPOUND [RECURRING] [ON_DEMAND]
            Hằng quý hoặc theo yêu cầu | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [ON_DEMAND]
            Định kỳ hằng quý, 6 tháng, năm và đột xuất khi có yêu cầu | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING FREQ=YEARLY] [ON_DEMAND]
            định kỳ hằng quý hoặc khi có yêu cầu | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [ON_DEMAND]
            Liên tục, hằng ngày | COMPOUND [ONGOING] [RECURRING FREQ=DAILY]
            Năm 2026 (Quý II) | COMPOUND [WINDOW 2026-01-01 2026-12-31 YEAR] [WINDOW 2026-04-01 2026-06-30 QUARTER]
            Quý II (tháng 5) | COMPOUND [WINDOW 2026-04-01 2026-06-30 QUARTER] [WINDOW 2026-05-01 2026-05-31 MONTH]
            Tháng 2/2026 (trước ngày 15/2/2026) | COMPOUND [WINDOW 2026-02-01 2026-02-28 MONTH] [DEADLINE 2026-02-14]
            Cuối tháng 6, đầu tháng 7 | COMPOUND [DEADLINE 2026-06-30] [DEADLINE 2026-07-01]
          """)
  void joined_phrases_are_a_compound(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Quý V/2026 | UNRECOGNIZED
              9 tháng năm 2026 | UNRECOGNIZED
            Quý 5 | UNRECOGNIZED
            tháng 13 | UNRECOGNIZED
            từ tháng 11 đến tháng 3 | UNRECOGNIZED
            giữa quý III | UNRECOGNIZED
            trước ngày 30/2/2026 | UNRECOGNIZED
            trước ngày 31/4 | UNRECOGNIZED
            ngày 32/1/2026 | UNRECOGNIZED
            29/2/2026 | UNRECOGNIZED
            28.5 | UNRECOGNIZED
            1.2 | UNRECOGNIZED
            3-6 | UNRECOGNIZED
            thứ Sáu, ngày 28/5/2026 | UNRECOGNIZED
            Tháng 6/2026 (tuần 2) | UNRECOGNIZED
            nửa năm | UNRECOGNIZED
            ngày 15 hằng tuần | UNRECOGNIZED
            Hằng quý, ngày 25 | UNRECOGNIZED
            ngày 20 tháng cuối kỳ báo cáo | UNRECOGNIZED
            trước ngày 30/2 hằng năm | UNRECOGNIZED
            ngày thứ 5 hàng tháng | UNRECOGNIZED
            ngày làm việc cuối cùng của tháng 6/2026 | UNRECOGNIZED
            Ngày 15 hằng tháng (nếu trùng ngày nghỉ thì thực hiện vào ngày tiếp theo) | UNRECOGNIZED
            Ngày 15 hằng tháng (trừ tháng 02) | UNRECOGNIZED
            10 (chín) ngày kể từ ngày nhận được yêu cầu | UNRECOGNIZED
            trong thời hạn 15 ngày | UNRECOGNIZED
            24 giờ kể từ khi nhận được yêu cầu | UNRECOGNIZED
            15 ngày kể từ ngày | UNRECOGNIZED
            khi có | UNRECOGNIZED
            Theo dõi thường xuyên | UNRECOGNIZED
            Theo Kế hoạch, trước ngày hôm qua | UNRECOGNIZED
            Thường xuyên, kịp thời | UNRECOGNIZED
            Quý II/2026; Quý V/2026 | UNRECOGNIZED
            Sớm | UNRECOGNIZED
            Sớm nhất | UNRECOGNIZED
            Ngay | UNRECOGNIZED
            abc | UNRECOGNIZED
            năm | UNRECOGNIZED
            tháng | UNRECOGNIZED
            ngày | UNRECOGNIZED
            Trước | UNRECOGNIZED
            Quý | UNRECOGNIZED
            Trong quý | UNRECOGNIZED
            trong tháng | UNRECOGNIZED
            từ ngày 15/6 đến ngày 30/6 hằng năm | UNRECOGNIZED
            Từ ngày 20 đến ngày 25 hằng tháng | UNRECOGNIZED
            Đến khi hoàn thành | UNRECOGNIZED
            Hoàn thành | UNRECOGNIZED
            Đã hoàn thành | UNRECOGNIZED
            Ngày cuối tuần | UNRECOGNIZED
            Thứ Sáu | UNRECOGNIZED
            Thứ Sáu hằng tháng | UNRECOGNIZED
            ngày làm việc thứ 5 của tháng | UNRECOGNIZED
            Trước ngày làm việc cuối cùng của tháng | UNRECOGNIZED
            Ngày 15 hằng tháng (nếu trùng thứ Bảy thì lùi lại ngày làm việc trước đó, nếu trùng Chủ nhật thì chuyển sang ngày làm việc tiếp theo) | UNRECOGNIZED
            6 tháng, năm | UNRECOGNIZED
            6 tháng | UNRECOGNIZED
            28/5/03 | UNRECOGNIZED
            1.2.26 | UNRECOGNIZED
            Quý II/26 | UNRECOGNIZED
            Thứ Sáu đến thứ Hai hằng tuần | UNRECOGNIZED
            Nhiệm kỳ | UNRECOGNIZED
            Khi phát hiện | UNRECOGNIZED
            Định kỳ 6 tháng (trước ngày 15/6) | UNRECOGNIZED
            Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) | UNRECOGNIZED
            Hằng tháng, trước ngày 15/12 | UNRECOGNIZED
            Trước ngày 20 tháng cuối quý và trước ngày 15/12 | UNRECOGNIZED
          """)
  void what_is_not_understood_as_a_whole_is_not_guessed(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }
}
