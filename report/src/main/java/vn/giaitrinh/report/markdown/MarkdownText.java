package vn.giaitrinh.report.markdown;

import java.util.regex.Pattern;
import vn.giaitrinh.report.content.PlainText;

/**
 * Makes text from outside stay text within Markdown: no markup, no HTML, no link, nobody called.
 *
 * <p>Signs are escaped only where they could mean something, so that the source stays readable:
 * {@code 1.210/1.217} and {@code 2026-Q3} are as they were.
 */
final class MarkdownText {
  /** Emphasis, code, links, HTML, entities, cells, strikes, formulas, headings, and the escape. */
  private static final Pattern ALWAYS = Pattern.compile("[\\\\`*_\\[\\]<>&|~$#]");

  /** What begins a list or a rule, at the start of a line only. */
  private static final Pattern BULLET = Pattern.compile("^[-+]");

  private static final Pattern ORDINAL = Pattern.compile("^(\\d+)([.)])(?= |$)");

  /** What turns into a link by itself. */
  private static final Pattern LINK = Pattern.compile("(?i)(?<=www)\\.|:(?=/)");

  /** What calls a person or an issue, or makes an address: even where its sign is escaped. */
  private static final Pattern CALL = Pattern.compile("([@#])(?=[\\p{L}\\p{N}])");

  private static final String HAIR_SPACE = "\u200A";

  private MarkdownText() {}

  /** Returns the source that shows a text, without white space around it. */
  static String of(String text) {
    String plain = strip(PlainText.of(text));
    String silent = CALL.matcher(plain).replaceAll("$1" + HAIR_SPACE);
    String escaped = ALWAYS.matcher(silent).replaceAll("\\\\$0");
    String unlinked = LINK.matcher(escaped).replaceAll("\\\\$0");
    String unmarked = BULLET.matcher(unlinked).replaceFirst("\\\\$0");
    return ORDINAL.matcher(unmarked).replaceFirst("$1\\\\$2");
  }

  static String bold(String text) {
    String source = of(text);
    return source.isEmpty() ? source : "**" + source + "**";
  }

  /** Stars beside white space are no markup, and Markdown knows more white space than Java. */
  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
