package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.Samples.DIVISIONS;
import static vn.giaitrinh.compliance.Samples.clean;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.implementing;
import static vn.giaitrinh.compliance.Samples.task;

import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.ComplianceArbitraries.Input;
import vn.giaitrinh.compliance.ComplianceArbitraries.Inputs;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.sla.HostLimit;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;

/** A tally sent as JSON is the tally. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 60)
class TallyStateProperties {
  private static final Assessment ASSESSMENT =
      Samples.assessment(task("1", implementing(DIVISIONS)).build())
          .findingsKept(20)
          .casesKept(true)
          .build();

  @Property
  void a_tally_read_back_gives_the_summary(@ForAll(supplier = Inputs.class) Input input) {
    ComplianceTally tally = tally(input);
    ComplianceTally again = ASSESSMENT.newTally(sent(tally.state()));

    assertThat(again.state()).isEqualTo(tally.state());
    assertThat(again.summarize()).isEqualTo(tally.summarize());
  }

  @Property
  void a_tally_read_back_merges_with_others(
      @ForAll(supplier = Inputs.class) Input here, @ForAll(supplier = Inputs.class) Input there) {
    ComplianceTally sent = ASSESSMENT.newTally(sent(tally(there).state()));

    assertThat(tally(here).merge(sent).state()).isEqualTo(tally(here).merge(tally(there)).state());
  }

  @Property
  void a_collector_tallies_sequential_and_parallel_streams(
      @ForAll(supplier = Inputs.class) Input input) {
    ComplianceTally added = ASSESSMENT.newTally();
    input.cases().forEach(added::add);

    assertThat(input.cases().stream().collect(ComplianceTally.collector(ASSESSMENT)).state())
        .isEqualTo(added.state());
    assertThat(
            input.cases().parallelStream().collect(ComplianceTally.collector(ASSESSMENT)).state())
        .isEqualTo(added.state());
  }

  @Example
  void holds_no_more_for_more_cases() {
    ComplianceTally few = Samples.assessment().findingsKept(5).build().newTally();
    ComplianceTally many = few.newPart();
    for (int i = 0; i < 300; i++) {
      many.add(Samples.draft("GT-" + i, Samples.received("09-01")).build());
    }
    for (int i = 0; i < 5; i++) {
      few.add(Samples.draft("GT-" + i, Samples.received("09-01")).build());
    }

    assertThat(many.state().getCells()).hasSameSizeAs(few.state().getCells());
    assertThat(many.state().getFindings()).hasSameSizeAs(few.state().getFindings());
    assertThat(many.state().getCases()).isEmpty();
  }

  @Example
  void the_state_of_another_assessment_is_refused() {
    TallyState state = tally(new Input(List.of(), List.of())).state();

    assertThatThrownBy(() -> Samples.assessment().asOf(day("09-30")).build().newTally(state))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of another assessment")
        .hasMessageContaining("2026-09-30");
  }

  @Example
  void the_state_of_other_limits_is_refused() {
    TallyState state = tally(new Input(List.of(), List.of())).state();
    RulePack tightened =
        Samples.LAW.withHostLimit(
            HostLimit.of(
                "EXPLAIN", CalendarDays.of(3), BilingualText.of("quy chế", "rules of our own")));
    Assessment other = ASSESSMENT.toBuilder().rulePacks(List.of(tightened)).build();

    assertThatThrownBy(() -> other.newTally(state))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of another assessment");
  }

  @Example
  void counts_below_0_are_refused_and_so_is_a_merge_with_itself() {
    ComplianceTally tally = tally(new Input(List.of(), List.of()));

    assertThatThrownBy(() -> tally.state().toBuilder().notReceived(-5).build())
        .hasMessageContaining("-5 cases not received");
    assertThatThrownBy(() -> tally.merge(tally))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A tally cannot be merged into itself");
  }

  @Example
  void a_state_that_counts_what_is_not_there_is_refused() {
    TallyState.Cell unknown = cell("2026-Q4", CaseMeasure.of("TARDY"), 1);
    TallyState.Cell never = cell("2019-Q1", CaseMeasure.LATE, 1);
    TallyState.Cell negative = cell("2026-Q4", CaseMeasure.LATE, -1);

    assertThatThrownBy(() -> ASSESSMENT.newTally(stateOf(unknown)))
        .hasMessage(
            "The state of a tally has the measure TARDY, which is none of EXPLANATION_REQUEST");
    assertThatThrownBy(() -> ASSESSMENT.newTally(stateOf(never)))
        .hasMessageContaining("Period 2019-Q1 is none of");
    assertThatThrownBy(() -> ASSESSMENT.newTally(stateOf(negative)))
        .hasMessage("The state of a tally counts -1 of LATE");
  }

  private static TallyState.Cell cell(String period, CaseMeasure measure, int count) {
    return new TallyState.Cell(
        Samples.FIRST, CaseKind.EXPLANATION_REQUEST, period, Map.of(measure, count));
  }

  private static TallyState stateOf(TallyState.Cell cell) {
    ComplianceTally tally = ASSESSMENT.newTally().add(clean("GT-1").build());
    return tally.state().toBuilder().cells(List.of(cell)).build();
  }

  private static TallyState sent(TallyState state) {
    return GiaiTrinhJson.mapper()
        .readValue(GiaiTrinhJson.mapper().writeValueAsBytes(state), TallyState.class);
  }

  private static ComplianceTally tally(Input input) {
    ComplianceTally tally = ASSESSMENT.newTally();
    input.addTo(tally);
    return tally;
  }
}
