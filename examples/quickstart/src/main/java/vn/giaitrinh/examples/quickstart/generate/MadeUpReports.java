package vn.giaitrinh.examples.quickstart.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.Evidence;
import vn.giaitrinh.progress.Obstacle;
import vn.giaitrinh.progress.TaskReport;

/**
 * Task reports made up for the units that answer for each task of a plan.
 *
 * <p>On 2026-09-30 evidence is fresh if it is of 30 June or later, ageing from 15 June, and stale
 * before that: the cadence is a quarter, the grace 15 days.
 */
public final class MadeUpReports {
  private final Dice dice;
  private final List<TaskReport> reports = new ArrayList<>();

  private MadeUpReports(Dice dice) {
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
  public static List<TaskReport> of(Plan plan, OrganizationDirectory directory, long seed) {
    MadeUpReports made = new MadeUpReports(new Dice(seed));
    for (Diligence diligence : Diligence.ALL) {
      PlannedTask task = plan.findTask(diligence.task()).orElseThrow();
      made.report(diligence, unitsOf(task, directory));
    }
    return numbered(made.reports);
  }

  private void report(Diligence diligence, List<UnitId> units) {
    // Turned, so that it is not the same unit that is last at every task.
    Collections.rotate(units, dice.between(0, units.size() - 1));
    for (int i = 0; i < units.size(); i++) {
      switch (diligence.of(i)) {
        case FRESH -> {
          if (dice.happens(40)) {
            add(diligence, units.get(i), "2026-04-06", "2026-06-12");
          }
          add(diligence, units.get(i), "2026-07-06", "2026-09-18");
          if (dice.happens(20)) {
            add(diligence, units.get(i), "2026-10-05", "2026-11-06");
          }
        }
        case AGEING -> add(diligence, units.get(i), "2026-06-15", "2026-06-29");
        case STALE -> add(diligence, units.get(i), "2026-04-06", "2026-06-12");
        case NEVER -> {
          if (dice.happens(60)) {
            reports.add(difficulty(diligence.task(), units.get(i)));
          }
        }
      }
    }
  }

  private void add(Diligence diligence, UnitId unit, String first, String last) {
    LocalDate from = LocalDate.parse(first);
    LocalDate day =
        from.plusDays(dice.between(0, (int) ChronoUnit.DAYS.between(from, LocalDate.parse(last))));
    reports.add(
        blank(diligence.task(), unit, WorkingCalendars.vietnam().plusWorkingDays(day, 3))
            .addEvidence(
                Evidence.builder()
                    .kind(diligence.kind())
                    .title(diligence.title())
                    .on(day)
                    .location("Hồ sơ hư cấu")
                    .build())
            .build());
  }

  private TaskReport difficulty(TaskId task, UnitId unit) {
    LocalDate day = LocalDate.of(2026, 7, dice.between(1, 31));
    return blank(task, unit, day)
        .addObstacle(
            Obstacle.builder()
                .description("Chưa bố trí được người thực hiện")
                .reportedTo(UnitId.of("lanh-dao-so"))
                .reportedOn(day)
                .build())
        .build();
  }

  private static TaskReport.Builder blank(TaskId task, UnitId unit, LocalDate day) {
    return TaskReport.builder()
        .id("BC")
        .task(task)
        .unit(unit)
        .submittedOn(day)
        .note(MadeUpFile.NOTICE);
  }

  private static List<TaskReport> numbered(List<TaskReport> reports) {
    List<TaskReport> numbered = new ArrayList<>();
    reports.stream()
        .sorted(Comparator.comparing(TaskReport::getSubmittedOn))
        .map(
            report ->
                report.toBuilder()
                    .id(String.format(Locale.ROOT, "BC-2026-%03d", numbered.size() + 1))
                    .build())
        .forEachOrdered(numbered::add);
    return numbered;
  }

  private static List<UnitId> unitsOf(PlannedTask task, OrganizationDirectory directory) {
    List<UnitId> units = new ArrayList<>();
    task.assignments().value().stream()
        .filter(one -> one.getRole() == Role.LEAD || one.getRole() == Role.IMPLEMENTING)
        .filter(one -> one.getDirective() == Directive.ASSIGNED)
        .flatMap(one -> directory.resolve(one.getUnits(), LocalDate.of(2026, 9, 30)).stream())
        .map(OrganizationUnit::getId)
        .forEachOrdered(units::add);
    return units;
  }
}
