package vn.giaitrinh.schedule.phrase;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.schedule.Roll;

/**
 * Reads the first or last working day of a period. The day of the calendar is in the rule, and a
 * day off moves it into the period by the roll.
 */
final class WorkingDayPhrases {
  private WorkingDayPhrases() {}

  static Optional<List<SpokenRule>> read(PhraseCursor cursor, Cycle said) {
    int from = cursor.position();
    Bound bound = Bound.read(cursor);
    if (bound == Bound.EXCLUSIVE || !cursor.accept("ngày làm việc")) {
      return Optional.empty();
    }
    boolean first = cursor.acceptAny("đầu tiên", "đầu");
    if (!first && !cursor.acceptAny("cuối cùng", "cuối")) {
      return Optional.empty();
    }
    return rule(cursor, said, first)
        .map(
            rule -> {
              MonthDayPhrases.tail(cursor);
              Roll roll = first ? Roll.NEXT_WORKING_DAY : Roll.PREVIOUS_WORKING_DAY;
              return List.of(SpokenRule.rolled(rule, roll, from, cursor));
            });
  }

  private static Optional<String> rule(PhraseCursor cursor, Cycle said, boolean first) {
    int day = first ? 1 : CalendarUnit.END;
    cursor.acceptAny("của", "trong");
    Optional<List<Integer>> months = cursor.attempt(MonthDayPhrases::monthOfQuarter);
    if (months.isPresent()) {
      return Optional.of(yearly(months.get(), day));
    }
    int place = cursor.position();
    cursor.acceptAny(Cycle.EVERY);
    if (cursor.accept("tuần")) {
      return Optional.of("FREQ=WEEKLY;BYDAY=" + (first ? "MO" : "SU"));
    }
    if (cursor.accept("tháng")) {
      return cursor.seesNumber() ? Optional.empty() : Optional.of("FREQ=MONTHLY;BYMONTHDAY=" + day);
    }
    if (cursor.accept("năm")) {
      return cursor.seesNumber()
          ? Optional.empty()
          : Optional.of(yearly(List.of(first ? 1 : 12), day));
    }
    cursor.moveTo(place);
    if (MonthDayPhrases.everyQuarter(cursor)) {
      return Optional.of(yearly(MonthDayPhrases.quarterMonths(first ? 1 : 3), day));
    }
    cursor.moveTo(place);
    return said == Cycle.MONTH ? Optional.of("FREQ=MONTHLY;BYMONTHDAY=" + day) : Optional.empty();
  }

  private static String yearly(List<Integer> months, int day) {
    return "FREQ=YEARLY;BYMONTH=" + YearDay.joined(months) + ";BYMONTHDAY=" + day;
  }
}
