package vn.giaitrinh.schedule;

import java.time.LocalDate;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;

/**
 * A reporting period (<i>kỳ báo cáo</i>): the days it covers and the day by which its report is
 * sent, Nghị định 09/2019/NĐ-CP, Điều 12 and 13.
 *
 * <p>It is not a calendar quarter: a year of that decree runs from 15/12 to 14/12. A report may
 * fall due before its period ends (<i>chậm nhất ngày 20 của tháng cuối quý</i>); {@link
 * #requireWorkingDay} refuses that where the decree applies. Most periods are made by a {@link
 * ReportingCycle}.
 *
 * @param code the code of the period, such as {@code 2026-Q3}
 * @param from the first day it covers, inclusive
 * @param to the last day it covers (<i>chốt số liệu</i>), inclusive
 * @param dueBy the last good day to send the report, inclusive
 */
public record ReportingPeriod(String code, LocalDate from, LocalDate to, LocalDate dueBy) {

  /**
   * Checks the code and the order of the days.
   *
   * @param code the code of the period
   * @param from the first day it covers, inclusive
   * @param to the last day it covers, inclusive
   * @param dueBy the last good day to send the report, inclusive
   * @throws IllegalArgumentException if the code has another form, or the period ends or falls due
   *     before it begins
   */
  public ReportingPeriod {
    Codes.check("a code of a reporting period", code, "2026-Q3");
    DaySpan.check("Reporting period " + code, from, to);
    if (dueBy.isBefore(from)) {
      throw new IllegalArgumentException(
          "Reporting period " + code + " is due by " + dueBy + ", before it starts on " + from);
    }
  }

  /**
   * Checks if the period covers a day.
   *
   * @param date the day
   * @return true if the day is within its first and last day, both inclusive
   */
  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /**
   * Checks that at least one working day lies between the cut-off and the day by which the report
   * is sent, that day included (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b).
   *
   * @param calendar the working calendar of the agency
   * @return this period
   * @throws ReportingPeriodException if there is none
   * @throws CalendarCoverageException if the calendar does not cover both days
   */
  public ReportingPeriod requireWorkingDay(WorkingCalendar calendar) {
    if (calendar.workingDaysBetween(to, dueBy) == 0) {
      throw new ReportingPeriodException(this, calendar.plusWorkingDays(to, 1));
    }
    return this;
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
