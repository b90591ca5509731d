package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giaitrinh.text.BilingualText;

/**
 * A reporting cycle (<i>báo cáo định kỳ</i>): the {@link ReportingPeriod}s of one kind, as data
 * from which each of them is made.
 *
 * <p>A period covers the days after the cut-off of the months before it, through its own cut-off.
 * So the periods of a cycle follow one another without a gap, but for {@link PeriodKind#SIX_MONTHS}
 * and {@link PeriodKind#NINE_MONTHS}, which leave out the rest of the year.
 *
 * <pre>{@code
 * ReportingCycle years = ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.YEAR);
 * years.findPeriodOf(LocalDate.of(2026, 12, 20));              // Optional[2027-Y]
 * years.period(2026, 1).dueBy();                               // 2026-12-25
 * years.withSendBy(DayOfMonth.of(18)).period(2026, 1).dueBy(); // 2026-12-18
 * }</pre>
 *
 * @param kind the kind of its periods
 * @param cutOff the last day that a period covers (<i>chốt số liệu</i>), counted from the last
 *     month of the period
 * @param sendBy the last good day to send the report (<i>thời hạn gửi</i>), counted from the month
 *     of the cut-off; it stays where it falls on a day off, {@link Roll#apply} moves it
 * @param basis the provision that sets the cycle; empty where a host sets it by itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportingCycle(
    PeriodKind kind, DayOfMonth cutOff, DayOfMonth sendBy, Optional<BilingualText> basis) {

  // A cut-off and a send-by day each lie within a year of the last month of their period.
  private static final int YEARS_AWAY = 2;

  /**
   * Checks that a report is sent after the cut-off, in months of every length.
   *
   * @param kind the kind of its periods
   * @param cutOff the last day that a period covers
   * @param sendBy the last good day to send the report
   * @param basis the provision that sets the cycle
   * @throws IllegalArgumentException if the send-by day can be on or before the cut-off
   */
  public ReportingCycle {
    boolean laterInTheMonth =
        Math.min(sendBy.day(), DayOfMonth.LAST_COMMON_DAY)
            > Math.min(cutOff.day(), DayOfMonth.LAST_COMMON_DAY);
    if (sendBy.monthOffset() < 0 || (sendBy.monthOffset() == 0 && !laterInTheMonth)) {
      throw new IllegalArgumentException(
          "Cycle of kind "
              + kind
              + " with its cut-off on day "
              + cutOff.day()
              + " would be sent by day "
              + sendBy.day()
              + ", "
              + sendBy.monthOffset()
              + " months later; allowed is a day that is after the cut-off in every month");
    }
  }

  /**
   * Obtains a cycle that a host sets by itself.
   *
   * @param kind the kind of its periods
   * @param cutOff the last day that a period covers, counted from the last month of the period
   * @param sendBy the last good day to send the report, counted from the month of the cut-off
   * @return the cycle
   * @throws IllegalArgumentException if the send-by day can be on or before the cut-off
   */
  public static ReportingCycle of(PeriodKind kind, DayOfMonth cutOff, DayOfMonth sendBy) {
    return new ReportingCycle(kind, cutOff, sendBy, Optional.empty());
  }

  /**
   * Returns this cycle with another send-by day, such as the earlier one that a ministry or a
   * province sets for the agencies below it (Nghị định 09/2019/NĐ-CP, Điều 13).
   *
   * @param day the last good day to send the report, counted from the month of the cut-off
   * @return the cycle
   * @throws IllegalArgumentException if the day can be on or before the cut-off
   */
  public ReportingCycle withSendBy(DayOfMonth day) {
    return new ReportingCycle(kind, cutOff, day, basis);
  }

  /**
   * Returns a period.
   *
   * @param year the reporting year, which may begin in the calendar year before
   * @param number the number within the year, from 1
   * @return the period
   * @throws IllegalArgumentException if a year has no such period
   */
  public ReportingPeriod period(int year, int number) {
    if (number < 1 || number > kind.periodsPerYear()) {
      throw new IllegalArgumentException(
          "Period " + number + " of kind " + kind + "; allowed are 1 to " + kind.periodsPerYear());
    }
    YearMonth lastMonth = YearMonth.of(year, number * kind.months());
    LocalDate to = cutOff.from(lastMonth);
    return new ReportingPeriod(
        kind.code(year, number),
        cutOff.from(lastMonth.minusMonths(kind.months())).plusDays(1),
        to,
        sendBy.from(YearMonth.from(to)));
  }

  /**
   * Finds the period that covers a day.
   *
   * @param day the day
   * @return the period; empty for a day that the six or nine months of a year leave out
   */
  public Optional<ReportingPeriod> findPeriodOf(LocalDate day) {
    YearMonth month = cutOff.firstMonthReaching(day);
    int number = kind.numberOf(month);
    return number > kind.periodsPerYear()
        ? Optional.empty()
        : Optional.of(period(month.getYear(), number));
  }

  /**
   * Returns the period that follows another.
   *
   * @param period the other
   * @return the first period of this cycle to start after the other starts
   */
  public ReportingPeriod next(ReportingPeriod period) {
    YearMonth month = cutOff.firstMonthReaching(period.from());
    int number = kind.numberOf(month);
    return number < kind.periodsPerYear()
        ? period(month.getYear(), number + 1)
        : period(month.getYear() + 1, 1);
  }

  /**
   * Returns the periods whose reports fall due within a range, whichever days they cover.
   *
   * @param from the first day of the range, inclusive
   * @param to the last day of the range, inclusive
   * @return the periods, in order; empty if none falls due or the range ends before it starts
   */
  public List<ReportingPeriod> periodsDueIn(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear() - YEARS_AWAY, to.getYear() + YEARS_AWAY)
        .boxed()
        .flatMap(
            year ->
                IntStream.rangeClosed(1, kind.periodsPerYear())
                    .mapToObj(number -> period(year, number)))
        .filter(period -> !period.dueBy().isBefore(from) && !period.dueBy().isAfter(to))
        .toList();
  }
}
