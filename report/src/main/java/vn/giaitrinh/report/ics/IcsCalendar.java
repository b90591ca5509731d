package vn.giaitrinh.report.ics;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.option.ReportSection;

/** The calendar: the reminders of all units, each unit a category. */
public final class IcsCalendar {
  /** Figures are of a day, so that there is nothing new more often. */
  private static final String DAILY = "P1D";

  private final Content content;
  private final ComplianceSummary summary;
  private final ContentLines out;
  private final EventIds ids;

  private IcsCalendar(Content content, ContentLines out) {
    this.content = content;
    this.summary = content.summary();
    this.out = out;
    this.ids = new EventIds(summary);
  }

  /**
   * Writes the reminders as a calendar, one by one.
   *
   * @param content what it says
   * @param writer where to write, in UTF-8; it is neither flushed nor closed
   * @throws IOException if the writer fails
   */
  public static void write(Content content, Writer writer) throws IOException {
    new IcsCalendar(content, new ContentLines(writer)).write();
  }

  private void write() throws IOException {
    List<UnitReminders> units =
        content.has(ReportSection.REMINDERS) ? summary.getReminders().units() : List.of();
    out.property("BEGIN", "VCALENDAR");
    out.property("VERSION", "2.0");
    out.property("PRODID", "-//Giai Trinh//giaitrinh-report//" + content.language());
    out.property("CALSCALE", "GREGORIAN");
    out.property("METHOD", "PUBLISH");
    head(units);
    ReminderComponent component =
        new ReminderComponent(new ReminderWords(content), out, ids, summary.getAsOf());
    for (UnitReminders unit : units) {
      for (Reminder reminder : unit.reminders()) {
        component.write(reminder);
      }
    }
    if (units.stream().allMatch(unit -> unit.reminders().isEmpty())) {
      nothing();
    }
    out.property("END", "VCALENDAR");
  }

  /** Says it twice: as RFC 7986 has it, and as calendars did before. */
  private void head(List<UnitReminders> units) throws IOException {
    String name = name(units);
    List<String> description = description(units);
    out.text("NAME", name);
    out.text("X-WR-CALNAME", name);
    out.text("DESCRIPTION", description);
    out.text("X-WR-CALDESC", description);
    out.property("REFRESH-INTERVAL;VALUE=DURATION", DAILY);
    out.property("X-PUBLISHED-TTL", DAILY);
  }

  /** The calendar of one unit names it: a reader may subscribe to those of several. */
  private String name(List<UnitReminders> units) {
    String plan = content.say(Label.CALENDAR_NAME, content.say(summary.getPlanTitle()));
    return content.options().getRemindedUnits().size() == 1 && units.size() == 1
        ? content.say(units.get(0).name()) + ": " + plan
        : plan;
  }

  private List<String> description(List<UnitReminders> units) {
    List<String> lines = new ArrayList<>();
    lines.add(content.say(summary.getAgency()));
    lines.add(content.subtitle());
    if (content.has(ReportSection.REMARKS)) {
      summary.getRemarks().stream().map(content::say).forEach(lines::add);
    }
    if (content.has(ReportSection.REMINDERS)) {
      lines.add(
          units.isEmpty() ? content.say(Label.NO_REMINDERS) : new ReminderContent(content).told());
    }
    for (UnitReminders unit : units) {
      if (unit.notKept() > 0) {
        String hidden = content.say(Label.REMINDERS_NOT_SHOWN, content.number(unit.notKept()));
        lines.add(content.say(unit.name()) + ": " + hidden);
      }
    }
    return lines;
  }

  /** A calendar must hold something (RFC 5545, 3.6): what it is of, which takes no place in it. */
  private void nothing() throws IOException {
    out.property("BEGIN", "VJOURNAL");
    ReminderComponent.identity(out, ids.ofPlan(), summary.getAsOf());
    out.property("DTSTART;VALUE=DATE", ReminderComponent.date(summary.getAsOf()));
    out.text("SUMMARY", content.subtitle());
    out.property("END", "VJOURNAL");
  }
}
