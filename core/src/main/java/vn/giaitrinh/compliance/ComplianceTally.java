package vn.giaitrinh.compliance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.compliance.finding.CaseParticulars;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.ReviewPattern;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.compliance.reminder.CaseReminders;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaCheck;

/**
 * A tally of cases and reports.
 *
 * <p>Adding is free of order, and tallies of parts merge into the tally of the whole: merging is
 * associative and commutative, an empty tally is neutral, and any split of the same records gives
 * the same summary. Its size does not grow with the number of cases: it holds counts by unit, by
 * kind of case and by period, the gravest findings and the most urgent reminders up to the numbers
 * that the assessment keeps, and the reports, since which period a report counts for is known only
 * at the end. Memory does grow with the cases where the assessment {@linkplain
 * Assessment#isCasesKept keeps their ids}.
 *
 * <p>A tally belongs to one thread at a time. As a collector it takes any stream:
 *
 * <pre>{@code
 * ComplianceSummary summary =
 *     cases.parallelStream().collect(ComplianceTally.collector(assessment)).summarize();
 * }</pre>
 */
public final class ComplianceTally {
  private final Assessment assessment;
  private final @Nullable Consumer<? super Finding> otherFindings;
  private final CaseReview review;
  private final MeasureIndex index;
  private final PeriodAxis periods;
  private final CaseTable cases;
  private final @Nullable CaseRoll roll;
  private final FindingTally findings;
  private final CaseReminders reminders;
  private final ReceivedReports reports;
  private final CaseMeasures measuring;
  private int notReceived;
  private int repeated;
  private DayStatus calendarStatus = DayStatus.ANNOUNCED;

  ComplianceTally(Assessment assessment, @Nullable Consumer<? super Finding> otherFindings) {
    this.assessment = assessment;
    this.otherFindings = otherFindings;
    this.review = CaseReview.of(SlaCheck.of(assessment.getRulePacks(), assessment.getCalendar()));
    this.index = new MeasureIndex(assessment.getRulePacks());
    this.periods =
        new PeriodAxis(
            assessment.getTrendCycle(), assessment.getTrendPeriods(), assessment.getAsOf());
    this.cases = new CaseTable(index, periods.size());
    this.roll = assessment.isCasesKept() ? new CaseRoll(index) : null;
    this.findings = new FindingTally(assessment.getFindingsKept(), otherFindings);
    this.reports = new ReceivedReports(assessment.getAsOf());
    this.measuring = new CaseMeasures(index, assessment.getAsOf());
    this.reminders = CaseReminders.of(assessment.reminderWindow(), assessment.getRemindersKept());
  }

