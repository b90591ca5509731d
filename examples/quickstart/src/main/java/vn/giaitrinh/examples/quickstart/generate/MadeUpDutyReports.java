package vn.giaitrinh.examples.quickstart.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingPeriod;
import vn.giaitrinh.schedule.ReportingSchemes;

/**
 * Reports made up for two quarters: the results that the units send, and what the office makes of
 * them for the director.
 *
 * <p>In both quarters the fourth working day after the cut-off is the 18th, the last good one for
 * the units, and the sixth the 22nd, the last good one for the office.
 */
public final class MadeUpDutyReports {
  private static final ReportingCycle QUARTERS =
      ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.QUARTER);

  private final Dice dice;
  private final List<DutyReport> reports = new ArrayList<>();

  private MadeUpDutyReports(Dice dice) {
    this.dice = dice;
  }

  /**
   * Makes up the reports.
   *
   * @param plan the plan
   * @param directory its units
   * @param seed the seed; the same one gives the same reports
   * @return the reports, by the day on which they were submitted
   */
  public static List<DutyReport> of(Plan plan, OrganizationDirectory directory, long seed) {
    MadeUpDutyReports made = new MadeUpDutyReports(new Dice(seed));
    for (ReportingDuty duty : plan.getReportingDuties()) {
      switch (duty.getId()) {
        case "ket-qua" -> {
          made.results(duty, directory, QUARTERS.period(2026, 2), 2, 1);
          made.results(duty, directory, QUARTERS.period(2026, 3), 3, 2);
        }
        case "tong-hop" -> {
          made.consolidated(duty, directory, QUARTERS.period(2026, 2), 7);
          made.consolidated(duty, directory, QUARTERS.period(2026, 3), 6);
        }
        default -> {}
      }
    }
    return numbered(made.reports);
  }

  /** Some units are late, some never report, the others are in time. */
  private void results(
      ReportingDuty duty,
      OrganizationDirectory directory,
      ReportingPeriod period,
      int late,
      int never) {
    List<UnitId> units = unitsOf(duty, directory, period);
    Collections.rotate(units, dice.between(0, units.size() - 1));
    for (int i = never; i < units.size(); i++) {
      int days = i < never + late ? dice.between(5, 8) : dice.between(1, 4);
      add(duty, units.get(i), period, days);
    }
  }

  private void consolidated(
      ReportingDuty duty, OrganizationDirectory directory, ReportingPeriod period, int days) {
    unitsOf(duty, directory, period).forEach(unit -> add(duty, unit, period, days));
  }

  private void add(ReportingDuty duty, UnitId unit, ReportingPeriod period, int days) {
    reports.add(
        DutyReport.builder()
            .id("BCDK")
            .unit(unit)
            .duty(duty.getId())
            .period(period.code())
            .submittedOn(WorkingCalendars.vietnam().plusWorkingDays(period.to(), days))
            .note(MadeUpFile.NOTICE)
            .build());
  }

  private static List<DutyReport> numbered(List<DutyReport> reports) {
    List<DutyReport> numbered = new ArrayList<>();
    reports.stream()
        .sorted(Comparator.comparing(DutyReport::getSubmittedOn))
        .map(
            report ->
                report.toBuilder()
                    .id(String.format(Locale.ROOT, "BCDK-2026-%02d", numbered.size() + 1))
                    .build())
        .forEachOrdered(numbered::add);
    return numbered;
  }

  private static List<UnitId> unitsOf(
      ReportingDuty duty, OrganizationDirectory directory, ReportingPeriod period) {
    List<UnitId> units = new ArrayList<>();
    directory.resolve(duty.getReporter(), period.to()).stream()
        .map(OrganizationUnit::getId)
        .forEachOrdered(units::add);
    return units;
  }
}
