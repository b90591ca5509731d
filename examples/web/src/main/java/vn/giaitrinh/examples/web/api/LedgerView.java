package vn.giaitrinh.examples.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.DayEffect;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.LedgerEntry;
import vn.giaitrinh.text.Language;

/**
 * How a due date came about, day by day.
 *
 * @param start the day from which the limit runs, itself not counted
 * @param limit the limit in words
 * @param dueOn the last day in time, inclusive
 * @param days each day after the start through the due date
 */
record LedgerView(LocalDate start, String limit, LocalDate dueOn, List<Day> days) {

  static LedgerView of(DueDate due, Language language) {
    return new LedgerView(
        due.getStart(),
        due.getLimit().inWords().in(language),
        due.getDate(),
        due.ledger().getEntries().stream().map(entry -> Day.of(entry, language)).toList());
  }

  /**
   * A day on the way to a due date.
   *
   * @param day the day
   * @param counted true if it was counted
   * @param count the days or months counted through it
   * @param reason why it was counted or not
   * @param basis the clause by which it was
   */
  record Day(LocalDate day, boolean counted, int count, String reason, Optional<String> basis) {

    static Day of(LedgerEntry entry, Language language) {
      return new Day(
          entry.date(),
          entry.effect() == DayEffect.COUNTED,
          entry.running(),
          entry.inWords().in(language),
          entry.basis().map(clause -> clause.cite(language)));
    }
  }
}
