package vn.giaitrinh.report.table;

/**
 * A column of one or more tables. Tables that tell the same thing share the column.
 *
 * @param head what stands above it
 * @param kind what its cells hold
 */
public record Column(String head, Kind kind) {

  /**
   * Makes the head harmless to open in a spreadsheet.
   *
   * @param head what stands above it
   * @param kind what its cells hold
   */
  public Column {
    head = FormulaGuard.plain(head);
  }
}
