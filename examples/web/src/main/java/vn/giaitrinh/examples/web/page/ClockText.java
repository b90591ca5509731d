package vn.giaitrinh.examples.web.page;

import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;

/** What a page says of a clock. */
final class ClockText {
  private ClockText() {}

  static String name(ClockSnapshot clock, Page page) {
    String label = page.say(clock.getClock().getLabel());
    return clock.getCycle() == 1 ? label : page.say(CaseWord.CYCLE, label, clock.getCycle());
  }

  /** Returns the id of the element that tells how the clock was counted. */
  static String anchor(ClockSnapshot clock) {
    return "clock-" + clock.getClock().getId() + "-" + clock.getCycle();
  }

  static String title(ClockSnapshot clock, Page page) {
    return clock
        .lastDay()
        .map(due -> page.say(CaseWord.WHY, page.date(due), name(clock, page)))
        .orElseGet(() -> page.say(CaseWord.WHY_NOT_YET, name(clock, page)));
  }

  /** Returns how much is left of the limit, or how far it was passed; blank if it does not run. */
  static String remaining(ClockSnapshot clock, Page page) {
    if (clock.getTimeliness().isLate()) {
      return page.say(CaseWord.DAYS_LATE, clock.getDaysLate());
    }
    return clock
        .getUnitsLeft()
        .map(left -> page.say(unit(clock.getAllowance().orElseThrow()), left))
        .orElse("");
  }

  private static CaseWord unit(TimeLimit limit) {
    if (limit instanceof WorkingDays) {
      return CaseWord.WORKING_DAYS_LEFT;
    }
    return limit instanceof Months ? CaseWord.MONTHS_LEFT : CaseWord.DAYS_LEFT;
  }

  /** Returns the style of a badge that tells how a clock stands. */
  static String style(Timeliness timeliness) {
    return switch (timeliness) {
      case OVERDUE, MET_LATE, NOT_MET -> "badge error";
      case AT_RISK, DUE_TODAY -> "badge warning";
      case MET -> "badge fine";
      case ON_TRACK -> "badge notice";
      case ON_HOLD, NOT_APPLICABLE -> "badge still";
    };
  }
}
