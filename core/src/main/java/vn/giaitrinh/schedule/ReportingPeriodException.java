package vn.giaitrinh.schedule;

import java.time.LocalDate;

/**
 * Thrown when no working day lies between the cut-off of a reporting period and the day by which
 * its report is sent (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b).
 */
public final class ReportingPeriodException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String periodCode;
  private final LocalDate earliestDueBy;

  ReportingPeriodException(ReportingPeriod period, LocalDate earliestDueBy) {
    super(
        "Reporting period "
            + period.code()
            + " has its cut-off on "
            + period.to()
            + " and is sent by "
            + period.dueBy()
            + ", without a working day to prepare the report; allowed is "
            + earliestDueBy
            + " or later");
    this.periodCode = period.code();
    this.earliestDueBy = earliestDueBy;
  }

  /** {@return the code of the period} */
  public String getPeriodCode() {
    return periodCode;
  }

  /** {@return the earliest day by which the report may be asked for, inclusive} */
  public LocalDate getEarliestDueBy() {
    return earliestDueBy;
  }
}
