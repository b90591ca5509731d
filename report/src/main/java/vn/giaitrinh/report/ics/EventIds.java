package vn.giaitrinh.report.ics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.report.content.PlainText;

/**
 * Gives each reminder the same id in every export, so that a calendar updates what it has.
 *
 * <p>The id tells the plan (agency, number, title), the unit, the place in the plan and the period.
 * It does not tell the due day or the title of the duty, which may change, nor the language of the
 * reader. Of a case, whose reminders stand at one place, it tells the name of the clock too.
 *
 * <p>It is a UUID, as RFC 7986 (5.3) recommends: nobody has to own a domain for it, and it gives
 * away neither unit nor case. RFC 9562 leaves version 8 to hashes such as this.
 */
final class EventIds {
  private static final String SCHEME = "giaitrinh/reminder/1";

  private final List<String> plan;
  private final Map<String, Integer> given = new HashMap<>();

  EventIds(ComplianceSummary summary) {
    this.plan =
        List.of(
            SCHEME,
            summary.getAgency().vi(),
            summary.getPlanNumber().map(Object::toString).orElse(""),
            summary.getPlanTitle().vi());
  }

  /** Returns the id of what is said of the plan as a whole. */
  String ofPlan() {
    return hash(key(plan));
  }

  /** Returns the id of a reminder; two of the same place and period are told apart by order. */
  String of(Reminder reminder) {
    String key =
        key(plan)
            + key(
                List.of(
                    reminder.unit().value(),
                    reminder.kind().name(),
                    reminder.path(),
                    reminder.period().orElse(""),
                    reminder.kind() == ReminderKind.CASE ? reminder.title().vi() : ""));
    int number = given.merge(key, 1, Integer::sum);
    return hash(number == 1 ? key : key + number);
  }

  /** Plain text has no line feed, so that no two lists of parts give the same key. */
  private static String key(List<String> parts) {
    return parts.stream().map(PlainText::of).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String hash(String key) {
    ByteBuffer hash = ByteBuffer.wrap(sha256(key.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(high, low).toString();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
