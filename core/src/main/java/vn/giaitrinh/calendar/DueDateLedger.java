package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.Language;

/** The proof of a due date: one entry a day from the day after the start to the due date. */
public final class DueDateLedger {
  private final DueDate due;
  private final List<LedgerEntry> entries;

  DueDateLedger(DueDate due, List<LedgerEntry> entries) {
    this.due = due;
    this.entries = List.copyOf(entries);
  }

  static DueDateLedger of(DueDate due) {
    List<LedgerEntry> entries = new ArrayList<>();
    int running = 0;
    for (LocalDate day = due.getStart().plusDays(1);
        !day.isAfter(due.getDate());
        day = day.plusDays(1)) {
      LedgerEntry entry = entry(due, day, running);
      running = entry.running();
      entries.add(entry);
    }
    return new DueDateLedger(due, entries);
  }

  private static LedgerEntry entry(DueDate due, LocalDate day, int before) {
    WorkingCalendar calendar = due.calendar();
    DayKind kind = calendar.kindOf(day);
    DayEffect effect = effectOf(due, day);
    Optional<LegalReference> basis =
        switch (effect) {
          case COUNTED -> Optional.of(due.convention().countBasis());
          case NOT_WORKING -> kind.basis();
          case SUSPENDED -> due.findSuspension(day).flatMap(Suspension::basis);
          case ROLLED_OVER, ROLLED_TO -> due.convention().rollBasis();
        };
    return new LedgerEntry(
        day,
        effect,
        kind,
        calendar.findSpecialDay(day),
        calendar.statusOf(day),
        basis,
        effect == DayEffect.COUNTED ? before + 1 : before);
  }

  private static DayEffect effectOf(DueDate due, LocalDate day) {
    if (day.isAfter(due.usedUp())) {
      return day.equals(due.getDate()) ? DayEffect.ROLLED_TO : DayEffect.ROLLED_OVER;
    }
    if (due.findSuspension(day).isPresent()) {
      return DayEffect.SUSPENDED;
    }
    return due.countsWorkingDays() && !due.calendar().isWorkingDay(day)
        ? DayEffect.NOT_WORKING
        : DayEffect.COUNTED;
  }

  /** {@return the entries, in the order of the days} */
  public List<LedgerEntry> getEntries() {
    return entries;
  }

  /**
   * Adds the ledger up again, day by day.
   *
   * @return true if the days follow one another without a gap from the start to the due date, each
   *     is what the calendar says it is and agrees with what became of it, a day is suspended if
   *     and only if a suspension covers it, each running count is the one before plus what its day
   *     was charged, the allowance is used up exactly, and the end rolls only then
   */
  public boolean verify() {
    LocalDate expected = due.getStart();
    int running = 0;
    for (LedgerEntry entry : entries) {
      expected = expected.plusDays(1);
      boolean open = running < due.allowance();
      running += entry.effect() == DayEffect.COUNTED ? 1 : 0;
      if (!entry.date().equals(expected)
          || entry.running() != running
          || !isOfCalendar(entry)
          || !agrees(entry, open)) {
        return false;
      }
    }
    return running == due.allowance() && expected.equals(due.getDate());
  }

  private boolean isOfCalendar(LedgerEntry entry) {
    WorkingCalendar calendar = due.calendar();
    return entry.kind() == calendar.kindOf(entry.date())
        && entry.status() == calendar.statusOf(entry.date())
        && entry.special().equals(calendar.findSpecialDay(entry.date()));
  }

  private boolean agrees(LedgerEntry entry, boolean open) {
    boolean works = entry.kind().isWorking();
    boolean suspended = due.findSuspension(entry.date()).isPresent();
    return switch (entry.effect()) {
      case COUNTED -> open && !suspended && (!due.countsWorkingDays() || works);
      case NOT_WORKING -> open && !suspended && due.countsWorkingDays() && !works;
      case SUSPENDED -> open && suspended;
      case ROLLED_OVER -> !open && !due.countsWorkingDays() && !works;
      case ROLLED_TO -> !open && !due.countsWorkingDays() && works;
    };
  }

  /**
   * Renders the ledger for a reader.
   *
   * @param language the language
   * @return one line a day, each citing the clause by which the day was counted or not, then those
   *     clauses
   */
  public String render(Language language) {
    return LedgerText.render(this, language);
  }

  DueDate dueDate() {
    return due;
  }
}
