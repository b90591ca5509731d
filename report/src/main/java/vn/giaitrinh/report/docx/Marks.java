package vn.giaitrinh.report.docx;

import java.util.Set;

/** The signs at the ends of texts, as the form has them. */
final class Marks {
  private static final String END = "./.";
  private static final Set<Character> FIRST_SIGNS = Set.of('-', '–', ' ', '\u00A0');
  private static final Set<Character> LAST_SIGNS = Set.of('.', ';', ',', ' ', '\u00A0');

  private Marks() {}

  /** Returns a text of a list: a semicolon after each, a full stop after the last. */
  static String listed(String text, boolean last) {
    return bare(text) + (last ? "." : ";");
  }

  /** Returns the last sentence of a body with the sign that nothing follows. */
  static String ended(String text) {
    return text.endsWith(END) ? text : bare(text) + END;
  }

  private static String bare(String text) {
    int start = 0;
    while (start < text.length() && FIRST_SIGNS.contains(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && LAST_SIGNS.contains(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
