package vn.giaitrinh.report.ics;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderStatus;

/**
 * Writes a reminder as a component of a calendar: an all-day event on its last good day, or, where
 * there is no day, a to-do.
 *
 * <p>A to-do without a day stands on each day until it is done (RFC 5545, 3.6.2), which is what
 * missing evidence is. As an event it would need a day that nobody has set.
 */
final class ReminderComponent {
  /**
   * At 8 o'clock three days before, which from a Monday reaches back to a Friday. Triggers of
   * all-day events count from midnight where the reader is, so that no time zone is needed.
   */
  private static final String EARLY = "-P2DT16H";

  /** At 8 o'clock on the last day. */
  private static final String LAST_DAY = "PT8H";

  private static final String HIGH = "1";
  private static final String MEDIUM = "5";

  private final ReminderWords words;
  private final ContentLines out;
  private final EventIds ids;
  private final LocalDate asOf;

  ReminderComponent(ReminderWords words, ContentLines out, EventIds ids, LocalDate asOf) {
    this.words = words;
    this.out = out;
    this.ids = ids;
    this.asOf = asOf;
  }

  void write(Reminder reminder) throws IOException {
    Optional<LocalDate> day = reminder.term().lastDay();
    if (day.isPresent()) {
      event(reminder, day.get());
    } else {
      toDo(reminder);
    }
  }

  private void event(Reminder reminder, LocalDate day) throws IOException {
    out.property("BEGIN", "VEVENT");
    identity(out, ids.of(reminder), asOf);
    out.property("DTSTART;VALUE=DATE", date(day));
    // The end of a period of days is not part of it.
    out.property("DTEND;VALUE=DATE", date(day.plusDays(1)));
    description(reminder);
    out.property("STATUS", "CONFIRMED");
    // A due day takes nobody's time.
    out.property("TRANSP", "TRANSPARENT");
    if (!day.isBefore(asOf)) {
      alarm(EARLY, reminder);
      alarm(LAST_DAY, reminder);
    }
    out.property("END", "VEVENT");
  }

  private void toDo(Reminder reminder) throws IOException {
    out.property("BEGIN", "VTODO");
    identity(out, ids.of(reminder), asOf);
    description(reminder);
    out.property("STATUS", "NEEDS-ACTION");
    out.property("END", "VTODO");
  }

  /**
   * Writes which component it is, and which state of it. A later as-of day has a higher sequence
   * number and supersedes what a calendar holds; figures are of the end of the day in Vietnam.
   */
  static void identity(ContentLines out, String id, LocalDate asOf) throws IOException {
    out.property("UID", id);
    out.property("SEQUENCE", String.valueOf(Math.max(0, asOf.toEpochDay())));
    out.property("DTSTAMP", date(asOf) + "T170000Z");
  }

  static String date(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private void description(Reminder reminder) throws IOException {
    out.text("SUMMARY", words.summary(reminder));
    out.text("DESCRIPTION", words.description(reminder));
    out.text("CATEGORIES", words.unit(reminder));
    ReminderStatus status = reminder.term().status();
    boolean late = status == ReminderStatus.OVERDUE || status == ReminderStatus.NO_EVIDENCE;
    out.property("PRIORITY", late ? HIGH : MEDIUM);
  }

  private void alarm(String trigger, Reminder reminder) throws IOException {
    out.property("BEGIN", "VALARM");
    out.property("ACTION", "DISPLAY");
    out.property("TRIGGER;RELATED=START", trigger);
    out.text("DESCRIPTION", words.summary(reminder));
    out.property("END", "VALARM");
  }
}
