package vn.giaitrinh.compliance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.organization.UnitId;

/**
 * Counts of cases by lead unit, by kind and by the period of their receipt. Every figure of a
 * summary is a sum of its cells, so that the parts add up to the whole.
 */
final class CaseTable {
  private final MeasureIndex index;
  private final int periods;
  private final Map<UnitId, Map<CaseKind, int[][]>> byUnit = new HashMap<>();

  /**
   * Obtains an empty table.
   *
   * @param periods the number of periods by which cases are told apart
   */
  CaseTable(MeasureIndex index, int periods) {
    this.index = index;
    this.periods = periods;
  }

  /** What takes each cell of a table. */
  @FunctionalInterface
  interface Cells {
    void take(UnitId unit, CaseKind kind, int period, int[] counts);
  }

  void add(UnitId unit, CaseKind kind, int period, MeasureList measures) {
    int[] cell = cell(unit, kind, period);
    for (int i = 0; i < measures.size(); i++) {
      cell[measures.get(i)]++;
    }
  }

  void add(UnitId unit, CaseKind kind, int period, int measure, int count) {
    int[] cell = cell(unit, kind, period);
    cell[measure] = Math.addExact(cell[measure], count);
  }

  private int[] cell(UnitId unit, CaseKind kind, int period) {
    int[][] cells =
        byUnit
            .computeIfAbsent(unit, key -> new EnumMap<>(CaseKind.class))
            .computeIfAbsent(kind, key -> new int[periods][]);
    if (cells[period] == null) {
      cells[period] = new int[index.measures(kind).size()];
    }
    return cells[period];
  }

  void merge(CaseTable other) {
    other.forEach(
        (unit, kind, period, counts) -> {
          for (int i = 0; i < counts.length; i++) {
            add(unit, kind, period, i, counts[i]);
          }
        });
  }

  Set<UnitId> units() {
    return new TreeSet<>(byUnit.keySet());
  }

  Set<CaseKind> kinds() {
    Set<CaseKind> kinds = new TreeSet<>();
    forEach((unit, kind, period, counts) -> kinds.add(kind));
    return kinds;
  }

  /** Returns the sums over the cells of a part. */
  CaseFigures figures(TablePart part) {
    Map<CaseMeasure, Integer> sums = new HashMap<>();
    Set<UnitId> units = part.unit().map(Set::of).orElse(byUnit.keySet());
    for (UnitId unit : units) {
      forEach(
          unit,
          (same, kind, period, counts) -> {
            if (part.holds(kind, period)) {
              addTo(sums, kind, counts);
            }
          });
    }
    return new CaseFigures(sums);
  }

  /** Returns what is not 0 in a cell. */
  Map<CaseMeasure, Integer> measured(CaseKind kind, int[] counts) {
    Map<CaseMeasure, Integer> measured = new TreeMap<>();
    addTo(measured, kind, counts);
    return measured;
  }

  private void addTo(Map<CaseMeasure, Integer> sums, CaseKind kind, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        sums.merge(index.measures(kind).get(i), counts[i], Math::addExact);
      }
    }
  }

  /** Hands over each cell that holds a case, by unit, by kind and by period. */
  void forEach(Cells cells) {
    units().forEach(unit -> forEach(unit, cells));
  }

  private void forEach(UnitId unit, Cells cells) {
    byUnit
        .getOrDefault(unit, Map.of())
        .forEach(
            (kind, ofKind) -> {
              for (int period = 0; period < ofKind.length; period++) {
                if (ofKind[period] != null) {
                  cells.take(unit, kind, period, ofKind[period]);
                }
              }
            });
  }
}
