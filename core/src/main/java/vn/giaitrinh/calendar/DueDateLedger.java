package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
      DayEffect effect = effectOf(due, day);
      if (effect == DayEffect.COUNTED) {
        running++;
      }
      entries.add(
          new LedgerEntry(
              day,
              effect,
              due.calendar().kindOf(day),
              due.calendar().findSpecialDay(day),
              running));
    }
    return new DueDateLedger(due, entries);
  }

  private static DayEffect effectOf(DueDate due, LocalDate day) {
    if (day.isAfter(due.usedUp())) {
      return day.equals(due.getDate()) ? DayEffect.ROLLED_TO : DayEffect.ROLLED_OVER;
    }
    if (due.isSuspended(day)) {
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
   * @return true if the days follow one another without a gap from the start to the due date, what
   *     became of each agrees with its kind, each running count is the one before plus what its day
   *     was charged, and the allowance is used up exactly
   */
  public boolean verify() {
    LocalDate expected = due.getStart();
    int running = 0;
    for (LedgerEntry entry : entries) {
      expected = expected.plusDays(1);
      running += entry.effect() == DayEffect.COUNTED ? 1 : 0;
      if (!entry.date().equals(expected) || entry.running() != running || !agrees(entry)) {
        return false;
      }
    }
    return running == due.allowance() && expected.equals(due.getDate());
  }

  private boolean agrees(LedgerEntry entry) {
    return switch (entry.effect()) {
      case COUNTED -> !due.countsWorkingDays() || entry.kind().isWorking();
      case NOT_WORKING -> due.countsWorkingDays() && !entry.kind().isWorking();
      case SUSPENDED -> due.isSuspended(entry.date());
      case ROLLED_OVER -> !due.countsWorkingDays() && !entry.kind().isWorking();
      case ROLLED_TO -> !due.countsWorkingDays() && entry.kind().isWorking();
    };
  }

  /**
   * Renders the ledger for a reader.
   *
   * @param language the language
   * @return one line a day, then the clauses of law by which the days were counted
   */
  public String render(Language language) {
    boolean vi = language == Language.VI;
    StringBuilder text = new StringBuilder();
    text.append(vi ? "Ngày bắt đầu (không tính): " : "Start (day zero): ");
    text.append(language.write(due.getStart())).append('\n');
    for (LedgerEntry entry : entries) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s  %4d  %s\n",
              language.write(entry.date()),
              entry.running(),
              entry.inWords().in(language)));
    }
    text.append(vi ? "Ngày hết hạn: " : "Due: ").append(language.write(due.getDate()));
    String bases =
        due.convention().bases().stream()
            .map((LegalReference basis) -> basis.cite(language))
            .collect(Collectors.joining("; "));
    return text.append(vi ? "\nCăn cứ: " : "\nBasis: ").append(bases).append('\n').toString();
  }
}
