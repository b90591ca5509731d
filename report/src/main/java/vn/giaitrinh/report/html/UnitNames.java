package vn.giaitrinh.report.html;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;

/** The units whose duties under one part of the plan stand so, as far as a page can name them. */
final class UnitNames {
  /** More are folded away. */
  private static final int UNFOLDED = 8;

  /** More are counted: a spreadsheet has them all. */
  private static final int TOLD = 100;

  private final HtmlPage page;
  private final int count;
  private final List<String> names;

  private UnitNames(HtmlPage page, int count, List<String> names) {
    this.page = page;
    this.count = count;
    this.names = names;
  }

  static UnitNames of(HtmlPage page, DutySummary part, ObligationStatus status) {
    int count = part.duties().count(status);
    List<String> names = count == 0 ? List.of() : page.duties().unitsOf(part, status, TOLD);
    return new UnitNames(page, count, names);
  }

  int count() {
    return count;
  }

  boolean isLong() {
    return count > UNFOLDED;
  }

  String counted(String label) {
    return page.say(PageLabel.NAMED, label, page.number(count));
  }

  String told() {
    return String.join("; ", names);
  }

  Optional<String> notTold() {
    int rest = count - names.size();
    return rest == 0
        ? Optional.empty()
        : Optional.of(page.say(PageLabel.NOT_NAMED, page.number(rest)));
  }
}
