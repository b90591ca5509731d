package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.examples.web.register.RegisterNumber;

/** Reads what was written in a field, as the wire format has it. */
final class FieldReader {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_DAYS = 36_500;

  private FieldReader() {}

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if the field cannot take it
   * @throws java.time.DateTimeException if it should be a day and is none
   */
  static Object read(FieldKind kind, String text) {
    return switch (kind) {
      case DAY -> day(text).toString();
      case NUMBER -> DocumentNumber.parse(text).toString();
      case REGISTER_NUMBER -> require(RegisterNumber.isForm(text), text);
      case AMOUNT -> amount(text);
      case CASE -> CaseId.of(text).value();
      case CLAUSE -> Clauses.read(text);
      case CLAUSES -> lines(text).stream().map(Clauses::read).toList();
      case LINE -> require(text.length() <= LONGEST_LINE && isPlain(text), text);
      case TEXT -> require(text.length() <= LONGEST_TEXT && isPlain(text), text);
      case LINES -> lines(require(text.length() <= LONGEST_TEXT && isPlain(text), text));
      case CHECK -> true;
      case CHOICE, UNIT, EVENT, POINTS -> text;
    };
  }

  private static LocalDate day(String text) {
    LocalDate day = text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
    if (day.getYear() < 1900 || day.getYear() > 2999) {
      throw new IllegalArgumentException("Not a year of a register");
    }
    return day;
  }

  private static int amount(String text) {
    int amount = Integer.parseInt(text);
    if (amount < 1 || amount > MOST_DAYS) {
      throw new IllegalArgumentException("Not a length of time");
    }
    return amount;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String require(boolean fits, String text) {
    if (!fits) {
      throw new IllegalArgumentException("Not what the field takes");
    }
    return text;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(one -> !Character.isISOControl(one) || "\r\n\t".indexOf(one) >= 0);
  }
}
