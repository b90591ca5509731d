package vn.giaitrinh.schedule;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A reporting period (<i>kỳ báo cáo</i>): the days it covers and the day by which its report is
 * sent, Nghị định 09/2019/NĐ-CP, Điều 12 and 13.
 *
 * <p>It is not a calendar quarter: a year of that decree runs from 15/12 to 14/12. A report may
 * fall due before its period ends (<i>chậm nhất ngày 20 của tháng cuối quý</i>).
 *
 * @param code the code of the period, such as {@code 2026-Q3}
 * @param from the first day it covers, inclusive
 * @param to the last day it covers (<i>chốt số liệu</i>), inclusive
 * @param dueBy the last good day to send the report, inclusive
 */
public record ReportingPeriod(String code, LocalDate from, LocalDate to, LocalDate dueBy) {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

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
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "Not a code of a reporting period: '"
              + code
              + "'. Allowed are 1 to 64 letters A-Z and a-z, digits, '.', '_' and '-', such as"
              + " 2026-Q3");
    }
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

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
