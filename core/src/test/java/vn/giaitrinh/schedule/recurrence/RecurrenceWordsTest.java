package vn.giaitrinh.schedule.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.text.BilingualText;

class RecurrenceWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            FREQ=DAILY | Hằng ngày | Every day
            FREQ=WEEKLY | Hằng tuần | Every week
            FREQ=MONTHLY | Hằng tháng | Every month
            FREQ=YEARLY | Hằng năm | Every year
            FREQ=MONTHLY;INTERVAL=3 | Hằng quý | Every quarter
            FREQ=MONTHLY;INTERVAL=6 | 6 tháng một lần | Every 6 months
            FREQ=YEARLY;INTERVAL=5 | 5 năm một lần | Every 5 years
            FREQ=MONTHLY;BYMONTHDAY=15,25 | Ngày 15 và 25 hằng tháng | On the 15th and 25th of every month
            FREQ=MONTHLY;BYMONTHDAY=-1 | Ngày cuối hằng tháng | On the last day of every month
            FREQ=MONTHLY;BYMONTHDAY=1,-1 | Ngày 1 và ngày cuối hằng tháng | On the 1st and last day of every month
            FREQ=MONTHLY;BYMONTHDAY=-2 | Ngày thứ 2 tính từ cuối tháng hằng tháng | On the 2nd to last day of every month
            FREQ=MONTHLY;BYDAY=-1FR | Thứ Sáu cuối cùng hằng tháng | On the last Friday of every month
            FREQ=MONTHLY;BYDAY=2TH | Thứ Năm lần thứ 2 hằng tháng | On the 2nd Thursday of every month
            FREQ=WEEKLY;BYDAY=MO,TH | Thứ Hai và thứ Năm hằng tuần | On Monday and Thursday, every week
            FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | Ngày 20 các tháng 3, 6, 9 và 12 hằng năm | On the 20th of March, June, September and December, every year
            FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | Ngày 31 tháng 12 hằng năm | On the 31st of December, every year
            FREQ=YEARLY;BYMONTH=6,12 | Các tháng 6 và 12 hằng năm | In June and December, every year
            FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | Ngày cuối các tháng 3, 6, 9 và 12 hằng năm | On the last day of March, June, September and December, every year
            FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1 | Ngày cuối tháng 12 hằng năm | On the last day of December, every year
            FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO | Thứ Hai đầu tiên các tháng 1, 4, 7 và 10 hằng năm | On the 1st Monday of January, April, July and October, every year
            FREQ=YEARLY;BYDAY=20MO | Thứ Hai lần thứ 20 trong năm hằng năm | On the 20th Monday of the year, every year
            FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR | Ngày 13 hằng tháng, nếu là thứ Sáu | On the 13th of every month, if it is Friday
            FREQ=MONTHLY;INTERVAL=1;BYDAY=-2TH;UNTIL=20291106 | Thứ Năm thứ 2 tính từ cuối hằng tháng, đến hết ngày 06/11/2029 | On the 2nd to last Thursday of every month, until 2029-11-06
            FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=14,31;COUNT=1 | Ngày 14 và 31 các tháng 2 và 4 hằng năm, tất cả 1 lần | On the 14th and 31st of February and April, every year, once in all
            FREQ=YEARLY;BYYEARDAY=1 | Ngày thứ 1 của năm hằng năm | On the 1st day of the year, every year
            FREQ=YEARLY;INTERVAL=3;BYWEEKNO=52;BYDAY=MO;COUNT=24 | Mọi thứ Hai, 3 năm một lần, chỉ trong tuần 52 của năm, tất cả 24 lần | On every Monday, every 3 years, only in the 52nd week of the year, 24 times in all
            FREQ=YEARLY;BYYEARDAY=200,-200;UNTIL=20260811 | Ngày thứ 200 của năm và ngày thứ 200 tính từ cuối năm hằng năm, đến hết ngày 11/08/2026 | On the 200th and 200th to last day of the year, every year, until 2026-08-11
            FREQ=WEEKLY;INTERVAL=6;WKST=SU;UNTIL=20301022 | 6 tuần một lần, tuần tính từ Chủ nhật, đến hết ngày 22/10/2030 | Every 6 weeks, weeks starting on Sunday, until 2030-10-22
            FREQ=MONTHLY;BYMONTH=1,3,6,9 | Hằng tháng, chỉ trong các tháng 1, 3, 6 và 9 | Every month, only in January, March, June and September
            FREQ=YEARLY;INTERVAL=1;BYYEARDAY=200,-200;COUNT=25 | Ngày thứ 200 của năm và ngày thứ 200 tính từ cuối năm hằng năm, tất cả 25 lần | On the 200th and 200th to last day of the year, every year, 25 times in all
            FREQ=WEEKLY;INTERVAL=4;BYDAY=MO;WKST=SU;UNTIL=20310823 | Thứ Hai, 4 tuần một lần, tuần tính từ Chủ nhật, đến hết ngày 23/08/2031 | On Monday, every 4 weeks, weeks starting on Sunday, until 2031-08-23
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1 | Mọi thứ Hai, thứ Ba, thứ Tư, thứ Năm và thứ Sáu hằng tháng, chỉ lấy ngày thứ 1 và ngày cuối cùng trong mỗi kỳ | On every Monday, Tuesday, Wednesday, Thursday and Friday of every month, only the 1st and last of these days in each period
            FREQ=YEARLY;INTERVAL=1;BYYEARDAY=-1;COUNT=12 | Ngày cuối năm hằng năm, tất cả 12 lần | On the last day of the year, every year, 12 times in all
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;BYMONTH=5,7 | Mọi thứ Hai, thứ Ba, thứ Tư, thứ Năm và thứ Sáu hằng tháng, chỉ trong các tháng 5 và 7, chỉ lấy ngày thứ 2 tính từ cuối trong mỗi kỳ | On every Monday, Tuesday, Wednesday, Thursday and Friday of every month, only in May and July, only the 2nd to last of these days in each period
            FREQ=WEEKLY;BYDAY=SA,MO,TH;WKST=SU;UNTIL=20270622 | Thứ Hai, thứ Năm và thứ Bảy hằng tuần, tuần tính từ Chủ nhật, đến hết ngày 22/06/2027 | On Monday, Thursday and Saturday, every week, weeks starting on Sunday, until 2027-06-22
            FREQ=YEARLY;INTERVAL=4;BYWEEKNO=-1;BYDAY=MO;UNTIL=20260113 | Mọi thứ Hai, 4 năm một lần, chỉ trong tuần cuối năm, đến hết ngày 13/01/2026 | On every Monday, every 4 years, only in the last week of the year, until 2026-01-13
            FREQ=WEEKLY;INTERVAL=2;WKST=SU | 2 tuần một lần, tuần tính từ Chủ nhật | Every 2 weeks, weeks starting on Sunday
            FREQ=WEEKLY;INTERVAL=6;BYDAY=TU;WKST=SU;COUNT=20 | Thứ Ba, 6 tuần một lần, tuần tính từ Chủ nhật, tất cả 20 lần | On Tuesday, every 6 weeks, weeks starting on Sunday, 20 times in all
            FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYDAY=MO;UNTIL=20300512 | Mọi thứ Hai, 2 năm một lần, chỉ trong tuần 20 của năm, đến hết ngày 12/05/2030 | On every Monday, every 2 years, only in the 20th week of the year, until 2030-05-12
            FREQ=DAILY;BYDAY=MO | Hằng ngày, nếu là thứ Hai | Every day, if it is Monday
            FREQ=DAILY;BYMONTH=6;BYMONTHDAY=1 | Hằng ngày, nếu là ngày 1, chỉ trong tháng 6 | Every day, if it is the 1st, only in June
            FREQ=YEARLY;BYDAY=MO | Mọi thứ Hai hằng năm | On every Monday, every year
            FREQ=MONTHLY;BYDAY=MO | Mọi thứ Hai hằng tháng | On every Monday of every month
            FREQ=YEARLY;BYWEEKNO=20 | Tuần 20 của năm hằng năm | In the 20th week of the year, every year
            FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO | Mọi thứ Hai hằng năm, chỉ trong tuần cuối năm | On every Monday, every year, only in the last week of the year
            FREQ=YEARLY;BYMONTH=6;BYDAY=MO | Mọi thứ Hai tháng 6 hằng năm | On every Monday of June, every year
            FREQ=YEARLY;BYMONTH=6;BYWEEKNO=24 | Tháng 6 hằng năm, chỉ trong tuần 24 của năm | In June, every year, only in the 24th week of the year
            FREQ=MONTHLY;BYMONTH=5,7;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | Mọi thứ Hai, thứ Ba, thứ Tư, thứ Năm và thứ Sáu hằng tháng, chỉ trong các tháng 5 và 7, chỉ lấy ngày thứ 2 tính từ cuối trong mỗi kỳ | On every Monday, Tuesday, Wednesday, Thursday and Friday of every month, only in May and July, only the 2nd to last of these days in each period
            FREQ=YEARLY;BYMONTH=6;BYDAY=2MO,-2FR | Thứ Hai lần thứ 2 và thứ Sáu thứ 2 tính từ cuối tháng 6 hằng năm | On the 2nd Monday and the 2nd to last Friday of June, every year
            FREQ=YEARLY;BYYEARDAY=1,-2 | Ngày thứ 1 của năm và ngày thứ 2 tính từ cuối năm hằng năm | On the 1st and 2nd to last day of the year, every year
            FREQ=YEARLY;BYYEARDAY=100;BYDAY=MO | Ngày thứ 100 của năm hằng năm, nếu là thứ Hai | On the 100th day of the year, every year, if it is Monday
            FREQ=MONTHLY;BYDAY=3TU;BYSETPOS=1 | Thứ Ba lần thứ 3 hằng tháng, chỉ lấy ngày thứ 1 trong mỗi kỳ | On the 3rd Tuesday of every month, only the 1st of these days in each period
            FREQ=DAILY;COUNT=1 | Hằng ngày, tất cả 1 lần | Every day, once in all
            FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU | Chủ nhật, 2 tuần một lần, tuần tính từ Chủ nhật | On Sunday, every 2 weeks, weeks starting on Sunday
            FREQ=YEARLY;BYMONTHDAY=11,12,13,21,22,23 | Ngày 11, 12, 13, 21, 22 và 23 của mọi tháng hằng năm | On the 11th, 12th, 13th, 21st, 22nd and 23rd of any month, every year
          """)
  void a_rule_is_a_sentence_in_both_languages(String rule, String vi, String en) {
    assertThat(RecurrenceRule.parse(rule).inWords()).isEqualTo(BilingualText.of(vi, en));
  }
}
