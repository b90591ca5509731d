package vn.giaitrinh.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.text.VietnameseText;

/** The written form of a reference: kind, {@code số}, number, {@code ngày}, date. */
final class Citations {
  private static final String KIND =
      "(?<kind>Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Quy định|Thông tư"
          + "|Kế hoạch|Chương trình|Hướng dẫn|Kết luận|Thông báo|Báo cáo|Tờ trình|Công văn)";
  private static final String NUMBER =
      "(?<number>\\d{1,6}\\p{Ll}?(?:/\\d{4})?[/-][\\p{L}\\d]+(?:[/-][\\p{L}\\d]+)*)";
  private static final String DATE =
      "(?:,?\\s+ngày\\s+(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}))?";
  private static final Pattern CITATION =
      Pattern.compile(KIND + "\\s+(?:số\\s+)?" + NUMBER + DATE, Pattern.UNICODE_CASE);

  private Citations() {}

  static DocumentReference parse(String citation) {
    Matcher matcher = CITATION.matcher(VietnameseText.normalize(citation));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "Not a citation: '"
              + citation
              + "'. Expected kind, number and optionally a date,"
              + " such as 'Kế hoạch số 154/KH-UBND ngày 20/3/2026'");
    }
    return read(matcher);
  }

  static List<DocumentReference> findAll(String text) {
    List<DocumentReference> found = new ArrayList<>();
    Matcher matcher = CITATION.matcher(VietnameseText.normalize(text));
    while (matcher.find()) {
      found.add(read(matcher));
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

  private static DocumentReference read(Matcher matcher) {
    DocumentReference.Builder builder =
        DocumentReference.builder()
            .kind(matcher.group("kind"))
            .number(DocumentNumber.parse(matcher.group("number")));
    if (matcher.group("year") != null) {
      builder.issuedOn(date(matcher));
    }
    return builder.build();
  }

  private static LocalDate date(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group("year")),
          Integer.parseInt(matcher.group("month")),
          Integer.parseInt(matcher.group("day")));
    } catch (DateTimeException e) {
      MatchResult where = matcher.toMatchResult();
      throw new IllegalArgumentException(
          "No such date in the citation '" + where.group() + "': " + e.getMessage(), e);
    }
  }
}
