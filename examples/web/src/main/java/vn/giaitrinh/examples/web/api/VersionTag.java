package vn.giaitrinh.examples.web.api;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.text.Language;

/**
 * The version of a record as an entity tag (RFC 9110, 8.8.3), such as {@code "7"}. What also tells
 * how the record stands on a day, and in words, has a tag of all three, such as {@code
 * "7-2026-09-30-vi"}: tomorrow or in English it is another text.
 */
final class VersionTag {
  // A proxy that compresses makes a tag weak. The version in it is the same, and that is compared.
  private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[^\"]*)?\"");

  private VersionTag() {}

  static String of(long version) {
    return '"' + Long.toString(version) + '"';
  }

  static String of(long version, LocalDate day, Language language) {
    return "\"" + version + "-" + day + "-" + language.toLocale().getLanguage() + "\"";
  }

  /** Returns the version that a writer has seen; {@code If-Match: *} says nothing of it. */
  static long seen(String ifMatch) {
    Matcher form = FORM.matcher(ifMatch.strip());
    if (!form.matches()) {
      throw new BadRequestException(
          "If-Match phải là ETag đã đọc, ví dụ \"7\"",
          "If-Match must be the ETag that was read, such as \"7\"");
    }
    return Long.parseLong(form.group(1));
  }
}
