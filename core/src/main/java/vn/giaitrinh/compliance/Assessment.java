package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.obligation.Handover;
import vn.giaitrinh.compliance.obligation.ObligationSources;
import vn.giaitrinh.compliance.obligation.ReportingTerm;
import vn.giaitrinh.compliance.obligation.Waiver;
import vn.giaitrinh.compliance.reminder.ReminderWindow;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingSchemes;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;

/**
 * An assessment of how a plan is carried out, as of a day: everything that the answer depends on,
 * and nothing else.
 *
 * <pre>{@code
 * ComplianceSummary summary =
 *     Assessment.builder()
 *         .plan(plan)
 *         .directory(directory)
 *         .calendar(WorkingCalendars.vietnam())
 *         .rulePacks(ShippedLaw.vietnam())
 *         .asOf(LocalDate.of(2026, 9, 30))
 *         .build()
 *         .summarize(cases, reports);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface Assessment {

  /** {@return the plan} */
  Plan getPlan();

  /** {@return the units, against which the sets of units in the plan are resolved} */
  OrganizationDirectory getDirectory();

  /** {@return the working calendar} */
  WorkingCalendar getCalendar();

  /** {@return the law, as rule packs} */
  List<RulePack> getRulePacks();

  /** {@return the day as of which everything is stated, inclusive: what came later is not seen} */
  LocalDate getAsOf();

  /** {@return what the host wants a reader to know before the figures} */
  List<BilingualText> getRemarks();

  /**
   * Returns how many findings a summary keeps; the others are counted only.
   *
   * @return the number, 200 unless set
   */
  @Value.Default
  default int getFindingsKept() {
    return 200;
  }

  /** {@return how many working days are looked ahead for reminders, 5 unless set} */
  @Value.Default
  default WorkingDays getReminderDays() {
    return WorkingDays.of(5);
  }

  /**
   * Returns how many clocks of open cases are kept for each unit as reminders; the others are
   * counted only.
   *
   * @return the number, the most urgent 20 unless set
   */
  @Value.Default
  default int getRemindersKept() {
    return 20;
  }

  /**
   * Returns the days looked ahead for reminders.
   *
   * @return the window
   * @throws CalendarCoverageException if the calendar does not cover the as-of day
   */
  default ReminderWindow reminderWindow() {
    return ReminderWindow.of(getCalendar(), getAsOf(), getReminderDays());
  }

  /** {@return the first day of the plan where the host sets one, inclusive} */
  Optional<LocalDate> getPlanStart();

  /**
   * Returns the cadence of evidence of the host, for the tasks of a plan that sets none.
   *
   * @return the cadence, quarterly unless set
   */
  @Value.Default
  default EvidenceCadence getEvidenceCadence() {
    return EvidenceCadence.QUARTERLY;
  }

  /** {@return the cycles of reports that the host sets, at most one for each part of the plan} */
  List<ReportingTerm> getReportingTerms();

  /** {@return the obligations that were waived} */
  List<Waiver> getWaivers();

  /** {@return which successor takes what over where a unit was split} */
  List<Handover> getHandovers();

  /**
   * Checks if the ids of the cases are kept, so that {@link ComplianceTally#casesBehind} can tell
   * the cases behind a figure. Memory then grows with the number of cases: some 200 bytes each.
   *
   * @return true if they are; false unless set
   */
  @Value.Default
  default boolean isCasesKept() {
    return false;
  }

  /**
   * Returns the cycle by whose periods cases are told apart, by the day of their receipt.
   *
   * @return the cycle; the quarters of Nghị định 09/2019/NĐ-CP unless set
   */
  @Value.Default
  default ReportingCycle getTrendCycle() {
    return ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.QUARTER);
  }

  /**
   * Returns how many periods the trend shows, the last of them that of the as-of day. Cases
   * received before them are counted together.
   *
   * @return the number, 4 unless set
   */
  @Value.Default
  default int getTrendPeriods() {
    return 4;
  }

  /** {@return what the obligations depend on, as the assessment states it, without reports} */
  default ObligationSources obligationSources() {
    return ObligationSources.builder()
        .plan(getPlan())
        .directory(getDirectory())
        .calendar(getCalendar())
        .asOf(getAsOf())
        .planStart(getPlanStart())
        .evidenceCadence(getEvidenceCadence())
        .reportingTerms(getReportingTerms())
        .waivers(getWaivers())
        .handovers(getHandovers())
        .build();
  }

  /**
   * Obtains an empty tally, to which cases and reports are added.
   *
   * @return the tally
   * @throws CalendarCoverageException if the calendar does not cover the as-of day
   */
  default ComplianceTally newTally() {
    return new ComplianceTally(this, null);
  }

  /**
   * Obtains an empty tally that passes on the findings that it does not keep.
   *
   * @param otherFindings what takes each finding of a case beyond those kept, in no order; called
   *     by whichever thread adds to the tally or to a part of it. Those it was given and those of
   *     {@link ComplianceSummary#getFindings} are all that was found in cases, but for the ones
   *     that findings of duties put out of a full summary
   * @return the tally
   * @throws CalendarCoverageException if the calendar does not cover the as-of day
   */
  default ComplianceTally newTally(Consumer<? super Finding> otherFindings) {
    return new ComplianceTally(this, otherFindings);
  }

  /**
   * Obtains a tally from the state of one.
   *
   * @param state the state
   * @return a tally of all that the other held
   * @throws IllegalArgumentException if the state is that of another assessment
   */
  default ComplianceTally newTally(TallyState state) {
    return TallyStates.restore(state, newTally());
  }

  /**
   * Assesses cases and reports that are at hand. A case given again under the same id is remarked,
   * and not counted again.
   *
   * @param cases the case files, in any order
   * @param reports the task reports, in any order
   * @return the summary
   */
  default ComplianceSummary summarize(Iterable<CaseFile> cases, Iterable<TaskReport> reports) {
    ComplianceTally tally = newTally();
    Set<CaseId> seen = new HashSet<>();
    for (CaseFile caseFile : cases) {
      if (seen.add(caseFile.getId())) {
        tally.add(caseFile);
      } else {
        tally.addRepeated(1);
      }
    }
    reports.forEach(tally::add);
    return tally.summarize();
  }

  /**
   * Rejects a negative number of findings to keep, periods that make no trend, two rule packs with
   * one id, and terms and handovers that contradict one another or the directory.
   */
  @Value.Check
  default void check() {
    if (getFindingsKept() < 0) {
      throw new IllegalArgumentException(
          "Number of findings to keep is " + getFindingsKept() + ", below 0");
    }
    if (getRemindersKept() < 0) {
      throw new IllegalArgumentException(
          "Number of reminders to keep for each unit is " + getRemindersKept() + ", below 0");
    }
    if (getTrendPeriods() < 1 || getTrendPeriods() > PeriodAxis.MOST) {
      throw new IllegalArgumentException(
          "Number of periods is " + getTrendPeriods() + "; allowed are 1 to " + PeriodAxis.MOST);
    }
    PeriodKind kind = getTrendCycle().kind();
    if (kind == PeriodKind.SIX_MONTHS || kind == PeriodKind.NINE_MONTHS) {
      throw new IllegalArgumentException(
          "Periods of kind "
              + kind
              + " leave out a part of the year; no trend can be taken of them");
    }
    obligationSources().check();
    Set<String> ids = new HashSet<>();
    for (RulePack pack : getRulePacks()) {
      if (!ids.add(pack.getId())) {
        throw new IllegalArgumentException(
            "Rule pack " + pack.getId() + " is given more than once; its cases would count twice");
      }
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this assessment} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Assessment}. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
