package vn.giaitrinh.examples.web.page;

import java.util.regex.Pattern;

/** The form of a number in the register (<i>số vào sổ</i>), such as {@code 001/2026}. */
final class RegisterNumber {
  static final String FORM = "[0-9]{1,6}[0-9A-ZĐa-zđ./-]{0,20}";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  private RegisterNumber() {}

  static boolean isForm(String text) {
    return PATTERN.matcher(text).matches();
  }
}
