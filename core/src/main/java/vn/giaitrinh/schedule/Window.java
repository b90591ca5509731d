package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing within a span of days, as precise as the words that gave it: "2026", "12/2026" and
 * "31/12/2026" end on one day and are not equal.
 *
 * @param raw the words of the plan, possibly empty
 * @param start the first day, inclusive
 * @param end the last day, inclusive
 * @param precision the unit of time that the words name
 */
@JsonTypeName("WINDOW")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Window(
    @JsonSetter(nulls = Nulls.AS_EMPTY) String raw,
    LocalDate start,
    LocalDate end,
    Precision precision)
    implements Timing {

  /**
   * Checks that the days are in order and make whole units.
   *
   * @param raw the words of the plan, possibly empty
   * @param start the first day, inclusive
   * @param end the last day, inclusive
   * @param precision the unit of time that the words name
   * @throws IllegalArgumentException if the window ends before it starts, or is not made of whole
   *     units of its precision
   */
  public Window {
    raw = VietnameseText.normalize(raw);
    DaySpan.check("Window", start, end);
    if (!precision.isWhole(start, end)) {
      throw new IllegalArgumentException(
          "Window from "
              + start
              + " to "
              + end
              + " is not made of whole units of precision "
              + precision
              + "; use the first and last day of the unit, or precision DAY");
    }
  }

  /**
   * Obtains the window of one or more whole years.
   *
   * @param first the first year, inclusive
   * @param last the last year, inclusive
   * @return the window
   * @throws IllegalArgumentException if the last year is before the first
   */
  public static Window ofYears(int first, int last) {
    return new Window("", LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
  }

  /**
   * Obtains the window of a quarter.
   *
   * @param year the year
   * @param quarter the quarter, 1 to 4
   * @return the window
   * @throws IllegalArgumentException if there is no such quarter
   */
  public static Window ofQuarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("Quarter " + quarter + "; allowed are 1 to 4");
    }
    YearMonth last = YearMonth.of(year, quarter * 3);
    return new Window("", last.minusMonths(2).atDay(1), last.atEndOfMonth(), Precision.QUARTER);
  }

  /**
   * Obtains the window of a month.
   *
   * @param month the month
   * @return the window
   */
  public static Window ofMonth(YearMonth month) {
    return new Window("", month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  /**
   * Obtains the window between two days.
   *
   * @param start the first day, inclusive
   * @param end the last day, inclusive
   * @return the window
   * @throws IllegalArgumentException if it ends before it starts
   */
  public static Window ofDays(LocalDate start, LocalDate end) {
    return new Window("", start, end, Precision.DAY);
  }

  /**
   * Returns this window with the words that gave it.
   *
   * @param words the words of the plan
   * @return the window
   */
  public Window withRaw(String words) {
    return new Window(words, start, end, precision);
  }

  @Override
  public TimingKind kind() {
    return TimingKind.WINDOW;
  }

  @Override
  public Optional<LocalDate> latestDay() {
    return Optional.of(end);
  }
}
