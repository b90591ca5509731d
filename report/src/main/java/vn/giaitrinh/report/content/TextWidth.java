package vn.giaitrinh.report.content;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How many columns a text takes where each letter takes one: in a terminal, and in the source of a
 * table. Marks that combine with a letter take none, so that it makes no difference whether a
 * Vietnamese letter is composed (NFC) or not (NFD); Chinese letters and emoji take two.
 */
public final class TextWidth {
  /** The ranges that Unicode 14.0 has as wide or full-width (EastAsianWidth.txt, W and F). */
  private static final String WIDE =
      """
      1100-115F 231A-231B 2329-232A 23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE 2614-2615 2648-2653
      267F-267F 2693-2693 26A1-26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE-26CE 26D4-26D4 26EA-26EA
      26F2-26F3 26F5-26F5 26FA-26FA 26FD-26FD 2705-2705 270A-270B 2728-2728 274C-274C 274E-274E
      2753-2755 2757-2757 2795-2797 27B0-27B0 27BF-27BF 2B1B-2B1C 2B50-2B50 2B55-2B55 2E80-303E
      3041-3247 3250-4DBF 4E00-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6B FF01-FF60
      FFE0-FFE6 16FE0-1B2FB 1F004-1F004 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F200-1F320
      1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4
      1F3F8-1F43E 1F440-1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A-1F57A
      1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC 1F6D0-1F6D2 1F6D5-1F6DF
      1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAFF
      20000-2FFFD 30000-3FFFD
      """;

  private static final int[] FIRST = ends(0);
  private static final int[] LAST = ends(1);

  private TextWidth() {}

  private static int[] ends(int which) {
    return Stream.of(WIDE.strip().split("\\s+", -1))
        .mapToInt(range -> Integer.parseInt(range.split("-", -1)[which], 16))
        .toArray();
  }

  /**
   * Returns the columns of a text.
   *
   * @param text the text, on one line
   * @return how many columns it takes
   */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /**
   * Returns the columns of a code point.
   *
   * @param point the code point
   * @return 0, 1 or 2
   */
  public static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isJoinedJamo(point) ? 0 : isWide(point) ? 2 : 1;
    };
  }

  /** A Korean vowel or final consonant stands in the square of the consonant before it. */
  private static boolean isJoinedJamo(int point) {
    return point >= 0x1160 && point <= 0x11FF;
  }

  private static boolean isWide(int point) {
    int found = Arrays.binarySearch(FIRST, point);
    int range = found >= 0 ? found : -found - 2;
    return range >= 0 && point <= LAST[range];
  }
}
