package vn.giaitrinh.report.sheet;

import java.util.regex.Pattern;

/** Puts words so that Excel shows what they hold. */
final class SheetText {
  /** The most characters that a cell takes. */
  static final int LONGEST = 32_767;

  private static final String CUT = " […]";

  /** What Excel reads as the code of a character, such as {@code _x000D_}. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** Returns words that fit a cell, marked at their end if some are left out. */
  static String of(String words) {
    String fitting =
        words.length() <= LONGEST
            ? words
            : words.substring(0, cut(words, LONGEST - CUT.length())) + CUT;
    return fitting.contains("_x") ? CODE.matcher(fitting).replaceAll("_x005F_") : fitting;
  }

  /** Returns where to cut so that no character is torn apart. */
  static int cut(String words, int length) {
    return Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
  }
}
