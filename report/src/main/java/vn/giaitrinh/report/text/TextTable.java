package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.report.outline.Table;

/** Writes a table in columns: words to the left, numbers to the right. */
final class TextTable {
  private static final int GAP = 2;

  private final Table table;
  private final TextColumns columns;

  TextTable(Table table) {
    this.table = table;
    this.columns = TextColumns.of(table.name()).holding(table);
  }

  private int taken() {
    return columns.taken() + GAP * (table.columns().size() - 1);
  }

  private int width() {
    return columns.fillTheLine() ? TextWriter.COLUMNS : taken();
  }

  void write(TextWriter out) throws IOException {
    writeCells(out, table.columns().stream().map(Table.Column::head).toList(), true);
    out.line("─".repeat(width()));
    for (Table.Row row : table.rows()) {
      if (row.total()) {
        out.line("─".repeat(width()));
      }
      writeCells(out, row.cells(), false);
      for (String note : row.notes()) {
        out.paragraph(columns.width(0) == 0 ? 4 : columns.width(0) + GAP, note);
      }
    }
  }

  private void writeCells(TextWriter out, List<String> cells, boolean header) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean shortened = columns.isShortened(i) && !header;
      String cell = cells.get(i);
      wrapped.add(
          TextLayout.wrap(shortened ? TextLayout.shorten(cell, widthOf(i)) : cell, widthOf(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        List<String> cell = wrapped.get(i);
        // A header stands on the rule below it, a cell hangs from the line of its row.
        int index = header ? line - (height - cell.size()) : line;
        parts.add(align(i, index >= 0 && index < cell.size() ? cell.get(index) : ""));
      }
      out.line(parts.stream().collect(Collectors.joining(" ".repeat(GAP))));
    }
  }

  private String align(int column, String text) {
    return table.columns().get(column).number()
        ? TextLayout.padStart(text, widthOf(column))
        : TextLayout.padEnd(text, widthOf(column));
  }

  private int widthOf(int column) {
    int width = columns.width(column);
    return width == 0 ? TextWriter.COLUMNS - taken() : width;
  }
}
