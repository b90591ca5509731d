package vn.giaitrinh.report.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of a report. Its rows are put into words only as they are read, so that any number of
 * them needs little memory.
 *
 * @param name what it is called
 * @param columns its columns, in order
 * @param source opens the rows, from the first
 */
public record Table(String name, List<Column> columns, Supplier<Stream<List<Cell>>> source) {

  /**
   * Copies the columns, and makes the name harmless to open in a spreadsheet.
   *
   * @param name what it is called
   * @param columns its columns, in order
   * @param source opens the rows
   */
  public Table {
    name = FormulaGuard.plain(name);
    columns = List.copyOf(columns);
  }

  /** {@return the rows from the first, each with a cell for every column} */
  public Stream<List<Cell>> rows() {
    return source.get();
  }
}
