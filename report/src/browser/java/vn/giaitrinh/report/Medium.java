package vn.giaitrinh.report;

/**
 * A way to read a page.
 *
 * @param media {@code screen} or {@code print}
 * @param scheme {@code light} or {@code dark}
 * @param width the width of the window, in pixels
 * @param script whether script runs
 */
record Medium(String media, String scheme, int width, boolean script) {
  static final Medium LIGHT = new Medium("screen", "light", 1200, true);
  static final Medium DARK = new Medium("screen", "dark", 1200, true);
  static final Medium PHONE = new Medium("screen", "light", 360, true);
  static final Medium DARK_PHONE = new Medium("screen", "dark", 360, true);
  static final Medium SMALLEST = new Medium("screen", "light", 320, true);
  static final Medium PAPER = new Medium("print", "light", 794, true);
  static final Medium NO_SCRIPT = new Medium("screen", "light", 1200, false);
}
