package vn.giaitrinh.examples.web.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a record as an entity tag (RFC 9110, 8.8.3), such as {@code "7"}. */
final class VersionTag {
  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

  private VersionTag() {}

  static String of(long version) {
    return '"' + Long.toString(version) + '"';
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
