package vn.giaitrinh.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.text.VietnameseText;

/** The written form of a reference: kind, {@code số}, number, {@code ngày}, date. */
final class Citations {
  private static final String KIND =
      "(?<kind>Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Quy định|Thông tư"
          + "|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Báo cáo|Tờ trình|Công văn)";
  private static final String SEPARATOR = "[/\\u2010-\\u2015\\u2212-]";
  // Word processors set a no-break space before a number.
  private static final String SPACE = "[\\s\\u00A0]+";
  private static final String NUMBER =
      "(?<number>\\d{1,6}\\p{Ll}?(?:/\\d{4})?"
          + SEPARATOR
          + "[\\p{L}\\d]+(?:"
          + SEPARATOR
          // Possessive, since a group that may give back what it took recurses once a part.
          + "[\\p{L}\\d]+)*+)";
  private static final String DATE =
      "(?:,?" + SPACE + "ngày" + SPACE + "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}))?";
  private static final Pattern CITATION =
      Pattern.compile(KIND + SPACE + "(?:số" + SPACE + ")?" + NUMBER + DATE);

  private static final int LONGEST_SHOWN = 200;

  private Citations() {}

  static DocumentReference parse(String citation) {
    Matcher matcher = CITATION.matcher(VietnameseText.normalize(citation));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "Not a citation: '"
              + shown(citation)
              + "'. Expected kind, number and optionally a date,"
              + " such as 'Kế hoạch số 154/KH-UBND ngày 20/3/2026'");
    }
    Optional<LocalDate> date = date(matcher);
    if (matcher.group("year") != null && date.isEmpty()) {
      throw new IllegalArgumentException("No such date in the citation '" + shown(citation) + "'");
    }
    return document(matcher, DocumentNumber.parse(matcher.group("number")), date);
  }

  private static String shown(String citation) {
    return citation.length() > LONGEST_SHOWN
        ? citation.substring(0, LONGEST_SHOWN) + "…"
        : citation;
  }

  /** Any text may be searched: what only looks like a number is passed over, and so is a date. */
  static List<DocumentReference> findAll(String text) {
    List<DocumentReference> found = new ArrayList<>();
    Matcher matcher = CITATION.matcher(VietnameseText.normalize(text));
    while (matcher.find()) {
      DocumentNumber.find(matcher.group("number"))
          .map(number -> document(matcher, number, date(matcher)))
          .ifPresent(found::add);
    }
    return found;
  }

  static String write(DocumentReference document) {
    StringBuilder citation = new StringBuilder(document.getKind());
    Optional<DocumentNumber> number = document.getNumber();
    number.ifPresent(value -> citation.append(" số ").append(value));
    document
        .getIssuedOn()
        .ifPresent(
            date -> {
              boolean party =
                  number.map(DocumentNumber::getSystem).equals(Optional.of(NumberingSystem.PARTY));
              citation.append(party ? ", ngày " : " ngày ").append(written(date));
            });
    document.getIssuer().ifPresent(issuer -> citation.append(" của ").append(issuer));
    return citation.toString();
  }

  // Days and the months of January and February are padded: Nghị định 30/2020, Phụ lục I.
  private static String written(LocalDate date) {
    String month =
        date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    String day = date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : "" + date.getDayOfMonth();
    return day + "/" + month + "/" + date.getYear();
  }

  private static DocumentReference document(
      Matcher matcher, DocumentNumber number, Optional<LocalDate> date) {
    return DocumentReference.builder()
        .kind(matcher.group("kind"))
        .number(number)
        .issuedOn(date)
        .build();
  }

  /** The date of a citation, empty if it has none or the calendar does not have it. */
  private static Optional<LocalDate> date(Matcher matcher) {
    if (matcher.group("year") == null) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matcher.group("month"));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(Integer.parseInt(matcher.group("year")), month);
    int day = Integer.parseInt(matcher.group("day"));
    return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
  }
}
