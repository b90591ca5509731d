package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.organization.UnitId;

/** Every case that was counted, and what it was counted as: memory grows with their number. */
final class CaseRoll {
  private final MeasureIndex index;
  private final List<Row> rows = new ArrayList<>();

  CaseRoll(MeasureIndex index) {
    this.index = index;
  }

  /** A case that was counted. */
  record Row(CaseId id, UnitId unit, CaseKind kind, int period, List<Integer> measures) {}

  void add(CaseId id, UnitId unit, CaseKind kind, int period, MeasureList measures) {
    List<Integer> places =
        IntStream.range(0, measures.size()).map(measures::get).sorted().boxed().toList();
    rows.add(new Row(id, unit, kind, period, places));
  }

  void add(Row row) {
    rows.add(row);
  }

  void merge(CaseRoll other) {
    rows.addAll(other.rows);
  }

  /** Returns the cases behind a figure, each as often as it counts there, by id. */
  List<CaseId> behind(CaseMeasure measure, TablePart part) {
    List<CaseId> ids = new ArrayList<>();
    for (Row row : rows) {
      if (part.holds(row.unit(), row.kind(), row.period())) {
        index
            .find(row.kind(), measure)
            .ifPresent(
                place ->
                    row.measures().stream()
                        .filter(one -> one == place)
                        .forEach(one -> ids.add(row.id())));
      }
    }
    ids.sort(null);
    return List.copyOf(ids);
  }

  void forEach(Consumer<Row> taker) {
    rows.forEach(taker);
  }
}
