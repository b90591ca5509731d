package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Turns a tally into a summary, without changing it. */
final class Summarizer {
  private final ComplianceTally tally;
  private final Assessment assessment;
  private final List<TaskSummary> tasks;
  private final List<ClockSummary> clocks;
  private final FindingTally findings;

  private Summarizer(ComplianceTally tally) {
    this.tally = tally;
    this.assessment = tally.assessment();
    ContinuousDuties duties = new ContinuousDuties(assessment);
    this.tasks =
        assessment.getPlan().allTasks().stream()
            .map(task -> duties.summarize(task, tally))
            .toList();
    this.clocks = clocks();
    this.findings = tally.findings().copy();
    for (TaskSummary task : tasks) {
      for (UnitDuty duty : task.units()) {
        ContinuousDuties.finding(task, duty).ifPresent(findings::add);
      }
    }
  }

  static ComplianceSummary summarize(ComplianceTally tally) {
    return new Summarizer(tally).summary();
  }

  private ComplianceSummary summary() {
    List<UnitSummary> units = units();
    DutyCounts duties =
        tasks.stream().map(TaskSummary::duties).reduce(DutyCounts.NONE, DutyCounts::plus);
    return ComplianceSummary.builder()
        .asOf(assessment.getAsOf())
        .planTitle(assessment.getPlan().getTitle())
        .planNumber(assessment.getPlan().getNumber())
        .agency(nameOf(assessment.getPlan().getIssuer()))
        .remarks(remarks())
        .cases(units.stream().map(UnitSummary::cases).reduce(CaseCounts.NONE, CaseCounts::plus))
        .duties(duties)
        .metrics(metrics(duties))
        .units(units)
        .tasks(tasks)
        .clocks(clocks)
        .findingCounts(findings.counts())
        .findings(findings.kept())
        .findingsNotKept(findings.notKept())
        .calendarStatus(tally.calendarStatus())
        .verification(weakestVerification())
        .build();
  }

  /** Every unit with a case or a duty: those of the directory in its order, then any others. */
  private List<UnitSummary> units() {
    Map<UnitId, DutyCounts> duties = new TreeMap<>();
    for (TaskSummary task : tasks) {
      for (UnitDuty duty : task.units()) {
        duty.freshness()
            .ifPresent(
                freshness ->
                    duties.merge(duty.unit(), DutyCounts.ofOne(freshness), DutyCounts::plus));
      }
    }
    TreeSet<UnitId> others = new TreeSet<>(tally.casesByUnit().keySet());
    others.addAll(duties.keySet());
    List<UnitId> ordered = new ArrayList<>();
    for (OrganizationUnit unit : assessment.getDirectory().getUnits()) {
      if (others.remove(unit.getId())) {
        ordered.add(unit.getId());
      }
    }
    ordered.addAll(others);
    return ordered.stream()
        .map(
            unit ->
                new UnitSummary(
                    unit,
                    nameOf(unit),
                    tally.casesByUnit().getOrDefault(unit, CaseCounts.NONE),
                    duties.getOrDefault(unit, DutyCounts.NONE)))
        .toList();
  }

  /**
   * Every clock that bears on a case given. Requests for explanation are what such a plan is about:
   * their clocks are told where there is no case too.
   */
  private List<ClockSummary> clocks() {
    List<ClockSummary> summaries = new ArrayList<>();
    for (RulePack pack : assessment.getRulePacks()) {
      for (ClockDefinition clock : pack.getClocks()) {
        if (!bears(clock)) {
          continue;
        }
        summaries.add(
            new ClockSummary(
                pack.getId(),
                clock.getId(),
                clock.getLabel(),
                clock.limitsInWords(),
                clock.basis(),
                clock.verification(),
                tally.casesOf(ClockKey.of(pack, clock))));
      }
    }
    return summaries;
  }

  private boolean bears(ClockDefinition clock) {
    return clock.getKind() == CaseKind.EXPLANATION_REQUEST
        || tally.kinds().contains(clock.getKind());
  }

  private List<MetricValue> metrics(DutyCounts duties) {
    return List.of(
        inTime(Metric.NOTICES_IN_TIME, "INTAKE"),
        inTime(Metric.EXPLANATIONS_IN_TIME, "EXPLAIN"),
        new MetricValue(Metric.EXPLANATIONS_COMPLETE, tally.explainedFully(), tally.explained()),
        new MetricValue(Metric.EVIDENCE_FRESH, duties.fresh(), duties.total()));
  }

