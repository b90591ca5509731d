package vn.giaitrinh.schedule.phrase;

import static vn.giaitrinh.schedule.phrase.PhraseAssertions.assertMeaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases for what comes again and again, as officials write them. */
class RecurringPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Hằng ngày | RECURRING FREQ=DAILY
            mỗi ngày | RECURRING FREQ=DAILY
            Hằng tháng | RECURRING FREQ=MONTHLY
            Hàng tuần | RECURRING FREQ=WEEKLY
            Mỗi quý | RECURRING FREQ=MONTHLY;INTERVAL=3
            định kỳ hằng quý | RECURRING FREQ=MONTHLY;INTERVAL=3
            Định kỳ hằng năm | RECURRING FREQ=YEARLY
            định kỳ theo tháng | RECURRING FREQ=MONTHLY
            định kỳ tháng | RECURRING FREQ=MONTHLY
            Định kỳ 6 tháng | RECURRING FREQ=MONTHLY;INTERVAL=6
            6 tháng một lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            6 tháng/lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            06 tháng/01 lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            06 tháng 01 lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            Sáu tháng một lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            nửa năm một lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            01 năm/lần | RECURRING FREQ=YEARLY
            1 lần/năm | RECURRING FREQ=YEARLY
            01 lần/quý | RECURRING FREQ=MONTHLY;INTERVAL=3
            2 lần/năm | RECURRING
            ít nhất 01 lần/năm | RECURRING FREQ=YEARLY
            mỗi năm một lần | RECURRING FREQ=YEARLY
            Mỗi năm 2 lần | RECURRING
            mỗi tuần một lần | RECURRING FREQ=WEEKLY
            mỗi quý một lần | RECURRING FREQ=MONTHLY;INTERVAL=3
            một năm hai lần | RECURRING
            năm năm một lần | RECURRING FREQ=YEARLY;INTERVAL=5
            5 năm/lần | RECURRING FREQ=YEARLY;INTERVAL=5
            Định kỳ 3 tháng một lần | RECURRING FREQ=MONTHLY;INTERVAL=3
            Cứ 3 tháng một lần | RECURRING FREQ=MONTHLY;INTERVAL=3
            Định kỳ | RECURRING
            Theo định kỳ | RECURRING
            Báo cáo định kỳ hằng quý | RECURRING FREQ=MONTHLY;INTERVAL=3
            Báo cáo hằng tháng | RECURRING FREQ=MONTHLY
            theo quý | RECURRING FREQ=MONTHLY;INTERVAL=3
            ngày 5 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=5
            Ngày 05 hàng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=5
            ngày 5, 15 và 25 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=5,15,25
            vào các ngày 5, 15, 25 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=5,15,25
            ngày 15 mỗi tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15
            Ngày 15 của tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15
            trước ngày 20 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=19
            trước ngày 15 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=14
              Ngày 15 hằng tháng (nếu trùng vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo sau ngày nghỉ) | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 NEXT_WORKING_DAY
              Hằng tuần, thứ Sáu | RECURRING FREQ=WEEKLY;BYDAY=FR
              Hằng tháng, ngày làm việc cuối cùng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
              Định kỳ 6 tháng, trước ngày 15/6 và 15/12 | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14
              Hằng quý, trước 15/3, 15/6, 15/9 và 15/12 | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14
            Trước ngày 01 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            chậm nhất ngày 25 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=25
            Chậm nhất ngày 05 của tháng sau | RECURRING FREQ=MONTHLY;BYMONTHDAY=5
            trước ngày 05 tháng tiếp theo | RECURRING FREQ=MONTHLY;BYMONTHDAY=4
            Hằng tháng, trước ngày 25 | RECURRING FREQ=MONTHLY;BYMONTHDAY=24
            Hằng tháng (trước ngày 25) | RECURRING FREQ=MONTHLY;BYMONTHDAY=24
            Định kỳ hằng tháng trước ngày 25 | RECURRING FREQ=MONTHLY;BYMONTHDAY=24
            ngày cuối tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            ngày cuối cùng của tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            Ngày cuối cùng hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            cuối tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            Cuối hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1
            cuối mỗi quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            cuối quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            cuối mỗi năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
            Chậm nhất ngày 25 của tháng cuối quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
            trước ngày 25 tháng cuối quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24
            trước ngày 25 của tháng cuối hằng quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24
            ngày 15 tháng đầu quý sau | RECURRING FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=15
            trước ngày 10 của tháng đầu tiên của quý sau | RECURRING FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=9
            Trước ngày 01 tháng đầu quý sau | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            Hằng quý, trước ngày 25 của tháng cuối quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24
            Hằng quý (trước ngày 25 tháng cuối quý) | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24
            ngày 20/6 và 20/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20
            ngày 20/6, 20/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20
            trước ngày 20/6 và 20/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=19
            Trước ngày 15/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14
            Hằng năm, trước ngày 15/12 | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14
            Hằng năm (trước ngày 15/12) | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14
            trước ngày 15 tháng 12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14
            Ngày 09/11 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=9
            trước ngày 01/01 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
            trước ngày 01/3 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1
            ngày 15 tháng 6 và tháng 12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
            Ngày 20 các tháng 3, 6, 9, 12 | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
            ngày 20 của tháng 3, 6, 9 và 12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
            Tháng 12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=12
            tháng 6 và tháng 12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12
            Quý I hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1
            trước quý II hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1
            Chậm nhất tháng 3 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1
            thứ Hai hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO
            thứ 2 hàng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO
            Thứ 7 hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=SA
            Chủ nhật hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=SU
            thứ 2, thứ 4 hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO,WE
            thứ Hai và thứ Năm hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO,TH
            Sáng thứ Hai hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO
            trước thứ Sáu hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=TH
            chậm nhất thứ Năm hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=TH
            Hằng tuần, vào thứ Sáu | RECURRING FREQ=WEEKLY;BYDAY=FR
            ngày thứ Sáu mỗi tuần | RECURRING FREQ=WEEKLY;BYDAY=FR
            thứ Hai tuần đầu tháng | RECURRING FREQ=MONTHLY;BYDAY=1MO
            thứ Hai đầu tiên của tháng | RECURRING FREQ=MONTHLY;BYDAY=1MO
            thứ Sáu cuối cùng hằng tháng | RECURRING FREQ=MONTHLY;BYDAY=-1FR
            thứ Năm tuần thứ ba hằng tháng | RECURRING FREQ=MONTHLY;BYDAY=3TH
            thứ Hai tuần đầu tiên của tháng đầu quý | RECURRING FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO
            ngày làm việc cuối cùng của tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            Ngày làm việc cuối cùng hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            ngày làm việc cuối cùng của quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            ngày làm việc cuối cùng của tuần | RECURRING FREQ=WEEKLY;BYDAY=SU PREVIOUS_WORKING_DAY
            ngày làm việc đầu tiên của tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=1 NEXT_WORKING_DAY
            ngày làm việc đầu tiên của tuần | RECURRING FREQ=WEEKLY;BYDAY=MO NEXT_WORKING_DAY
            ngày làm việc đầu tiên của quý | RECURRING FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1 NEXT_WORKING_DAY
            ngày làm việc cuối tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            Chậm nhất vào ngày làm việc cuối cùng của tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            ngày làm việc cuối cùng của năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            Ngày 15 hằng tháng (nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp) | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 NEXT_WORKING_DAY
            Ngày 15 hằng tháng, nếu trùng vào ngày nghỉ, ngày lễ thì thực hiện vào ngày làm việc liền trước | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 PREVIOUS_WORKING_DAY
            Ngày 15 hằng tháng; trường hợp trùng ngày nghỉ thì tiếp công dân vào ngày làm việc đầu tiên của tuần kế tiếp | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 FIRST_WORKING_DAY_OF_NEXT_WEEK
            Ngày 20 hằng tháng (nếu trùng vào thứ Bảy, Chủ nhật thì chuyển sang ngày làm việc đầu tiên của tuần sau) | RECURRING FREQ=MONTHLY;BYMONTHDAY=20 FIRST_WORKING_DAY_OF_NEXT_WEEK
            Ngày 15 hằng tháng (nếu trùng ngày nghỉ thì tiếp vào ngày làm việc liền kề trước đó) | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 PREVIOUS_WORKING_DAY
            Hằng năm, từ năm 2026 | RECURRING FREQ=YEARLY 2026-01-01
            Quý I, III hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1
            Ngày 15/6 và ngày 15/12 | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
            Trước 15/6 và 15/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14
            trước 31/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30
            Chậm nhất ngày 31/12 hàng năm | RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
            Trước tháng 12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1
            Hàng quý theo quy định | RECURRING FREQ=MONTHLY;INTERVAL=3
            Định kỳ theo quy định | RECURRING
            Định kỳ (hằng quý) | RECURRING FREQ=MONTHLY;INTERVAL=3
            Định kỳ 06 tháng một lần | RECURRING FREQ=MONTHLY;INTERVAL=6
            Định kỳ mỗi 6 tháng | RECURRING FREQ=MONTHLY;INTERVAL=6
            hàng 6 tháng | RECURRING FREQ=MONTHLY;INTERVAL=6
            Hai tháng một lần | RECURRING FREQ=MONTHLY;INTERVAL=2
            Mỗi 2 tuần | RECURRING FREQ=WEEKLY;INTERVAL=2
            2 tuần/lần | RECURRING FREQ=WEEKLY;INTERVAL=2
            01 tháng/lần | RECURRING FREQ=MONTHLY
            3 lần/tuần | RECURRING
            01 lần/ 01 năm | RECURRING FREQ=YEARLY
            Ngày thứ Hai hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO
            chiều thứ 6 hàng tuần | RECURRING FREQ=WEEKLY;BYDAY=FR
            Thứ Ba, thứ Năm hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=TU,TH
            Hoàn thành trước 30/6 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=29
            vào ngày 15 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15
            Ngày 15 hàng tháng. | RECURRING FREQ=MONTHLY;BYMONTHDAY=15
            ngày 15, ngày 25 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15,25
            ngày 15 và ngày 25 của tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15,25
            ngày 15 và 30 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15,30
            Trước ngày 5 và 20 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=4,19
            Chậm nhất vào ngày 15 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=15
            ngày 20 của tháng cuối mỗi quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
            ngày 20 tháng cuối cùng của quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
            ngày 10 của tháng đầu quý | RECURRING FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10
            ngày 25 của tháng cuối quý hằng quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
            Ngày cuối quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            ngày cuối cùng của quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            ngày 25/3, 25/6, 25/9, 25/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
            trước 25/3, 25/6, 25/9 và 25/12 | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24
            ngày 15/6; 15/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
            chậm nhất ngày 15/6, 15/12 | RECURRING FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
            Trước ngày 01/6 và 01/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1
            trước 31/3, 30/6, 30/9, 31/12 | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-2
            ngày 31/3, 30/6, 30/9 và 31/12 hằng năm | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            thứ Hai đầu tháng | RECURRING FREQ=MONTHLY;BYDAY=1MO
            Thứ Hai đầu tiên hằng tháng | RECURRING FREQ=MONTHLY;BYDAY=1MO
            thứ Sáu tuần cuối cùng của tháng | RECURRING FREQ=MONTHLY;BYDAY=-1FR
            Thứ Tư của tuần thứ 3 trong tháng | RECURRING FREQ=MONTHLY;BYDAY=3WE
            thứ Sáu thứ hai hằng tháng | RECURRING FREQ=MONTHLY;BYDAY=2FR
            ngày làm việc cuối cùng trong tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            ngày làm việc đầu tiên hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=1 NEXT_WORKING_DAY
            ngày làm việc cuối tuần | RECURRING FREQ=WEEKLY;BYDAY=SU PREVIOUS_WORKING_DAY
            Ngày làm việc cuối cùng của tháng cuối quý | RECURRING FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 PREVIOUS_WORKING_DAY
            Ngày 15 hằng tháng, trường hợp ngày 15 trùng vào ngày nghỉ, ngày lễ thì chuyển sang ngày làm việc kế tiếp | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 NEXT_WORKING_DAY
            Ngày 10 và 25 hằng tháng (trường hợp trùng vào ngày nghỉ, ngày lễ, tết thì chuyển sang ngày làm việc liền kề) | RECURRING FREQ=MONTHLY;BYMONTHDAY=10,25 NEXT_WORKING_DAY
            Ngày 15 hằng tháng (nếu trùng vào ngày thứ Bảy, Chủ nhật, ngày lễ thì tiếp vào ngày làm việc đầu tiên sau ngày nghỉ) | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 NEXT_WORKING_DAY
            ngày 15 hằng tháng. Nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo. | RECURRING FREQ=MONTHLY;BYMONTHDAY=15 NEXT_WORKING_DAY
            theo từng năm | RECURRING FREQ=YEARLY
            mùng 5 hằng tháng | RECURRING FREQ=MONTHLY;BYMONTHDAY=5
            Thứ 2, 4, 6 hàng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO,WE,FR
            Thứ Hai, Tư và Sáu hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO,WE,FR
            Từ thứ Hai đến thứ Sáu hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            Thứ 2 - 6 hằng tuần | RECURRING FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
          """)
  void what_comes_again_is_recurring(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            Định kỳ 6 tháng, năm | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING FREQ=YEARLY]
            định kỳ 6 tháng/năm | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING FREQ=YEARLY]
            Định kỳ hằng tháng, quý, năm | COMPOUND [RECURRING FREQ=MONTHLY] [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=YEARLY]
            hằng tháng/quý/năm | COMPOUND [RECURRING FREQ=MONTHLY] [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=YEARLY]
            Hằng quý, 6 tháng, năm | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING FREQ=YEARLY]
            Hằng quý, 6 tháng, 9 tháng và năm | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING] [RECURRING FREQ=YEARLY]
            trước ngày 15/6 và 20/12 hằng năm | COMPOUND [RECURRING FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14] [RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=19]
            trước ngày 20/6, 20/9, 25/12 | COMPOUND [RECURRING FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19] [RECURRING FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=19] [RECURRING FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24]
            Hằng tháng; quý; năm | COMPOUND [RECURRING FREQ=MONTHLY] [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=YEARLY]
            Định kỳ (quý, năm) | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=3] [RECURRING FREQ=YEARLY]
            Định kỳ 6 tháng, hằng năm | COMPOUND [RECURRING FREQ=MONTHLY;INTERVAL=6] [RECURRING FREQ=YEARLY]
          """)
  void several_periods_or_days_are_as_many_rules(String phrase, String meaning) {
    assertMeaning(phrase, meaning);
  }
}
