package vn.giaitrinh.report.official;

import java.util.List;

/** A part of the body of an official document. */
public sealed interface Block {

  /**
   * A heading of a section.
   *
   * @param level 1 for <i>I.</i>, 2 for <i>1.</i>, 3 for <i>a)</i>
   * @param text the heading with its number
   */
  record Heading(int level, String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param text its words
   */
  record Paragraph(String text) implements Block {}

  /**
   * An item of a list, led by a dash.
   *
   * @param text its words
   */
  record Item(String text) implements Block {}

  /**
   * A table, whose heads repeat on each page.
   *
   * @param columns its columns
   * @param rows its rows, each with a text for every column
   */
  record Table(List<Column> columns, List<List<String>> rows) implements Block {
    /**
     * Rejects a row that is longer or shorter than the columns.
     *
     * @param columns its columns
     * @param rows its rows
     */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "Row has " + row.size() + " cells; the table has " + columns.size() + " columns");
        }
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param head its head
   * @param share its width as a share of the widths of all
   * @param align how its texts stand
   */
  record Column(String head, int share, Align align) {}

  /** How the texts of a column stand. */
  enum Align {
    /** At the left. */
    LEFT,
    /** In the middle, as numbers of rows and short words. */
    CENTER,
    /** At the right, as numbers. */
    RIGHT
  }
}
