package vn.giaitrinh.report.content;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.text.Language;

/**
 * The number and the day of issue in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I: numbers and
 * days below 10, and the months 1 and 2, have a zero before them.
 */
public final class IssueForm {
  private static final int LAST_PADDED_DAY = 9;
  private static final int LAST_PADDED_MONTH = 2;

  private IssueForm() {}

  /**
   * Writes a number.
   *
   * @param number the number
   * @return the number, such as <i>05/BC-STP</i>
   */
  public static String number(DocumentNumber number) {
    boolean single = number.getSerial().filter(serial -> serial.length() == 1).isPresent();
    return (single ? "0" : "") + number;
  }

  /**
   * Writes the parts of a day, for the places that a label holds open.
   *
   * @param day the day
   * @param language the language of the reader
   * @return day, month and year, in English the month by its name
   */
  public static Object[] day(LocalDate day, Language language) {
    return language == Language.VI
        ? new Object[] {
          padded(day.getDayOfMonth(), LAST_PADDED_DAY),
          padded(day.getMonthValue(), LAST_PADDED_MONTH),
          day.getYear()
        }
        : new Object[] {
          day.getDayOfMonth(),
          day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          day.getYear()
        };
  }

  private static String padded(int number, int last) {
    return (number <= last ? "0" : "") + number;
  }
}
