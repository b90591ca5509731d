package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.report.content.PlainText;

/**
 * A table in columns: words to the left, numbers to the right, the first column of words widest.
 */
final class TextTable {
  private static final int GAP = 2;

  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** A column; its width is 0 if it takes what the others leave. */
  private record Column(String header, int width, boolean number) {}

  /** A row of cells, the notes under it, and whether it sums up those above. */
  private record Row(List<String> cells, List<String> notes, boolean total) {}

  /** Adds the column that takes the width that the others leave. */
  TextTable rest(String header) {
    return words(header, 0);
  }

  TextTable words(String header, int width) {
    columns.add(new Column(header, width, false));
    return this;
  }

  TextTable number(String header, int width) {
    columns.add(new Column(header, width, true));
    return this;
  }

  TextTable row(String... cells) {
    rows.add(new Row(plain(cells), new ArrayList<>(), false));
    return this;
  }

  TextTable total(String... cells) {
    rows.add(new Row(plain(cells), new ArrayList<>(), true));
    return this;
  }

  /** Adds a line under the last row. */
  void note(String text) {
    rows.get(rows.size() - 1).notes().add(PlainText.of(text));
  }

  /** {@return the width of the column that takes what the others leave} */
  int restWidth() {
    return TextWriter.COLUMNS - taken();
  }

  private int taken() {
    return columns.stream().mapToInt(Column::width).sum() + GAP * (columns.size() - 1);
  }

  private int width() {
    boolean full = columns.stream().anyMatch(column -> column.width() == 0);
    return full ? TextWriter.COLUMNS : taken();
  }

  void write(TextWriter out) throws IOException {
    writeCells(out, columns.stream().map(Column::header).toList(), true);
    out.line("─".repeat(width()));
    for (Row row : rows) {
      if (row.total()) {
        out.line("─".repeat(width()));
      }
      writeCells(out, row.cells(), false);
      for (String note : row.notes()) {
        out.paragraph(columns.get(0).width() == 0 ? 4 : columns.get(0).width() + GAP, note);
      }
    }
  }

  private void writeCells(TextWriter out, List<String> cells, boolean header) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      wrapped.add(TextLayout.wrap(cells.get(i), widthOf(columns.get(i))));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        List<String> cell = wrapped.get(i);
        // A header stands on the rule below it, a cell hangs from the line of its row.
        int index = header ? line - (height - cell.size()) : line;
        String text = index >= 0 && index < cell.size() ? cell.get(index) : "";
        parts.add(align(columns.get(i), text));
      }
      out.line(parts.stream().collect(Collectors.joining(" ".repeat(GAP))));
    }
  }

  private String align(Column column, String text) {
    int width = widthOf(column);
    return column.number() ? TextLayout.padStart(text, width) : TextLayout.padEnd(text, width);
  }

  private int widthOf(Column column) {
    return column.width() == 0 ? restWidth() : column.width();
  }

  private static List<String> plain(String... cells) {
    return List.of(cells).stream().map(PlainText::of).toList();
  }
}