  /**
   * Returns a collector of cases into a tally.
   *
   * @param assessment the assessment
   * @return the collector, for sequential and parallel streams
   */
  public static Collector<CaseFile, ?, ComplianceTally> collector(Assessment assessment) {
    return Collector.of(
        assessment::newTally,
        ComplianceTally::add,
        ComplianceTally::merge,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds a case. A tally does not look for an id that it was given before: each case is to be added
   * once.
   *
   * @param caseFile the case; one not yet received on the as-of day is counted apart, and one whose
   *     due dates leave the calendar is counted without its clocks and found
   * @return this tally
   */
  public ComplianceTally add(CaseFile caseFile) {
    add(review.review(caseFile, assessment.getAsOf()));
    return this;
  }

  /**
   * Obtains the pattern of cases that differ from one in their {@linkplain CaseParticulars
   * particulars} only, which are {@linkplain #addLike added} without making a case file of each.
   *
   * @param caseFile one such case
   * @param particulars what it says of its own
   * @return the pattern, for this tally alone; empty if such cases have to be added one by one
   */
  public Optional<ReviewPattern> patternOf(CaseFile caseFile, CaseParticulars particulars) {
    return review.patternOf(caseFile, assessment.getAsOf(), particulars);
  }

  /**
   * Adds a case like others, unless only its case file can tell what is in it.
   *
   * @param pattern the pattern, of this tally
   * @param other the case, which {@linkplain ReviewPattern#fits fits}; read during this call only
   * @return false if nothing was added, and the case file must be
   * @throws IllegalArgumentException if the pattern is that of another tally
   */
  public boolean addLike(ReviewPattern pattern, CaseParticulars other) {
    if (!pattern.isOf(review, assessment.getAsOf())) {
      throw new IllegalArgumentException("The pattern of the case is that of another tally");
    }
    ReviewedCase reviewed = pattern.review(other);
    if (reviewed == null || findings.wants(reviewed)) {
      return false;
    }
    count(reviewed, reviewed.getState().group().orElseThrow());
    return true;
  }

  private void add(ReviewedCase reviewed) {
    StatusGroup group = reviewed.getState().group().orElse(null);
    if (group == null) {
      notReceived++;
      return;
    }
    count(reviewed, group);
    if (findings.wants(reviewed)) {
      reviewed.getFindings().forEach(findings::add);
    }
  }

  private void count(ReviewedCase reviewed, StatusGroup group) {
    MeasureList measures = measuring.of(reviewed, group);
    UnitId leadUnit = reviewed.getLeadUnit();
    int period = periods.placeOf(reviewed.getReceivedOn());
    cases.add(leadUnit, reviewed.getKind(), period, measures);
    if (roll != null) {
      roll.add(reviewed.getId(), leadUnit, reviewed.getKind(), period, measures);
    }
    List<ClockSnapshot> clocks = reviewed.getClocks();
    for (int i = 0; i < clocks.size(); i++) {
      weaken(clocks.get(i).calendarStatus());
    }
    if (reviewed.getState().status().isOpen()) {
      reminders.add(reviewed.getId(), leadUnit, reviewed.getState().status(), clocks);
    }
  }

  /**
   * Adds a task report. The same report given again counts once.
   *
   * @param report the report; what came after the as-of day is not seen, and one that counts for no
   *     obligation of the plan is remarked
   * @return this tally
   */
  public ComplianceTally add(TaskReport report) {
    reports.add(report);
    return this;
  }

  /**
   * Adds a report on a reporting duty. The same report given again counts once.
   *
   * @param report the report; what came after the as-of day is not seen, and one that counts for no
   *     obligation of the plan is remarked
   * @return this tally
   */
  public ComplianceTally add(DutyReport report) {
    reports.add(report);
    return this;
  }

  /**
   * Adds everything that another tally holds.
   *
   * @param other a tally of the same assessment, over other records; it is not changed
   * @return this tally
   * @throws IllegalArgumentException if the other tally is of another assessment, or this one
   */
  public ComplianceTally merge(ComplianceTally other) {
    if (other == this) {
      throw new IllegalArgumentException("A tally cannot be merged into itself");
    }
    if (!assessment.equals(other.assessment)) {
      throw new IllegalArgumentException(
          "Tallies of different assessments cannot be merged: as of "
              + assessment.getAsOf()
              + " and as of "
              + other.assessment.getAsOf());
    }
    cases.merge(other.cases);
    if (roll != null && other.roll != null) {
      roll.merge(other.roll);
    }
    findings.merge(other.findings);
    reminders.merge(other.reminders);
    reports.merge(other.reports);
    notReceived += other.notReceived;
    repeated += other.repeated;
    calendarStatus = calendarStatus.weaker(other.calendarStatus);
    return this;
  }

  /** {@return an empty tally of the same assessment and sink, for a part of the records} */
  public ComplianceTally newPart() {
    return new ComplianceTally(assessment, otherFindings);
  }

  /** {@return the summary of what was added so far; more may be added afterwards} */
  public ComplianceSummary summarize() {
    return Summarizer.summarize(this);
  }

  /**
   * Returns the cases behind a figure.
   *
   * @param figure the figure
   * @return the ids in order, each as often as its case counts: the list is as long as the figure
   *     is large
   * @throws IllegalStateException if the assessment does not {@linkplain Assessment#isCasesKept
   *     keep} the ids of cases
   * @throws IllegalArgumentException if there is no such measure or period
   */
  public List<CaseId> casesBehind(Figure figure) {
    if (roll == null) {
      throw new IllegalStateException(
          "The ids of cases are not kept; build the assessment with casesKept(true)");
    }
    return roll.behind(figure.measure(), part(figure));
  }

  /**
   * Returns a figure.
   *
   * @param figure the figure
   * @return how many
   * @throws IllegalArgumentException if there is no such measure or period
   */
  public int count(Figure figure) {
    return cases.figures(part(figure)).count(figure.measure());
  }

  private TablePart part(Figure figure) {
    if (!index.has(figure.measure())) {
      throw new IllegalArgumentException(
          "Measure " + figure.measure() + " is none of this assessment");
    }
    return new TablePart(figure.unit(), figure.kind(), figure.period().map(this::placeOf));
  }

  int placeOf(String period) {
    return periods
        .find(period)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Period " + period + " is none of " + periods.codes()));
  }

  /** {@return the state, from which {@link Assessment#newTally(TallyState)} makes a tally again} */
  public TallyState state() {
    return TallyStates.of(this);
  }

  /** Checks if a clock bears on a case given, or on requests for explanation. */
  boolean bears(ClockDefinition clock) {
    return clock.getKind() == CaseKind.EXPLANATION_REQUEST
        || cases.kinds().contains(clock.getKind());
  }

  Assessment assessment() {
    return assessment;
  }

  MeasureIndex index() {
    return index;
  }

  PeriodAxis periods() {
    return periods;
  }

  CaseTable cases() {
    return cases;
  }

  @Nullable CaseRoll roll() {
    return roll;
  }

  FindingTally findings() {
    return findings;
  }

  CaseReminders reminders() {
    return reminders;
  }

  ReceivedReports reports() {
    return reports;
  }

  /** Takes note of a case that was given before, and must not count again. */
  void addRepeated(int count) {
    repeated = Math.addExact(repeated, count);
  }

  int repeated() {
    return repeated;
  }

  void addNotReceived(int count) {
    notReceived = Math.addExact(notReceived, count);
  }

  int notReceived() {
    return notReceived;
  }

  void weaken(DayStatus status) {
    calendarStatus = calendarStatus.weaker(status);
  }

  DayStatus calendarStatus() {
    return calendarStatus;
  }
}
