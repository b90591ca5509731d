package vn.giaitrinh.examples.web.agency;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.ReportingTerm;
import vn.giaitrinh.schedule.DayOfMonth;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingSchemes;
import vn.giaitrinh.schedule.Roll;

/**
 * When the agency reports on its plan. The plan does not say; these days are made up, and yours
 * stand in a decision of your own.
 */
public final class AgencyReporting {
  /** The first day of the plan, which is a draft without a date. */
  public static final LocalDate PLAN_START = LocalDate.of(2026, 4, 1);

  private static final ReportingCycle QUARTERS =
      ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.QUARTER);

  private AgencyReporting() {}

  /** Returns the days by which the units send their results, and the office all of them. */
  public static List<ReportingTerm> terms() {
    return List.of(quarterly("ket-qua", 18), quarterly("tong-hop", 22));
  }

  private static ReportingTerm quarterly(String duty, int day) {
    return new ReportingTerm(
        ObligationSubject.ofReportingDuty(duty),
        QUARTERS.withSendBy(DayOfMonth.of(day)),
        Roll.NEXT_WORKING_DAY);
  }
}
