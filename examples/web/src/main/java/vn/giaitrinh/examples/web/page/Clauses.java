package vn.giaitrinh.examples.web.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;

/** Reads a clause as an official writes it: <i>khoản 1 Điều 5 Nghị định 59/2019/NĐ-CP</i>. */
final class Clauses {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:điểm (?<point>\\p{L}{1,2}) )?(?:khoản (?<clause>\\d{1,3}\\p{L}?) )?"
              + "(?:điều (?<article>\\d{1,4}\\p{L}?) )?(?<document>\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Clauses() {}

  /** Throws IllegalArgumentException if the text is no clause. */
  static LegalReference read(String text) {
    Matcher form = FORM.matcher(text.strip().replaceAll("[\\s,]+", " "));
    if (!form.matches()) {
      throw new IllegalArgumentException("Not a clause");
    }
    return LegalReference.builder()
        .point(Optional.ofNullable(form.group("point")))
        .clause(Optional.ofNullable(form.group("clause")))
        .article(Optional.ofNullable(form.group("article")))
        .document(DocumentReference.parse(form.group("document")))
        .build();
  }
}
