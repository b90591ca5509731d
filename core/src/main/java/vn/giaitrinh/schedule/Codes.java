package vn.giaitrinh.schedule;

import java.util.regex.Pattern;

/** The rule that every code of this package obeys. */
final class Codes {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Codes() {}

  static void check(String what, String code, String example) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "Not "
              + what
              + ": '"
              + code
              + "'. Allowed are 1 to 64 letters A-Z and a-z, digits, '.', '_' and '-', the first a"
              + " letter or digit, such as "
              + example);
    }
  }
}
