package vn.giaitrinh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitDuty;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.SubjectKind;

/**
 * What the units owe under the plan, put into words.
 *
 * @param content the summary and its reader
 */
public record DutyContent(Content content) {
  /** How a duty with a due day can stand, as read from the best. */
  public static final List<ObligationStatus> DATED =
      List.of(
          ObligationStatus.SUBMITTED,
          ObligationStatus.LATE,
          ObligationStatus.MISSED,
          ObligationStatus.OPEN,
          ObligationStatus.NOT_DUE,
          ObligationStatus.WAIVED);

  /** How a continuous duty can stand by its evidence, as read from the best. */
  public static final List<ObligationStatus> GRADED =
      List.of(
          ObligationStatus.FRESH,
          ObligationStatus.AGEING,
          ObligationStatus.STALE,
          ObligationStatus.NEVER);

  /**
   * Returns the duties whose evidence is stale or missing.
   *
   * @param duties all duties
   * @return how many
   */
  public static int behind(ObligationCounts duties) {
    return duties.count(ObligationStatus.STALE) + duties.count(ObligationStatus.NEVER);
  }

  /**
   * Returns the duties that are not graded by evidence.
   *
   * @param duties all duties
   * @return how many
   */
  public static int dated(ObligationCounts duties) {
    return duties.total() - duties.graded();
  }

  /**
   * Returns the duties of several parts of the plan.
   *
   * @param parts the parts
   * @return their duties, counted together
   */
  public static ObligationCounts sum(List<DutySummary> parts) {
    return parts.stream()
        .map(DutySummary::duties)
        .reduce(ObligationCounts.NONE, ObligationCounts::plus);
  }

  /** {@return the tasks with dated duties, every milestone and every reporting duty} */
  public List<DutySummary> datedParts() {
    ComplianceSummary summary = content.summary();
    List<DutySummary> parts = new ArrayList<>();
    summary.getTasks().stream().filter(DutyContent::hasDay).forEach(parts::add);
    parts.addAll(summary.getMilestones());
    parts.addAll(summary.getReportingDuties());
    return parts;
  }

  /** What is continuous has neither a period nor, before it begins, a day by which it is due. */
  private static boolean hasDay(DutySummary task) {
    return dated(task.duties()) > 0
        && task.units().stream()
            .anyMatch(
                unit ->
                    unit.period().isPresent()
                        || (unit.dueBy().isPresent() && !isGraded(unit.status())));
  }

  private static boolean isGraded(ObligationStatus status) {
    return switch (status) {
      case FRESH, AGEING, STALE, NEVER -> true;
      case NOT_DUE, OPEN, SUBMITTED, LATE, MISSED, WAIVED -> false;
    };
  }

  /** {@return the parts of the plan, by the path under which findings and reminders name them} */
  public Map<String, DutySummary> byPath() {
    ComplianceSummary summary = content.summary();
    return Stream.of(summary.getTasks(), summary.getMilestones(), summary.getReportingDuties())
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                one -> one.subject().toString(), Function.identity(), (one, other) -> one));
  }

  /**
   * Returns the kind of a part of the plan, and its number where it is a task.
   *
   * @param part the part
   * @return both, such as <i>Nhiệm vụ 5c</i>
   */
  public String name(DutySummary part) {
    String kind = content.say(part.subject().kind().label());
    return part.subject().kind() == SubjectKind.TASK ? kind + " " + part.label() : kind;
  }

  /**
   * Returns the name of a status as the head of a column.
   *
   * @param status the status
   * @return the name
   */
  public String head(ObligationStatus status) {
    return switch (status) {
      case SUBMITTED -> content.say(Label.IN_TIME);
      case NEVER -> content.say(Label.NEVER);
      default -> content.say(status.label());
    };
  }

  /**
   * Returns how many duties have fresh evidence, of how many continuous ones.
   *
   * @param duties all duties
   * @return both, or that there is no continuous duty
   */
  public String fresh(ObligationCounts duties) {
    return duties.graded() == 0
        ? content.say(Label.NO_DUTY)
        : content.share(duties.count(ObligationStatus.FRESH), duties.graded());
  }

  /**
   * Returns how many reports and dated tasks were handed in by their day, of those handed in or
   * overdue.
   *
   * @param duties all duties
   * @return both, or that there is none
   */
  public String inTime(ObligationCounts duties) {
    return duties.settled() == 0
        ? content.say(Label.NO_DUTY)
        : content.share(duties.count(ObligationStatus.SUBMITTED), duties.settled());
  }

  /**
   * Returns how many duties stand in each of some ways, those left out that none does.
   *
   * @param duties all duties
   * @param statuses the ways, in order
   * @return the counts in words
   */
  public String counts(ObligationCounts duties, List<ObligationStatus> statuses) {
    return statuses.stream()
        .filter(status -> duties.count(status) > 0)
        .map(status -> content.counted(head(status), duties.count(status)))
        .collect(Collectors.joining("; "));
  }

  /**
   * Returns the units whose duties stand so, by name and with their days.
   *
   * @param part a part of the plan
   * @param status how the duties stand
   * @return the units, in the order of the part
   */
  public List<String> unitsOf(DutySummary part, ObligationStatus status) {
    return unitsOf(part, status, Integer.MAX_VALUE);
  }

  /**
   * Returns the first units whose duties stand so, by name and with their days.
   *
   * @param part a part of the plan
   * @param status how the duties stand
   * @param most how many to return at most
   * @return the units, in the order of the part
   */
  public List<String> unitsOf(DutySummary part, ObligationStatus status, int most) {
    return part.units().stream()
        .filter(duty -> duty.status() == status)
        .limit(most)
        .map(duty -> GRADED.contains(status) ? withLatest(duty) : withDays(duty))
        .toList();
  }

  private String withLatest(UnitDuty duty) {
    String name = name(duty);
    return duty.fulfilledOn()
        .map(day -> content.say(Label.LATEST, name, content.date(day)))
        .orElse(name);
  }

  private String withDays(UnitDuty duty) {
    List<String> days = new ArrayList<>();
    duty.period().ifPresent(days::add);
    duty.dueBy().ifPresent(day -> days.add(content.say(Label.DUE_BY, content.date(day))));
    duty.fulfilledOn().ifPresent(day -> days.add(content.say(Label.HANDED_IN, content.date(day))));
    return days.isEmpty()
        ? name(duty)
        : content.say(Label.WITH_DAYS, name(duty), String.join(", ", days));
  }

  private String name(UnitDuty duty) {
    return content.say(duty.name());
  }
}
