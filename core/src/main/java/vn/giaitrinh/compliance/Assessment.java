package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.EvidenceCadence;
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

  /** {@return the cadence of evidence that applies to the tasks that set none} */
  default EvidenceCadence evidenceCadence() {
    Optional<EvidenceCadence> ofPlan = getPlan().getEvidenceCadence();
    return ofPlan.orElse(EvidenceCadence.QUARTERLY);
  }

  /** {@return an empty tally, to which cases and reports are added} */
  default ComplianceTally newTally() {
    return new ComplianceTally(this);
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
        tally.addRepeated();
      }
    }
    reports.forEach(tally::add);
    return tally.summarize();
  }

  /** Rejects a negative number of findings to keep, and two rule packs with one id. */
  @Value.Check
  default void check() {
    if (getFindingsKept() < 0) {
      throw new IllegalArgumentException(
          "Number of findings to keep is " + getFindingsKept() + ", below 0");
    }
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
