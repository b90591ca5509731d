package vn.giaitrinh.report.pdf;

import java.util.regex.Pattern;

/**
 * The style of an agency as it is printed. A PDF has one family of letters, which it carries: to
 * name another would leave words out.
 */
final class AgencyStyle {
  private static final Pattern OTHER_FONT =
      Pattern.compile("(?is)@font-face\\s*\\{[^}]*\\}|\\bfont-family\\s*:[^;}]*;?");

  private static final String ONE_FONT = "\n* { font-family: \"Be Vietnam Pro\" !important; }\n";

  private AgencyStyle() {}

  static String printed(String style) {
    return OTHER_FONT.matcher(style).replaceAll("") + ONE_FONT;
  }
}
