package vn.giaitrinh.report.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that Excel opens: short, without certain signs, and no name twice. */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String FORBIDDEN = "[]:*?/\\'";
  private static final String BLANK = "-";

  /** Excel keeps this name for its own use. */
  private static final String RESERVED = "history";

  /** Excel takes names for the same that differ only in case. */
  private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

  String next(String words) {
    String allowed = shorten(allowed(words), LONGEST);
    String name = allowed;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " " + i;
      name = shorten(allowed, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  private static String allowed(String words) {
    StringBuilder name = new StringBuilder(words.length());
    words.chars().forEach(one -> name.append(FORBIDDEN.indexOf(one) >= 0 ? ' ' : (char) one));
    String stripped = name.toString().strip();
    return stripped.isEmpty() ? BLANK : stripped;
  }

  private static String shorten(String name, int length) {
    return name.length() <= length
        ? name
        : name.substring(0, SheetText.cut(name, length)).stripTrailing();
  }
}
