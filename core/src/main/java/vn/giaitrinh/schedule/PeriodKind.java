package vn.giaitrinh.schedule;

import java.time.YearMonth;
import vn.giaitrinh.text.BilingualText;

/** A kind of {@link ReportingPeriod}, by the months of a reporting year that it covers. */
public enum PeriodKind {
  /** Each month (<i>tháng</i>). */
  MONTH(1, 12, "M", "Tháng", "Month"),
  /** Each quarter (<i>quý</i>). */
  QUARTER(3, 4, "Q", "Quý", "Quarter"),
  /** Each half of the year (<i>6 tháng đầu năm, 6 tháng cuối năm</i>). */
  HALF_YEAR(6, 2, "H", "6 tháng", "Half-year"),
  /** The first six months only, where none covers the rest (<i>6 tháng</i>). */
  SIX_MONTHS(6, 1, "6M", "6 tháng đầu năm", "First six months"),
  /** The first nine months, counted from the start of the year (<i>9 tháng</i>). */
  NINE_MONTHS(9, 1, "9M", "9 tháng đầu năm", "First nine months"),
  /** The year (<i>năm</i>). */
  YEAR(12, 1, "Y", "Năm", "Year");

  private final int months;
  private final int periodsPerYear;
  private final String code;
  private final BilingualText label;

  PeriodKind(int months, int periodsPerYear, String code, String vi, String en) {
    this.months = months;
    this.periodsPerYear = periodsPerYear;
    this.code = code;
    this.label = BilingualText.of(vi, en);
  }

  /** {@return how many months one period covers, 1 to 12} */
  public int months() {
    return months;
  }

  /** {@return how many periods a year has, 1 to 12} */
  public int periodsPerYear() {
    return periodsPerYear;
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }

  /** Returns the number within the year of the period of a month; it may be one that is not. */
  int numberOf(YearMonth month) {
    return (month.getMonthValue() - 1) / months + 1;
  }

  String code(int year, int number) {
    if (periodsPerYear == 1) {
      return year + "-" + code;
    }
    // Months take two digits, so that codes sort as their periods do.
    return year + "-" + code + (periodsPerYear > 9 && number < 10 ? "0" : "") + number;
  }
}
