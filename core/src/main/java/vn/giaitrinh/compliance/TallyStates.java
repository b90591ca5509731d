package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.TallyState.Cell;
import vn.giaitrinh.compliance.TallyState.CountedCase;

/** Writes tallies as states, and reads states back. */
final class TallyStates {
  private final ComplianceTally tally;

  private TallyStates(ComplianceTally tally) {
    this.tally = tally;
  }

  static TallyState of(ComplianceTally tally) {
    TallyStates states = new TallyStates(tally);
    return TallyState.builder()
        .scope(states.scope())
        .cells(states.cells())
        .findings(tally.findings().kept())
        .reminders(tally.reminders().parts())
        .taskReports(tally.reports().taskReports())
        .dutyReports(tally.reports().dutyReports())
        .cases(states.cases())
        .notReceived(tally.notReceived())
        .repeated(tally.repeated())
        .calendarStatus(tally.calendarStatus())
        .build();
  }

  private TallyScope scope() {
    return TallyScope.of(tally.assessment(), tally.periods());
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    tally
        .cases()
        .forEach(
            (unit, kind, period, counts) ->
                cells.add(
                    new Cell(
                        unit,
                        kind,
                        tally.periods().code(period),
                        tally.cases().measured(kind, counts))));
    return cells;
  }

  private List<CountedCase> cases() {
    List<CountedCase> cases = new ArrayList<>();
    CaseRoll roll = tally.roll();
    if (roll != null) {
      roll.forEach(row -> cases.add(counted(row)));
    }
    cases.sort(Comparator.comparing(CountedCase::id).thenComparing(CountedCase::toString));
    return cases;
  }

  private CountedCase counted(CaseRoll.Row row) {
    List<CaseMeasure> measures = tally.index().measures(row.kind());
    return new CountedCase(
        row.id(),
        row.unit(),
        row.kind(),
        tally.periods().code(row.period()),
        row.measures().stream().map(measures::get).toList());
  }

  /** Fills an empty tally. */
  static ComplianceTally restore(TallyState state, ComplianceTally empty) {
    TallyStates states = new TallyStates(empty);
    if (!states.scope().equals(state.getScope())) {
      throw new IllegalArgumentException(
          "The state of a tally is of another assessment: "
              + state.getScope()
              + "; this one is "
              + states.scope());
    }
    state.getCells().forEach(states::add);
    state.getCases().forEach(states::add);
    state.getFindings().forEach(empty.findings()::add);
    empty.reminders().addAll(state.getReminders());
    state.getTaskReports().forEach(empty::add);
    state.getDutyReports().forEach(empty::add);
    empty.addNotReceived(state.getNotReceived());
    empty.addRepeated(state.getRepeated());
    empty.weaken(state.getCalendarStatus());
    return empty;
  }

  private void add(Cell cell) {
    int period = tally.placeOf(cell.period());
    for (Map.Entry<CaseMeasure, Integer> count : cell.counts().entrySet()) {
      if (count.getValue() < 0) {
        throw new IllegalArgumentException(
            "The state of a tally counts " + count.getValue() + " of " + count.getKey());
      }
      tally
          .cases()
          .add(
              cell.unit(),
              cell.kind(),
              period,
              place(cell.kind(), count.getKey()),
              count.getValue());
    }
  }

  private void add(CountedCase counted) {
    CaseRoll roll = tally.roll();
    if (roll != null) {
      roll.add(
          new CaseRoll.Row(
              counted.id(),
              counted.unit(),
              counted.kind(),
              tally.placeOf(counted.period()),
              counted.measures().stream().map(one -> place(counted.kind(), one)).toList()));
    }
  }

  private int place(CaseKind kind, CaseMeasure measure) {
    return tally
        .index()
        .find(kind, measure)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The state of a tally has the measure "
                        + measure
                        + ", which is none of "
                        + kind));
  }
}
