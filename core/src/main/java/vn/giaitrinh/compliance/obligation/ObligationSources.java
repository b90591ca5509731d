package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.EvidenceCadence;

/** The sources of the obligations of a plan: everything on which they depend, and nothing else. */
@Value.Immutable
@ModelStyle
public interface ObligationSources {

  /** {@return the plan} */
  Plan getPlan();

  /** {@return the units, with those that have ended and their successors} */
  OrganizationDirectory getDirectory();

  /** {@return the working calendar, by which due days roll} */
  WorkingCalendar getCalendar();

  /** {@return the day as of which everything is stated, inclusive: what came later is not seen} */
  LocalDate getAsOf();

  /** {@return the first day of the plan where the host sets one, inclusive} */
  Optional<LocalDate> getPlanStart();

  /**
   * Returns the day from which the plan runs and its periods are counted.
   *
   * @return the first day that the host sets, else the later of the day of issue and the first day
   *     of the period, inclusive; empty for a draft that has neither
   */
  default Optional<LocalDate> runsFrom() {
    return getPlanStart()
        .or(
            () ->
                Stream.of(getPlan().getIssuedOn(), getPlan().getPeriod().map(PlanPeriod::start))
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo));
  }

  /** {@return the cadence of evidence for the tasks of a plan that sets none} */
  @Value.Default
  default EvidenceCadence getEvidenceCadence() {
    return EvidenceCadence.QUARTERLY;
  }

  /** {@return the reports on tasks and milestones, in any order} */
  List<TaskReport> getTaskReports();

  /** {@return the reports on reporting duties, in any order} */
  List<DutyReport> getDutyReports();

  /** {@return the cycles that the host sets, at most one for each part of the plan} */
  List<ReportingTerm> getReportingTerms();

  /** {@return the obligations that were waived} */
  List<Waiver> getWaivers();

  /** {@return which successor takes what over where a unit was split} */
  List<Handover> getHandovers();

  /** Rejects two cycles for one part of the plan, and a handover to a unit that is no successor. */
  @Value.Check
  default void check() {
    Set<ObligationSubject> seen = new HashSet<>();
    for (ReportingTerm term : getReportingTerms()) {
      if (!seen.add(term.subject())) {
        throw new IllegalArgumentException(
            "Two reporting terms are given for " + term.subject() + "; allowed is one");
      }
    }
    for (Handover handover : getHandovers()) {
      Optional<OrganizationUnit> from = getDirectory().findUnit(handover.from());
      if (from.filter(unit -> unit.getSuccessors().contains(handover.to())).isEmpty()) {
        throw new IllegalArgumentException(
            "Handover of "
                + handover.subject()
                + " from "
                + handover.from()
                + " to "
                + handover.to()
                + ", which is not among its successors "
                + from.map(OrganizationUnit::getSuccessors).orElse(List.of()));
      }
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from these sources} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ObligationSources}. */
  final class Builder extends ImmutableObligationSources.Builder {
    Builder() {}
  }
}
