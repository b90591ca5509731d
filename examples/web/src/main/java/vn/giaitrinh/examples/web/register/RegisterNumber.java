package vn.giaitrinh.examples.web.register;

import java.util.regex.Pattern;

/**
 * The form of a number in the register (<i>số vào sổ</i>), such as {@code 001/2026}. What is
 * written in its place and has another form may name a person, and is not for everybody.
 */
public final class RegisterNumber {
  /** The form, as a regular expression. */
  public static final String FORM = "[0-9]{1,6}[0-9A-ZĐa-zđ./-]{0,20}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  private RegisterNumber() {}

  /**
   * Checks if a text has the form.
   *
   * @param text the text
   * @return true if it has
   */
  public static boolean isForm(String text) {
    return PATTERN.matcher(text).matches();
  }
}
