package vn.giaitrinh.report.table;

import vn.giaitrinh.report.content.PlainText;

/**
 * Keeps spreadsheets from running text as a formula. Whatever begins with one of the signs that
 * begin a formula gets an apostrophe before it, which spreadsheets read as the start of words.
 */
public final class FormulaGuard {
  /** The signs, and their full-width forms, which Excel takes for them in some languages. */
  private static final String SIGNS = "=+-@＝＋－＠";

  private FormulaGuard() {}

  /**
   * Returns a text on one line that no spreadsheet runs. A tab or line break, which also can begin
   * a formula, becomes a space, and outer spaces go: they would hide the sign from the reader.
   *
   * @param text the text as it came
   * @return the text to show
   */
  static String plain(String text) {
    String plain = PlainText.of(text).strip();
    return beginsFormula(plain, 0) ? "'" + plain : plain;
  }

  /**
   * Checks if a text could be run from one place on.
   *
   * @param text the text
   * @param from the place, from 0
   * @return true if a sign stands there that begins a formula
   */
  public static boolean beginsFormula(String text, int from) {
    return from < text.length() && SIGNS.indexOf(text.charAt(from)) >= 0;
  }
}
