package vn.giaitrinh.calendar;

import java.util.Locale;
import vn.giaitrinh.document.CitationNumbers;
import vn.giaitrinh.text.Language;

/** The ledger of a due date as text: a line a day, and below it the clauses that the lines cite. */
final class LedgerText {
  private final Language language;
  private final CitationNumbers citations;

  private LedgerText(Language language) {
    this.language = language;
    this.citations = new CitationNumbers(language);
  }

  static String render(DueDateLedger ledger, Language language) {
    return new LedgerText(language).render(ledger);
  }

  private String render(DueDateLedger ledger) {
    DueDate due = ledger.dueDate();
    StringBuilder text = new StringBuilder();
    line(text, "Ngày bắt đầu (không tính)", "Start (day zero)", language.write(due.getStart()));
    line(text, "Thời hạn", "Limit", due.getLimit().inWords().in(language));
    for (LedgerEntry entry : ledger.getEntries()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s  %4d  %s%s\n",
              language.write(entry.date()),
              entry.running(),
              entry.inWords().in(language),
              citations.mark(entry.basis())));
    }
    line(text, "Ngày hết hạn", "Due", language.write(due.getDate()));
    if (due.getStatus() != DayStatus.ANNOUNCED) {
      line(text, "Lịch làm việc", "Calendar", due.getStatus().label().in(language));
    }
    return text.append(citations.list()).toString();
  }

  private void line(StringBuilder text, String vi, String en, String value) {
    text.append(language == Language.VI ? vi : en).append(": ").append(value).append('\n');
  }
}
