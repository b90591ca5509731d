package vn.giaitrinh.report.csv;

import vn.giaitrinh.report.table.FormulaGuard;

/**
 * Words of a field that stay words in a spreadsheet that takes another sign for the separator. It
 * breaks the line at its own, whatever is quoted, and would run what begins after it as a formula.
 */
final class CsvText {
  private static final String SEPARATORS = ",;";

  private CsvText() {}

  /** Returns words in which no formula begins after a sign that other files have as separator. */
  static String of(String words, char separator) {
    StringBuilder guarded = null;
    int copied = 0;
    for (int i = 0; i < words.length() - 1; i++) {
      char sign = words.charAt(i);
      if (sign != separator && SEPARATORS.indexOf(sign) >= 0) {
        int start = afterSpacesAndQuotes(words, i + 1);
        if (FormulaGuard.beginsFormula(words, start)) {
          guarded = guarded == null ? new StringBuilder() : guarded;
          guarded.append(words, copied, start).append('\'');
          copied = start;
        }
      }
    }
    return guarded == null ? words : guarded.append(words, copied, words.length()).toString();
  }

  /**
   * Where fields are broken at another sign, a quote doubled for ours begins a field of its own.
   */
  private static int afterSpacesAndQuotes(String words, int from) {
    int at = from;
    while (at < words.length()
        && (words.charAt(at) == '"' || Character.isWhitespace(words.charAt(at)))) {
      at++;
    }
    return at;
  }
}
