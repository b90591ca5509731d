package vn.giaitrinh.report.html;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.DayEffect;
import vn.giaitrinh.calendar.LedgerEntry;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.option.CaseLedger;

/** How due dates came about, and the ways that lead there from a case. Everybody is told none. */
final class ToldLedgers {
  private final Content content;
  private final List<CaseLedger> ledgers;
  private final CaseIndex<String> idOfCase = new CaseIndex<>();

  ToldLedgers(Content content) {
    this.content = content;
    this.ledgers = content.tellsCases() ? content.options().getCaseLedgers() : List.of();
    for (int i = 0; i < ledgers.size(); i++) {
      idOfCase.add(ledgers.get(i).caseId(), id(i));
    }
  }

  List<CaseLedger> all() {
    return ledgers;
  }

  static String id(int index) {
    return "ledger-" + index;
  }

  /** {@return the class of a day: one that was charged is set off from the others} */
  static String style(LedgerEntry day) {
    return day.effect() == DayEffect.COUNTED ? "counted" : "skipped";
  }

  /** {@return where the first ledger of a case stands, by the place of a finding or reminder} */
  Optional<String> placeOf(String path) {
    return idOfCase.find(path);
  }

  /** {@return the case, its clock and the day on which it is due} */
  String title(CaseLedger ledger) {
    List<LedgerEntry> days = ledger.ledger().getEntries();
    String due = days.isEmpty() ? "–" : content.date(days.get(days.size() - 1).date());
    return PageLabel.LEDGER.in(content, ledger.caseId(), content.say(ledger.clock()), due);
  }
}
