package vn.giaitrinh.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import vn.giaitrinh.text.BilingualText;

/** A stretch of the calendar, within which a {@link WorkingDayOfPeriod} is counted. */
public enum CalendarPeriod {
  /** A week, Monday to Sunday (<i>tuần</i>). */
  WEEK(ChronoUnit.WEEKS, "Tuần", "Week") {
    @Override
    public LocalDate firstDay(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  },
  /** A calendar month (<i>tháng</i>). */
  MONTH(ChronoUnit.MONTHS, "Tháng", "Month") {
    @Override
    public LocalDate firstDay(LocalDate day) {
      return day.withDayOfMonth(1);
    }
  },
  /** A calendar quarter (<i>quý</i>). */
  QUARTER(IsoFields.QUARTER_YEARS, "Quý", "Quarter") {
    @Override
    public LocalDate firstDay(LocalDate day) {
      return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
  };

  private final TemporalUnit unit;
  private final BilingualText label;

  CalendarPeriod(TemporalUnit unit, String vi, String en) {
    this.unit = unit;
    this.label = BilingualText.of(vi, en);
  }

  /**
   * Returns the first day of the period that holds a day.
   *
   * @param day the day
   * @return the first day, inclusive
   */
  public abstract LocalDate firstDay(LocalDate day);

  /**
   * Returns the last day of the period that holds a day.
   *
   * @param day the day
   * @return the last day, inclusive
   */
  public LocalDate lastDay(LocalDate day) {
    return firstDay(day).plus(1, unit).minusDays(1);
  }

  /** {@return the name of this stretch} */
  public BilingualText label() {
    return label;
  }
}
