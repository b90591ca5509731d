package vn.giaitrinh.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.LedgerEntry;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.ReportingPeriod;
import vn.giaitrinh.schedule.ReportingSchemes;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.phrase.PhraseContext;
import vn.giaitrinh.schedule.phrase.TimingPhrases;
import vn.giaitrinh.schedule.recurrence.Recurrence;
import vn.giaitrinh.text.Language;

/** The lines that count days as the law does, as the README shows them. */
public final class LegalTime {
  private LegalTime() {}

  /**
   * Prints a limit that ends in the National Day holidays, one over Tết, the days of a monthly
   * duty, and a reporting period.
   *
   * @param args none
   */
  public static void main(String[] args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    WorkingCalendar calendar = WorkingCalendars.vietnam();
    LocalDate received = LocalDate.of(2026, 8, 21);
    DueDate due = DueDate.of(received, CalendarDays.of(10), calendar);
    out.println("10 days from " + received + " end on " + due);
    for (LedgerEntry day : due.ledger().getEntries()) {
      if (due.unitsLeft(day.date()) == 0) {
        out.println("  " + day.date() + "  " + day.inWords().in(Language.EN));
      }
    }

    LocalDate earlier = LocalDate.of(2025, 10, 16);
    DueDate known = DueDate.of(received, CalendarDays.of(10), calendar.asKnownOn(earlier));
    out.println("As known on " + earlier + ": " + known + ", " + known.getStatus());

    DueDate tet = DueDate.of(LocalDate.of(2027, 2, 1), WorkingDays.of(5), calendar);
    out.println("5 working days from " + tet.getStart() + ": " + tet + ", " + tet.getStatus());
    LocalDate latest = DueDate.latestStart(LocalDate.of(2027, 2, 4), WorkingDays.of(5), calendar);
    out.println("To end before Tết, they start by " + latest);

    String words = "Ngày 15 hằng tháng (nếu trùng ngày nghỉ thì vào ngày làm việc tiếp theo)";
    Timing timing = TimingPhrases.parse(words, PhraseContext.of(2026));
    out.println(timing.inWords().in(Language.EN));
    if (timing instanceof Recurring duty) {
      Recurrence days = duty.rule().orElseThrow().startingOn(LocalDate.of(2026, 1, 1));
      for (LocalDate day : days.occurrences().limit(3).toList()) {
        out.println("  " + day + " is kept on " + duty.roll().apply(day, calendar));
      }
    }

    ReportingPeriod period =
        ReportingSchemes.DECREE_09_2019
            .getCycle(PeriodKind.QUARTER)
            .findPeriodOf(LocalDate.of(2026, 9, 15))
            .orElseThrow();
    out.println(period + ", " + period.from() + " to " + period.to() + ": by " + period.dueBy());
  }
}
