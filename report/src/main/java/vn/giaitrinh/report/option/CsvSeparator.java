package vn.giaitrinh.report.option;

/** What stands between the fields of a CSV file. */
public enum CsvSeparator {
  /** A comma, as RFC 4180 has it. */
  COMMA(','),
  /** A semicolon, which spreadsheets ask for where a comma begins decimals, as in Vietnamese. */
  SEMICOLON(';'),
  /** A tab. */
  TAB('\t');

  private final char character;

  CsvSeparator(char character) {
    this.character = character;
  }

  /** {@return the character} */
  public char character() {
    return character;
  }
}
