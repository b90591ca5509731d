package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.schedule.ReportingPeriod;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Verification;

/** Turns a tally into a summary, without changing it. */
final class Summarizer {
  private final ComplianceTally tally;
  private final Assessment assessment;
  private final CaseFigures figures;
  private final Obligations obligations;
  private final DutySummaries duties;
  private final ObligationCounts dutyCounts;
  private final List<Finding> dutyFindings;
  private final Coverage coverage;
  private final MetricValues metrics;
  private final List<ClockSummary> clocks;
  private final UnitSummaries units;
  private final Remarks remarks;

  private Summarizer(ComplianceTally tally) {
    this.tally = tally;
    this.assessment = tally.assessment();
    this.figures = tally.cases().figures(TablePart.WHOLE);
    this.obligations =
        Obligations.of(
            assessment.obligationSources().toBuilder()
                .taskReports(tally.reports().taskReports())
                .dutyReports(tally.reports().dutyReports())
                .build());
    this.duties =
        new DutySummaries(
            assessment.getPlan(),
            obligations,
            unit -> assessment.getDirectory().nameOn(unit, assessment.getAsOf()));
    this.dutyCounts =
        duties.all().map(DutySummary::duties).reduce(ObligationCounts.NONE, ObligationCounts::plus);
    this.dutyFindings = duties.all().flatMap(DutyFindings::of).toList();
    this.coverage = Coverage.of(assessment.getPlan());
    this.metrics = new MetricValues(assessment.getRulePacks());
    this.clocks = clocks();
    this.units = new UnitSummaries(tally, duties, dutyFindings, metrics);
    this.remarks = new Remarks(tally, obligations, duties);
  }

  static ComplianceSummary summarize(ComplianceTally tally) {
    return new Summarizer(tally).summary();
  }

  private ComplianceSummary summary() {
    Map<FindingCode, Integer> counts = findingCounts();
    List<Finding> findings = findings();
    int found = counts.values().stream().mapToInt(Integer::intValue).sum();
    return ComplianceSummary.builder()
        .asOf(assessment.getAsOf())
        .calendarStatus(weakestStatus())
        .verification(weakestVerification())
        .planTitle(assessment.getPlan().getTitle())
        .planNumber(assessment.getPlan().getNumber())
        .agency(
            assessment
                .getDirectory()
                .nameOn(assessment.getPlan().getIssuer(), assessment.getAsOf()))
        .remarks(remarks.all())
        .cases(figures.cases())
        .duties(dutyCounts)
        .metrics(metrics.of(figures, dutyCounts, coverage.counts()))
        .units(units.all())
        .tasks(duties.tasks())
        .milestones(duties.milestones())
        .reportingDuties(duties.reportingDuties())
        .clocks(clocks)
        .kinds(kinds())
        .periods(periods())
        .ages(ages())
        .repeatedlyLate(units.repeatedlyLate())
        .coverage(coverage)
        .supervision(
            Supervision.of(assessment.getPlan(), assessment.getDirectory(), assessment.getAsOf()))
        .reminders(
            Reminders.of(
                assessment.reminderWindow(),
                assessment.getPlan(),
                assessment.getDirectory(),
                obligations,
                tally.reminders()))
        .findingCounts(counts)
        .findings(findings)
        .findingsNotKept(found - findings.size())
        .build();
  }

  /**
   * Every clock that bears on a case given. Requests for explanation are what such a plan is about:
   * their clocks are told where there is no case too.
   */
  private List<ClockSummary> clocks() {
    List<ClockSummary> summaries = new ArrayList<>();
    for (RulePack pack : assessment.getRulePacks()) {
      for (ClockDefinition clock : pack.getClocks()) {
        if (tally.bears(clock)) {
          summaries.add(
              new ClockSummary(
                  pack.getId(),
                  clock.getId(),
                  clock.getLabel(),
                  clock.limitsInWords(),
                  clock.basis(),
                  clock.verification(),
                  figures.clock(pack, clock)));
        }
      }
    }
    return summaries;
  }

  private List<KindSummary> kinds() {
    List<KindSummary> kinds = new ArrayList<>();
    for (CaseKind kind : tally.cases().kinds()) {
      kinds.add(new KindSummary(kind, tally.cases().figures(TablePart.of(kind)).cases()));
    }
    return kinds;
  }

  /** Every period of the trend, and what is earlier if there is any. */
  private List<PeriodSummary> periods() {
    return IntStream.range(0, tally.periods().size())
        .mapToObj(this::period)
        .filter(one -> one.from().isPresent() || one.cases().received() > 0)
        .toList();
  }

  private PeriodSummary period(int place) {
    CaseFigures received = tally.cases().figures(TablePart.ofPeriod(place));
    PeriodAxis axis = tally.periods();
    boolean whole =
        axis.period(place).filter(one -> one.to().isAfter(assessment.getAsOf())).isEmpty();
    return new PeriodSummary(
        axis.code(place),
        axis.period(place).map(ReportingPeriod::from),
        whole ? axis.lastDay(place) : assessment.getAsOf(),
        whole,
        received.cases(),
        metrics.ofCases(received));
  }

  private List<AgeSummary> ages() {
    return Stream.of(AgeBand.values())
        .map(
            age ->
                new AgeSummary(
                    age,
                    figures.count(CaseMeasure.openFor(age)),
                    figures.count(CaseMeasure.overdueFor(age))))
        .toList();
  }

  private Map<FindingCode, Integer> findingCounts() {
    Map<FindingCode, Integer> ofDuties = new EnumMap<>(FindingCode.class);
    dutyFindings.forEach(
        one -> ofDuties.merge(FindingCode.valueOf(one.getCode()), 1, Math::addExact));
    return FindingCounts.sum(figures.findings(), ofDuties);
  }

  private List<Finding> findings() {
    return Stream.concat(tally.findings().kept().stream(), dutyFindings.stream())
        .sorted(Finding.READING_ORDER)
        .limit(assessment.getFindingsKept())
        .toList();
  }

  /**
   * The weakest of the due dates of cases, and of those of duties that are past or soon to come.
   */
  private DayStatus weakestStatus() {
    WorkingCalendar calendar = assessment.getCalendar();
    return obligations.obligations().stream()
        .flatMap(one -> Stream.concat(one.getDueBy().stream(), one.getGraceThrough().stream()))
        .filter(day -> !day.isAfter(assessment.reminderWindow().getThrough()))
        .filter(calendar::covers)
        .map(calendar::statusOf)
        .reduce(tally.calendarStatus(), DayStatus::weaker);
  }

  /** The weakest of the clocks told; none at all is as weak as can be. */
  private Verification weakestVerification() {
    return clocks.stream()
        .map(ClockSummary::verification)
        .reduce(Verification::weaker)
        .orElse(Verification.UNVERIFIED);
  }
}
