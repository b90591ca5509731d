package vn.giaitrinh.report.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.report.outline.Table;
import vn.giaitrinh.report.outline.TableName;

/**
 * How wide the columns of a table are in a terminal.
 *
 * @param widths the width of each; 0 for the one that takes what the others leave
 * @param shortened whether that one is cut rather than broken into lines
 */
record TextColumns(List<Integer> widths, boolean shortened) {

  static TextColumns of(TableName table) {
    return switch (table) {
      case STATUSES -> widths(62, 10);
      case KINDS, DATED -> widths(0, 9, 9, 9, 9, 9, 9);
      case PERIODS -> widths(0, 9, 9, 9, 9, 12, 12);
      case AGES -> widths(22, 26, 28);
      case UNITS -> widths(0, 8, 8, 8, 8, 9, 10, 8);
      // Titles of tasks are long, and given in full elsewhere.
      case TASKS -> new TextColumns(List.of(5, 0, 14, 7, 7, 7, 7), true);
      case DOCUMENTS -> widths(0, 14);
      case FINDING_COUNTS -> widths(12, 48, 10);
    };
  }

  private static TextColumns widths(Integer... widths) {
    return new TextColumns(List.of(widths), false);
  }

  /** Widens columns of figures, none of which may be broken into lines. */
  TextColumns holding(Table table) {
    List<Integer> wide = new ArrayList<>(widths);
    for (int i = 0; i < wide.size(); i++) {
      if (table.columns().get(i).number() && wide.get(i) > 0) {
        for (Table.Row row : table.rows()) {
          wide.set(i, Math.max(wide.get(i), TextLayout.width(row.cells().get(i))));
        }
      }
    }
    return new TextColumns(List.copyOf(wide), shortened);
  }

  int width(int column) {
    return widths.get(column);
  }

  int taken() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  boolean fillTheLine() {
    return widths.contains(0);
  }

  boolean isShortened(int column) {
    return shortened && width(column) == 0;
  }
}
