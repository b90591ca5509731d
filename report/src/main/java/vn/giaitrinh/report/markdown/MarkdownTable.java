package vn.giaitrinh.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.TextWidth;
import vn.giaitrinh.report.outline.Table;

/** A table whose columns are aligned in the source too; numbers stand to the right. */
final class MarkdownTable {
  /** What the line below the head needs at least. */
  private static final int NARROWEST = 3;

  /** A cell wider than this is not worth blanks in every other row. */
  private static final int WIDEST = 120;

  private final List<Boolean> numbers = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  static MarkdownTable of(Table table) {
    MarkdownTable source = new MarkdownTable();
    table.columns().forEach(column -> source.column(column.head(), column.number()));
    for (Table.Row row : table.rows()) {
      source.rows.add(
          row.cells().stream()
              .map(cell -> row.total() ? MarkdownText.bold(cell) : MarkdownText.of(cell))
              .toList());
    }
    return source;
  }

  MarkdownTable words(String name) {
    return column(name, false);
  }

  MarkdownTable number(String name) {
    return column(name, true);
  }

  private MarkdownTable column(String name, boolean number) {
    head.add(MarkdownText.of(name));
    numbers.add(number);
    return this;
  }

  MarkdownTable row(List<String> cells) {
    rows.add(cells.stream().map(MarkdownText::of).toList());
    return this;
  }

  List<String> lines() {
    List<Integer> widths = IntStream.range(0, head.size()).mapToObj(this::width).toList();
    List<String> lines = new ArrayList<>();
    lines.add(line(head, widths));
    lines.add(
        line(
            IntStream.range(0, widths.size())
                .mapToObj(
                    i ->
                        numbers.get(i)
                            ? "-".repeat(widths.get(i) - 1) + ":"
                            : "-".repeat(widths.get(i)))
                .toList(),
            widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int width(int column) {
    return Stream.concat(Stream.of(head), rows.stream())
        .mapToInt(cells -> TextWidth.of(cells.get(column)))
        .map(width -> Math.min(width, WIDEST))
        .reduce(NARROWEST, Math::max);
  }

  private String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String blanks = " ".repeat(Math.max(0, widths.get(i) - TextWidth.of(cell)));
      line.append(' ').append(numbers.get(i) ? blanks + cell : cell + blanks).append(" |");
    }
    return line.toString();
  }
}
