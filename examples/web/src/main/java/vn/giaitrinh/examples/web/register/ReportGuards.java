package vn.giaitrinh.examples.web.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.obligation.ObligationSources;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.examples.web.agency.AgencyReporting;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/**
 * Tells what stands against recording a report. One that names what is not in the plan would be
 * kept, and count for nothing.
 */
@Component
class ReportGuards {
  /** The form of the ids of events, which those of reports share. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/\\-@#:]{0,99}");

  private final PlanRegister plans;
  private final OrganizationDirectory directory;
  private final WorkingCalendar calendar;
  private final Today today;

  ReportGuards(
      PlanRegister plans, OrganizationDirectory directory, WorkingCalendar calendar, Today today) {
    this.plans = plans;
    this.directory = directory;
    this.calendar = calendar;
    this.today = today;
  }

  List<Finding> against(TaskReport report) {
    Map<ReportRule, Boolean> kept =
        common(report.getId(), report.getUnit(), report.getSubmittedOn());
    kept.put(
        ReportRule.UNKNOWN_TASK,
        plan().flatMap(plan -> plan.findTask(report.getTask())).isPresent());
    return broken(kept);
  }

  List<Finding> against(DutyReport report) {
    Map<ReportRule, Boolean> kept =
        common(report.getId(), report.getUnit(), report.getSubmittedOn());
    Optional<Plan> plan = plan().filter(one -> has(one, report.getDuty()));
    kept.put(ReportRule.UNKNOWN_DUTY, plan.isPresent());
    if (plan.isPresent() && report.getPeriod().isPresent()) {
      kept.put(
          ReportRule.UNKNOWN_PERIOD, has(plan.get(), report.getDuty(), report.getPeriod().get()));
    }
    return broken(kept);
  }

  private Map<ReportRule, Boolean> common(String id, UnitId unit, LocalDate submittedOn) {
    Map<ReportRule, Boolean> kept = new LinkedHashMap<>();
    kept.put(ReportRule.MALFORMED_ID, ID.matcher(id).matches());
    kept.put(ReportRule.UNKNOWN_UNIT, directory.findUnit(unit).isPresent());
    kept.put(ReportRule.REPORT_IN_FUTURE, !submittedOn.isAfter(today.get()));
    return kept;
  }

  private Optional<Plan> plan() {
    return plans.current().map(StoredPlan::plan);
  }

  private static boolean has(Plan plan, String duty) {
    return plan.getReportingDuties().stream().anyMatch(one -> one.getId().equals(duty));
  }

  /** The periods of a duty are those for which the SDK measures it: through today, and the next. */
  private boolean has(Plan plan, String duty, String period) {
    ObligationSources sources =
        ObligationSources.builder()
            .plan(plan)
            .directory(directory)
            .calendar(calendar)
            .planStart(AgencyReporting.PLAN_START)
            .reportingTerms(AgencyReporting.terms())
            .asOf(today.get())
            .build();
    ObligationSubject subject = ObligationSubject.ofReportingDuty(duty);
    return Obligations.of(sources).obligations().stream()
        .filter(one -> one.getSubject().equals(subject))
        .anyMatch(one -> one.getPeriod().filter(period::equals).isPresent());
  }

  private static List<Finding> broken(Map<ReportRule, Boolean> kept) {
    return kept.entrySet().stream()
        .filter(rule -> !rule.getValue())
        .map(rule -> rule.getKey().broken())
        .toList();
  }
}
