package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.Samples.clean;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.ComplianceArbitraries.Input;
import vn.giaitrinh.compliance.ComplianceArbitraries.Inputs;
import vn.giaitrinh.organization.UnitId;

/** Every figure leads to the cases behind it: as many as it is large, and the right ones. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
class CasesBehindFiguresProperties {
  private static final Assessment ASSESSMENT = Samples.assessment().casesKept(true).build();

  @Property
  void each_cell_has_as_many_cases_as_it_counts(@ForAll(supplier = Inputs.class) Input input) {
    ComplianceTally tally = tally(input);
    List<Figure> figures = figures(tally);

    for (Figure figure : figures) {
      assertThat(tally.casesBehind(figure)).as("%s", figure).hasSize(tally.count(figure));
    }
    assertThat(tally.casesBehind(Figure.of(CaseMeasure.RECEIVED)))
        .hasSize(tally.summarize().getCases().received());
  }

  @Property
  void the_cells_add_up_to_the_whole(@ForAll(supplier = Inputs.class) Input input) {
    ComplianceTally tally = tally(input);
    int ofCells = 0;
    for (TallyState.Cell cell : tally.state().getCells()) {
      ofCells += tally.count(at(Figure.of(CaseMeasure.LATE), cell));
    }

    assertThat(ofCells)
        .isEqualTo(tally.count(Figure.of(CaseMeasure.LATE)))
        .isEqualTo(tally.summarize().getCases().late());
  }

  @Property
  void the_cases_behind_a_figure_are_the_same_by_parts(
      @ForAll(supplier = Inputs.class) Input one, @ForAll(supplier = Inputs.class) Input other) {
    Figure open = Figure.of(CaseMeasure.INTAKE);
    List<CaseId> both = new ArrayList<>(tally(one).casesBehind(open));
    both.addAll(tally(other).casesBehind(open));
    both.sort(null);

    assertThat(tally(one).merge(tally(other)).casesBehind(open)).isEqualTo(both);
  }

  @Example
  void names_the_late_cases_of_a_unit_and_of_a_period() {
    ComplianceTally tally =
        ASSESSMENT
            .newTally()
            .add(clean("GT-1").build())
            .add(Samples.draft("GT-2", Samples.received("09-01")).build())
            .add(Samples.draft("GT-3", Samples.received("10-01")).leadUnit(Samples.SECOND).build());
    Figure late = Figure.of(CaseMeasure.LATE);

    assertThat(tally.casesBehind(late)).containsExactly(CaseId.of("GT-2"), CaseId.of("GT-3"));
    assertThat(tally.casesBehind(late.ofUnit(Samples.SECOND))).containsExactly(CaseId.of("GT-3"));
    assertThat(tally.casesBehind(late.inPeriod("2026-Q3"))).containsExactly(CaseId.of("GT-2"));
    assertThat(tally.casesBehind(late.ofKind(CaseKind.COMPLAINT))).isEmpty();
    assertThat(tally.casesBehind(late.ofUnit(UnitId.of("phong-khac")))).isEmpty();
  }

  @Example
  void refuses_what_is_no_figure_and_what_was_not_kept() {
    ComplianceTally tally = ASSESSMENT.newTally();
    ComplianceTally bare = Samples.assessment().build().newTally();

    assertThatThrownBy(() -> tally.casesBehind(Figure.of(CaseMeasure.of("TARDY"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Measure TARDY is none of this assessment");
    assertThatThrownBy(() -> tally.count(Figure.of(CaseMeasure.LATE).inPeriod("2020-Q1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Period 2020-Q1 is none of [EARLIER, 2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4]");
    assertThatThrownBy(() -> bare.casesBehind(Figure.of(CaseMeasure.LATE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("casesKept(true)");
  }

  private static ComplianceTally tally(Input input) {
    ComplianceTally tally = ASSESSMENT.newTally();
    input.addTo(tally);
    return tally;
  }

  /** Every measure over every cell, and over the whole. */
  private static List<Figure> figures(ComplianceTally tally) {
    List<Figure> figures = new ArrayList<>();
    for (TallyState.Cell cell : tally.state().getCells()) {
      for (CaseMeasure measure : cell.counts().keySet()) {
        figures.add(at(Figure.of(measure), cell));
        figures.add(Figure.of(measure).ofUnit(cell.unit()));
        figures.add(Figure.of(measure).inPeriod(cell.period()));
        figures.add(Figure.of(measure));
      }
    }
    return figures;
  }

  private static Figure at(Figure figure, TallyState.Cell cell) {
    return figure.ofUnit(cell.unit()).ofKind(cell.kind()).inPeriod(cell.period());
  }
}
