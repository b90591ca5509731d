package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.Samples.DIVISIONS;
import static vn.giaitrinh.compliance.Samples.implementing;
import static vn.giaitrinh.compliance.Samples.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceArbitraries.Input;
import vn.giaitrinh.compliance.ComplianceArbitraries.Inputs;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.Timeliness;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 300)
class ComplianceTallyProperties {
  private static final Assessment ASSESSMENT =
      Samples.assessment(
              task("1", implementing(DIVISIONS)).build(),
              task("2", implementing(DIVISIONS)).build())
          .findingsKept(35)
          .build();

  @Property
  void merging_is_associative(
      @ForAll(supplier = Inputs.class) Input a,
      @ForAll(supplier = Inputs.class) Input b,
      @ForAll(supplier = Inputs.class) Input c) {
    ComplianceTally left = tally(a).merge(tally(b)).merge(tally(c));
    ComplianceTally right = tally(a).merge(tally(b).merge(tally(c)));

    assertThat(left.summarize()).isEqualTo(right.summarize());
  }

  @Property
  void merging_is_commutative(
      @ForAll(supplier = Inputs.class) Input a, @ForAll(supplier = Inputs.class) Input b) {
    assertThat(tally(a).merge(tally(b)).summarize())
        .isEqualTo(tally(b).merge(tally(a)).summarize());
  }

  @Property
  void an_empty_tally_is_neutral(@ForAll(supplier = Inputs.class) Input a) {
    ComplianceSummary alone = tally(a).summarize();

    assertThat(tally(a).merge(ASSESSMENT.newTally()).summarize()).isEqualTo(alone);
    assertThat(ASSESSMENT.newTally().merge(tally(a)).summarize()).isEqualTo(alone);
  }

  @Property
  void any_order_and_any_split_give_one_summary(
      @ForAll(supplier = Inputs.class) Input a,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<ComplianceTally> tallies = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      tallies.add(ASSESSMENT.newTally());
    }
    List<CaseFile> cases = new ArrayList<>(a.cases());
    Collections.shuffle(cases, random);
    cases.forEach(file -> tallies.get(random.nextInt(parts)).add(file));
    List<TaskReport> reports = new ArrayList<>(a.reports());
    Collections.shuffle(reports, random);
    reports.forEach(report -> tallies.get(random.nextInt(parts)).add(report));
    ComplianceTally whole = ASSESSMENT.newTally();
    tallies.forEach(whole::merge);

    assertThat(whole.summarize()).isEqualTo(tally(a).summarize());
  }

  @Property
  void merging_changes_only_the_tally_merged_into(
      @ForAll(supplier = Inputs.class) Input a, @ForAll(supplier = Inputs.class) Input b) {
    ComplianceTally other = tally(b);
    ComplianceSummary before = other.summarize();
    tally(a).merge(other);

    assertThat(other.summarize()).isEqualTo(before);
  }

  @Property
  void the_identities_hold(@ForAll(supplier = Inputs.class) Input a) {
    ComplianceSummary summary = tally(a).summarize();
    CaseCounts cases = summary.getCases();

    long reopened =
        a.cases().stream()
            .flatMap(file -> file.getEvents().stream())
            .filter(event -> event.type() == CaseEventType.REOPENED)
            .count();

    assertThat(
            cases.intake()
                + cases.active()
                + cases.onHold()
                + cases.done()
                + cases.endedOtherwise())
        .isEqualTo(cases.received());
    assertThat(cases.overdue())
        .isLessThanOrEqualTo(cases.intake() + cases.active() + cases.onHold())
        .isLessThanOrEqualTo(cases.late());
    assertThat(cases.received()).isLessThanOrEqualTo(a.cases().size());
    assertThat(summary.getUnits().stream().mapToInt(unit -> unit.cases().received()).sum())
        .isEqualTo(cases.received());
    assertThat(summary.getKinds().stream().mapToInt(kind -> kind.cases().received()).sum())
        .isEqualTo(cases.received());
    assertThat(summary.getPeriods().stream().mapToInt(one -> one.cases().late()).sum())
        .isEqualTo(cases.late());
    assertThat(summary.getAges().stream().mapToInt(AgeSummary::open).sum()).isEqualTo(cases.open());
    assertThat(summary.getAges().stream().mapToInt(AgeSummary::overdue).sum())
        .isEqualTo(cases.overdue());
    assertThat(summary.getMetrics()).allMatch(metric -> metric.numerator() <= metric.denominator());
    assertThat(
            summary.getUnits().stream()
                .flatMap(unit -> unit.findings().values().stream())
                .mapToInt(count -> count)
                .sum())
        .isEqualTo(summary.getFindingCounts().values().stream().mapToInt(n -> n).sum());
    // A case that has ended is nothing to remind of, though a clock of it runs on.
    assertThat(summary.getReminders().cases().overdue())
        .isGreaterThanOrEqualTo(cases.overdue())
        .isLessThanOrEqualTo(
            summary.getClocks().stream().mapToInt(one -> one.count(Timeliness.OVERDUE)).sum());
    assertThat(summary.getTasks().stream().mapToInt(one -> one.duties().total()).sum())
        .isEqualTo(summary.getDuties().total())
        .isEqualTo(28);
    assertThat(summary.getClocks())
        .allMatch(clock -> clock.total() <= cases.received() + reopened)
        .allMatch(clock -> clock.count(Timeliness.OVERDUE) <= cases.late());
    assertThat(summary.getFindings()).hasSizeLessThanOrEqualTo(35);
    assertThat(summary.getFindings().size() + summary.getFindingsNotKept())
        .isEqualTo(summary.getFindingCounts().values().stream().mapToInt(n -> n).sum());
  }

  private static ComplianceTally tally(Input input) {
    ComplianceTally tally = ASSESSMENT.newTally();
    input.addTo(tally);
    return tally;
  }
}
