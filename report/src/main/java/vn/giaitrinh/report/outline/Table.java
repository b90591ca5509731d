package vn.giaitrinh.report.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.PlainText;

/** A table of words and numbers, with notes to its rows, whatever it looks like. */
public final class Table {
  private final TableName name;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param head its head
   * @param number whether it holds numbers
   */
  public record Column(String head, boolean number) {}

  /**
   * A row.
   *
   * @param cells its cells, as many as there are columns
   * @param notes what is to be said of it beside
   * @param total whether it sums up those above
   */
  public record Row(List<String> cells, List<String> notes, boolean total) {}

  Table(TableName name) {
    this.name = name;
  }

  Table words(String head) {
    columns.add(new Column(PlainText.of(head), false));
    return this;
  }

  Table number(String head) {
    columns.add(new Column(PlainText.of(head), true));
    return this;
  }

  Table row(String... cells) {
    return row(false, cells);
  }

  Table total(String... cells) {
    return row(true, cells);
  }

  private Table row(boolean total, String... cells) {
    rows.add(new Row(Stream.of(cells).map(PlainText::of).toList(), new ArrayList<>(), total));
    return this;
  }

  /** Adds a note to the last row. */
  void note(String text) {
    rows.get(rows.size() - 1).notes().add(PlainText.of(text));
  }

  /** {@return which table it is} */
  public TableName name() {
    return name;
  }

  /** {@return the columns, from the left} */
  public List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** {@return the rows, from the top} */
  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }
}