  private MetricValue inTime(Metric metric, String clockId) {
    int met = 0;
    int late = 0;
    for (ClockSummary clock : clocks) {
      if (clock.clock().equals(clockId)) {
        met += clock.count(Timeliness.MET);
        for (Timeliness timeliness : Timeliness.values()) {
          late += timeliness.isLate() ? clock.count(timeliness) : 0;
        }
      }
    }
    return new MetricValue(metric, met, met + late);
  }

  private List<BilingualText> remarks() {
    List<BilingualText> remarks = new ArrayList<>(assessment.getRemarks());
    for (RulePack pack : assessment.getRulePacks()) {
      if (pack.reviewDueBy(assessment.getAsOf())
          && pack.getClocks().stream().anyMatch(this::bears)) {
        remarks.add(pack.getReviewReason().orElseGet(() -> reviewDue(pack)));
      }
    }
    if (tally.notReceived() > 0) {
      remarks.add(
          BilingualText.of(
              tally.notReceived()
                  + " hồ sơ chưa nhận tính đến ngày tổng hợp, không tính vào số liệu",
              counted(tally.notReceived(), "case file")
                  + " not yet received on the as-of day, not counted in the figures"));
    }
    if (tally.repeated() > 0) {
      remarks.add(
          BilingualText.of(
              tally.repeated() + " hồ sơ trùng mã với hồ sơ khác, chỉ tính một lần",
              counted(tally.repeated(), "case file") + " with the id of another, counted once"));
    }
    List<UnitId> unknown = unknownUnits();
    if (!unknown.isEmpty()) {
      remarks.add(
          BilingualText.of(
              "Hồ sơ của đơn vị không có trong danh mục tổ chức: " + joined(unknown),
              "Cases of units that the directory does not have: " + joined(unknown)));
    }
    if (tally.reportsOfNoTask() > 0) {
      remarks.add(
          BilingualText.of(
              tally.reportsOfNoTask()
                  + " báo cáo về nhiệm vụ không có trong kế hoạch, không tính vào số liệu",
              counted(tally.reportsOfNoTask(), "report")
                  + " on a task that the plan does not have, not counted in the figures"));
    }
    long unowed = reportsOfOtherUnits();
    if (unowed > 0) {
      remarks.add(
          BilingualText.of(
              unowed
                  + " báo cáo của đơn vị không chủ trì, không thực hiện nhiệm vụ đó,"
                  + " không tính vào số liệu",
              counted(unowed, "report")
                  + " of a unit that neither leads nor implements the task,"
                  + " not counted in the figures"));
    }
    long unmeasured = tasks.stream().filter(task -> !task.measured()).count();
    if (unmeasured > 0) {
      remarks.add(
          BilingualText.of(
              unmeasured
                  + " nhiệm vụ không phải nhiệm vụ thường xuyên hoặc chưa bắt đầu,"
                  + " chưa được đánh giá theo minh chứng",
              counted(unmeasured, "task")
                  + " not continuous or not yet begun, not measured by evidence"));
    }
    return remarks;
  }

  /** Counts tasks reported on by units that do not owe them; several reports on one count once. */
  private long reportsOfOtherUnits() {
    Set<DutyKey> owed = new HashSet<>();
    for (TaskSummary task : tasks) {
      task.units().forEach(duty -> owed.add(new DutyKey(task.task(), duty.unit())));
    }
    return tally.dutiesReported().stream().filter(duty -> !owed.contains(duty)).count();
  }

  private List<UnitId> unknownUnits() {
    return tally.casesByUnit().keySet().stream()
        .filter(unit -> assessment.getDirectory().findUnit(unit).isEmpty())
        .toList();
  }

  private static String joined(List<UnitId> units) {
    return units.stream().map(UnitId::toString).collect(Collectors.joining(", "));
  }

  /** The weakest of the clocks told; none at all is as weak as can be. */
  private Verification weakestVerification() {
    return clocks.stream()
        .map(ClockSummary::verification)
        .reduce(Verification::weaker)
        .orElse(Verification.UNVERIFIED);
  }

  private static BilingualText reviewDue(RulePack pack) {
    return BilingualText.of(
        pack.getLabel().vi() + ": đã đến hạn rà soát",
        pack.getLabel().in(Language.EN) + ": due for review");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private BilingualText nameOf(UnitId unit) {
    Optional<OrganizationUnit> found = assessment.getDirectory().findUnit(unit);
    return found
        .map(OrganizationUnit::getName)
        .orElse(BilingualText.of(unit.toString(), unit.toString()));
  }
}
