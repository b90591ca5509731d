package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.ReviewedCase;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.sla.Timeliness;

/**
 * A tally of cases and reports, whose size does not grow with their number.
 *
 * <p>Adding is free of order, and tallies of parts merge into the tally of the whole: any split of
 * the same records gives the same summary. A tally belongs to one thread at a time.
 */
public final class ComplianceTally {
  private final Assessment assessment;
  private final CaseReview review;
  private final Map<UnitId, CaseCounts> casesByUnit = new TreeMap<>();
  private final Map<ClockKey, Map<Timeliness, Integer>> casesByClock = new TreeMap<>();
  private final Map<DutyKey, LocalDate> latestEvidence = new TreeMap<>();
  private final Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
  private final FindingTally findings;
  private int notReceived;
  private int repeated;
  private int reportsOfNoTask;
  private int explained;
  private int explainedFully;
  private DayStatus calendarStatus = DayStatus.ANNOUNCED;

  ComplianceTally(Assessment assessment) {
    this.assessment = assessment;
    this.review = CaseReview.of(SlaCheck.of(assessment.getRulePacks(), assessment.getCalendar()));
    this.findings = new FindingTally(assessment.getFindingsKept());
  }

  /**
   * Adds a case. A tally does not remember the ids of its cases: each case is to be added once.
   *
   * @param caseFile the case; one not yet received on the as-of day is counted apart, and one whose
   *     due dates leave the calendar is counted without its clocks and found
   * @return this tally
   */
  public ComplianceTally add(CaseFile caseFile) {
    ReviewedCase reviewed = review.review(caseFile, assessment.getAsOf());
    Optional<StatusGroup> group = reviewed.getState().group();
    if (group.isEmpty()) {
      notReceived++;
      return this;
    }
    kinds.add(caseFile.getKind());
    CaseCounts one = CaseCounts.ofOne(group.get(), reviewed.isOverdue(), reviewed.isLate());
    casesByUnit.merge(reviewed.getLeadUnit(), one, CaseCounts::plus);
    for (ClockSnapshot clock : reviewed.getClocks()) {
      casesByClock
          .computeIfAbsent(ClockKey.of(clock), key -> new EnumMap<>(Timeliness.class))
          .merge(clock.getTimeliness(), 1, Integer::sum);
      calendarStatus = calendarStatus.weaker(clock.calendarStatus());
    }
    explained += reviewed.isUnderTheDecree() && reviewed.isExplained() ? 1 : 0;
    explainedFully += reviewed.isUnderTheDecree() && reviewed.isExplainedFully() ? 1 : 0;
    reviewed.getFindings().forEach(findings::add);
    return this;
  }

  /**
   * Adds a task report.
   *
   * @param report the report; evidence after the as-of day is not seen, and a report on a task that
   *     the plan does not have is counted apart
   * @return this tally
   */
  public ComplianceTally add(TaskReport report) {
    if (assessment.getPlan().findTask(report.getTask()).isEmpty()) {
      reportsOfNoTask++;
      return this;
    }
    report
        .latestEvidence(assessment.getAsOf())
        .ifPresent(day -> latestEvidence.merge(DutyKey.of(report), day, ComplianceTally::later));
    return this;
  }

  /**
   * Adds everything that another tally holds.
   *
   * @param other a tally of the same assessment, over other records; it is not changed
   * @return this tally
   * @throws IllegalArgumentException if the other tally is of another assessment
   */
  public ComplianceTally merge(ComplianceTally other) {
    if (!assessment.equals(other.assessment)) {
      throw new IllegalArgumentException(
          "Tallies of different assessments cannot be merged: as of "
              + assessment.getAsOf()
              + " and as of "
              + other.assessment.getAsOf());
    }
    other.casesByUnit.forEach((unit, more) -> casesByUnit.merge(unit, more, CaseCounts::plus));
    other.casesByClock.forEach(
        (clock, more) -> {
          Map<Timeliness, Integer> counts =
              casesByClock.computeIfAbsent(clock, key -> new EnumMap<>(Timeliness.class));
          more.forEach((timeliness, count) -> counts.merge(timeliness, count, Integer::sum));
        });
    other.latestEvidence.forEach(
        (duty, day) -> latestEvidence.merge(duty, day, ComplianceTally::later));
    kinds.addAll(other.kinds);
    findings.merge(other.findings);
    notReceived += other.notReceived;
    repeated += other.repeated;
    reportsOfNoTask += other.reportsOfNoTask;
    explained += other.explained;
    explainedFully += other.explainedFully;
    calendarStatus = calendarStatus.weaker(other.calendarStatus);
    return this;
  }

  /** {@return an empty tally of the same assessment, for a part of the records} */
  public ComplianceTally newPart() {
    return new ComplianceTally(assessment);
  }

  /** {@return the summary of what was added so far; more may be added afterwards} */
  public ComplianceSummary summarize() {
    return Summarizer.summarize(this);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  Assessment assessment() {
    return assessment;
  }

  Map<UnitId, CaseCounts> casesByUnit() {
    return casesByUnit;
  }

  Set<CaseKind> kinds() {
    return kinds;
  }

  Map<Timeliness, Integer> casesOf(ClockKey clock) {
    return casesByClock.getOrDefault(clock, Map.of());
  }

  Set<DutyKey> dutiesReported() {
    return latestEvidence.keySet();
  }

  Optional<LocalDate> latestEvidence(DutyKey duty) {
    return Optional.ofNullable(latestEvidence.get(duty));
  }

  FindingTally findings() {
    return findings;
  }

  /** Takes note of a case that was given before, and must not count again. */
  void addRepeated() {
    repeated++;
  }

  int repeated() {
    return repeated;
  }

  int notReceived() {
    return notReceived;
  }

  int reportsOfNoTask() {
    return reportsOfNoTask;
  }

  int explained() {
    return explained;
  }

  int explainedFully() {
    return explainedFully;
  }

  DayStatus calendarStatus() {
    return calendarStatus;
  }
}
