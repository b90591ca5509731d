package vn.giaitrinh.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The version of a calendar, derived from its content: two calendars that classify the same days in
 * the same way, for the same reasons, have the same version.
 *
 * @param digest the SHA-256 of the content, in hexadecimal digits
 */
record CalendarVersion(String digest) {
  private static final int SHORT = 16;

  static CalendarVersion of(CalendarSource source, ListedDays listed) {
    String head =
        String.join(
            "|",
            source.id(),
            source.firstDay().toString(),
            source.lastDay().toString(),
            source.announcedThrough().toString(),
            source.layers().stream()
                .flatMap(layer -> layer.decidedYear().stream())
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(",")),
            source.provisionalDays() ? "provisional days on" : "provisional days off",
            source.weekendsBeyond() ? "weekends beyond" : "nothing beyond");
    String content =
        Stream.of(
                Stream.of(head),
                listed.effective().stream().map(SpecialDay::toString),
                listed.undecided().stream().map(day -> "undecided " + day))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return new CalendarVersion(sha256(content));
  }

  String shortForm() {
    return digest.substring(0, SHORT);
  }

  private static String sha256(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
