package vn.giaitrinh.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.BilingualText;

class TimingWordsTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final RecurrenceRule ON_15TH = RecurrenceRule.parse("FREQ=MONTHLY;BYMONTHDAY=15");

  @ParameterizedTest
  @MethodSource
  void a_timing_says_what_it_means(Timing timing, String vi, String en) {
    assertThat(timing.inWords()).isEqualTo(BilingualText.of(vi, en));
  }

  static List<Arguments> a_timing_says_what_it_means() {
    return Stream.of(windows(), repeated(), others()).flatMap(List::stream).toList();
  }

  private static List<Arguments> windows() {
    return List.of(
        Arguments.of(Window.ofYears(2026, 2026), "Năm 2026", "2026"),
        Arguments.of(Window.ofYears(2026, 2030), "Từ năm 2026 đến năm 2030", "From 2026 to 2030"),
        Arguments.of(
            new Window("", NEW_YEAR, JUNE_30, Precision.HALF_YEAR),
            "6 tháng đầu năm 2026",
            "H1 2026"),
        Arguments.of(
            new Window("", NEW_YEAR, LocalDate.of(2026, 12, 31), Precision.HALF_YEAR),
            "Từ 6 tháng đầu năm 2026 đến 6 tháng cuối năm 2026",
            "From H1 2026 to H2 2026"),
        Arguments.of(Window.ofQuarter(2026, 2), "Quý II/2026", "Q2 2026"),
        Arguments.of(
            new Window("", NEW_YEAR, JUNE_30, Precision.QUARTER),
            "Từ quý I/2026 đến quý II/2026",
            "From Q1 2026 to Q2 2026"),
        Arguments.of(
            new Window("", LocalDate.of(2026, 6, 1), JUNE_30, Precision.MONTH),
            "Tháng 6/2026",
            "June 2026"),
        Arguments.of(
            Window.ofDays(NEW_YEAR, JUNE_30),
            "Từ ngày 01/01/2026 đến ngày 30/06/2026",
            "From 2026-01-01 to 2026-06-30"));
  }

  private static List<Arguments> repeated() {
    return List.of(
        Arguments.of(Recurring.of(ON_15TH), "Ngày 15 hằng tháng", "On the 15th of every month"),
        Arguments.of(
            new Recurring("", Optional.of(ON_15TH), Optional.of(NEW_YEAR), Roll.NEXT_WORKING_DAY),
            "Ngày 15 hằng tháng, từ ngày 01/01/2026, nếu trùng ngày nghỉ thì thực hiện vào ngày làm"
                + " việc tiếp theo",
            "On the 15th of every month, from 2026-01-01, on the next working day if that is a day"
                + " off"),
        Arguments.of(
            new Recurring("", Optional.empty(), Optional.empty(), Roll.NONE),
            "Định kỳ",
            "Recurring"));
  }

  private static List<Arguments> others() {
    return List.of(
        Arguments.of(Ongoing.of("Liên tục"), "Thường xuyên", "Ongoing"),
        Arguments.of(
            Ongoing.of("", NEW_YEAR), "Thường xuyên từ ngày 01/01/2026", "Ongoing from 2026-01-01"),
        Arguments.of(
            Deadline.onOrBefore(JUNE_30),
            "Chậm nhất ngày 30/06/2026",
            "By 2026-06-30 at the latest"),
        Arguments.of(
            AfterEvent.of(WorkingDays.of(5), Anchor.REQUEST_RECEIVED),
            "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được yêu cầu",
            "Within 5 working days from the day the request is received"),
        Arguments.of(
            new AfterEvent(
                "", CalendarDays.of(10), Anchor.OTHER, Optional.of("ngày có kết luận thanh tra")),
            "Trong thời hạn 10 ngày kể từ ngày có kết luận thanh tra",
            "Within 10 days from ngày có kết luận thanh tra"),
        Arguments.of(
            AfterEvent.of(Months.of(0), Anchor.PLAN_ISSUED),
            "Trong thời hạn 0 tháng kể từ ngày ban hành Kế hoạch",
            "Within 0 months from the day the plan is issued"),
        Arguments.of(OnDemand.of("Đột xuất"), "Khi có yêu cầu", "On demand"),
        Arguments.of(
            Deferred.of("", "Kế hoạch của Sở"),
            "Theo Kế hoạch của Sở",
            "As set by: Kế hoạch của Sở"),
        Arguments.of(new Deferred("", Optional.empty()), "Theo văn bản khác", "Set elsewhere"),
        Arguments.of(
            Compound.of("", Ongoing.of(""), Window.ofQuarter(2026, 2)),
            "Thường xuyên; Quý II/2026",
            "Ongoing; Q2 2026"),
        Arguments.of(Unrecognized.of(""), "Chưa xác định được", "Not recognized"));
  }

  @Test
  void what_is_not_understood_keeps_its_words() {
    assertThat(Unrecognized.of("Kịp thời").inWords())
        .isEqualTo(BilingualText.ofVietnamese("Kịp thời"));
  }
}
