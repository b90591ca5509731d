package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/** A period that words before the days have already named (<i>hằng quý, trước ngày ...</i>). */
enum Cycle {
  NONE(""),
  WEEK("FREQ=WEEKLY"),
  MONTH("FREQ=MONTHLY"),
  QUARTER("FREQ=MONTHLY;INTERVAL=3"),
  HALF_YEAR("FREQ=MONTHLY;INTERVAL=6"),
  YEAR("FREQ=YEARLY");

  static final String[] EVERY = {"của hàng", "của mỗi", "trong mỗi", "hàng", "mỗi", "từng"};

  private final String rule;

  Cycle(String rule) {
    this.rule = rule;
  }

  static Optional<Cycle> of(SpokenRule spoken) {
    String text = spoken.rule().map(RecurrenceRule::toString).orElse("");
    for (Cycle cycle : values()) {
      if (cycle != NONE && cycle.rule.equals(text)) {
        return Optional.of(cycle);
      }
    }
    return Optional.empty();
  }

  /** Reads <i>hằng</i> and a unit of time, after a comma or not. */
  static boolean every(PhraseCursor cursor, String unit) {
    int place = cursor.position();
    cursor.accept(",");
    if (cursor.acceptAny(EVERY) && cursor.accept(unit)) {
      return true;
    }
    cursor.moveTo(place);
    return false;
  }
}
