package vn.giaitrinh.compliance.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/** Eight divisions of 2026, some of which are merged, into an older or a new one, and again. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class ObligationProperties {
  private static final int UNITS = 8;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final Timing QUARTERLY =
      Recurring.of(RecurrenceRule.parse("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"));
  private static final Plan PLAN =
      ObligationSamples.plan(
          ObligationSamples.task("1", QUARTERLY, ObligationSamples.DIVISIONS).build(),
          ObligationSamples.task("2", ObligationSamples.ONGOING, ObligationSamples.DIVISIONS)
              .build());

  /** A merger: on a day the unit ends, and passes to another that is there or newly founded. */
  record Merger(int unit, int into, int day) {}

  @Property
  void every_part_of_a_period_is_owed_once(
      @ForAll("directories") OrganizationDirectory directory,
      @ForAll("days") LocalDate asOf,
      @ForAll("reports") List<TaskReport> reports) {
    Obligations found = Obligations.of(sources(directory, asOf, reports).build());
    Map<String, List<Obligation>> byPeriod = new HashMap<>();
    for (Obligation one : found.obligations()) {
      byPeriod
          .computeIfAbsent(one.getPeriod().orElse("continuous"), key -> new ArrayList<>())
          .add(one);
    }

    assertThat(found.unmeasured()).isEmpty();
    byPeriod.forEach((period, obligations) -> assertPartition(obligations, directory, asOf));
    assertThat(found.obligations().stream().map(Obligation::id)).doesNotHaveDuplicates();
  }

  /** Each unit that the plan began with owes, or another owes for it, and never both. */
  private static void assertPartition(
      List<Obligation> obligations, OrganizationDirectory directory, LocalDate asOf) {
    LocalDate day =
        obligations.get(0).getPeriod().map(LocalDate::parse).filter(asOf::isAfter).orElse(asOf);
    for (OrganizationUnit unit : directory.getUnits()) {
      if (unit.getKind() != UnitKind.DIVISION) {
        continue;
      }
      long times =
          obligations.stream()
              .flatMap(
                  one -> Stream.concat(Stream.of(one.getUnit()), one.getInheritedFrom().stream()))
              .filter(unit.getId()::equals)
              .count();
      if (unit.getValidFrom().isEmpty()) {
        assertThat(times).as("%s on %s in %s", unit.getId(), day, obligations).isEqualTo(1);
      } else {
        assertThat(times).isLessThanOrEqualTo(1);
      }
    }
    assertThat(obligations)
        .allMatch(one -> directory.findUnit(one.getUnit(), day).isPresent() || wasHandedIn(one));
  }

  private static boolean wasHandedIn(Obligation one) {
    return one.getStatus() == ObligationStatus.SUBMITTED;
  }

  @Property
  void nothing_after_the_day_changes_anything(
      @ForAll("directories") OrganizationDirectory directory,
      @ForAll("days") LocalDate asOf,
      @ForAll("reports") List<TaskReport> reports) {
    List<TaskReport> known =
        reports.stream().filter(one -> !one.getSubmittedOn().isAfter(asOf)).toList();
    OrganizationDirectory knownUnits =
        directory.toBuilder()
            .units(directory.getUnits().stream().map(unit -> asKnown(unit, asOf)).toList())
            .build();

    assertThat(Obligations.of(sources(directory, asOf, reports).build()))
        .isEqualTo(Obligations.of(sources(knownUnits, asOf, known).build()));
  }

  private static OrganizationUnit asKnown(OrganizationUnit unit, LocalDate asOf) {
    boolean goesOn = unit.getValidTo().filter(last -> last.isBefore(asOf)).isEmpty();
    return goesOn ? unit.toBuilder().validTo(Optional.empty()).successors(List.of()).build() : unit;
  }

  @Property
  void the_order_of_reports_changes_nothing(
      @ForAll("directories") OrganizationDirectory directory,
      @ForAll("days") LocalDate asOf,
      @ForAll("reports") List<TaskReport> reports) {
    List<TaskReport> reversed = new ArrayList<>(reports);
    Collections.reverse(reversed);

    assertThat(Obligations.of(sources(directory, asOf, reversed).build()).obligations())
        .isEqualTo(Obligations.of(sources(directory, asOf, reports).build()).obligations());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 364).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<List<TaskReport>> reports() {
    return Combinators.combine(
            Arbitraries.of("1", "2"),
            Arbitraries.integers().between(0, UNITS - 1),
            Arbitraries.integers().between(0, 364))
        .as(
            (task, unit, on) ->
                ObligationSamples.evidence(
                    task, "u" + unit, FIRST.plusDays(on).toString().substring(5)))
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<OrganizationDirectory> directories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, UNITS - 1),
            Arbitraries.integers().between(0, 2 * UNITS - 1),
            Arbitraries.integers().between(1, 360))
        .as(Merger::new)
        .list()
        // A unit that ends on the day on which another passes to it is no successor.
        .uniqueElements(Merger::day)
        .ofMaxSize(6)
        .map(ObligationProperties::directory);
  }

  /** Mergers that make no sense, such as of a unit that has ended, are left out. */
  private static OrganizationDirectory directory(List<Merger> mergers) {
    Map<Integer, OrganizationUnit> units = new HashMap<>();
    for (int i = 0; i < UNITS; i++) {
      units.put(i, ObligationSamples.division("u" + i).build());
    }
    List<Merger> inOrder = mergers.stream().sorted(Comparator.comparing(Merger::day)).toList();
    for (Merger merger : inOrder) {
      LocalDate lastDay = FIRST.plusDays(merger.day());
      UnitId into = UnitId.of("u" + merger.into());
      OrganizationUnit target =
          units.computeIfAbsent(
              merger.into(),
              key -> ObligationSamples.division("u" + key).validFrom(lastDay.plusDays(1)).build());
      OrganizationUnit unit = Objects.requireNonNull(units.get(merger.unit()));
      if (merger.unit() != merger.into()
          && unit.getValidTo().isEmpty()
          && target.getValidTo().isEmpty()) {
        units.put(merger.unit(), unit.toBuilder().validTo(lastDay).addSuccessor(into).build());
      }
    }
    return ObligationSamples.directory(
        units.values().stream()
            .map(OrganizationUnit::toBuilder)
            .toArray(OrganizationUnit.Builder[]::new));
  }

  private static ObligationSources.Builder sources(
      OrganizationDirectory directory, LocalDate asOf, List<TaskReport> reports) {
    return ObligationSamples.sources(PLAN, directory, asOf.toString().substring(5))
        .taskReports(reports);
  }
}
