package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Reads the days of every month, or of one month of every quarter (<i>ngày 15 và 25 hằng tháng,
 * chậm nhất ngày 20 của tháng cuối quý, ngày cuối tháng</i>).
 */
final class MonthDayPhrases {
  private static final int HALF_MONTH = 15;
  private static final String[] NEXT = {
    "của quý sau", "tiếp theo", "kế tiếp", "liền kề", "sau đó", "sau"
  };

  private MonthDayPhrases() {}

  static Optional<List<SpokenRule>> read(PhraseCursor cursor, Cycle said) {
    int from = cursor.position();
    Bound bound = Bound.read(cursor);
    List<Integer> days = days(cursor);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean edge = !cursor.seesNumber() && cursor.follows("đầu", "giữa", "cuối", "cùng", "tiên");
    cursor.acceptAny("của", "trong");
    Optional<List<YearDay>> ofQuarter = cursor.attempt(at -> quarterMonth(at, days));
    if (ofQuarter.isEmpty() && edge) {
      ofQuarter = cursor.attempt(at -> quarterEdge(at, days));
    }
    if (ofQuarter.isPresent()) {
      tail(cursor);
      return YearDay.rule(YearDay.shifted(ofQuarter.get(), bound))
          .map(rule -> List.of(SpokenRule.of(rule, from, cursor)));
    }
    if (!month(cursor) && said != Cycle.MONTH) {
      return Optional.empty();
    }
    tail(cursor);
    String numbers =
        days.stream()
            .map(day -> Integer.toString(bound == Bound.EXCLUSIVE ? before(day) : day))
            .collect(Collectors.joining(","));
    return Optional.of(List.of(SpokenRule.of("FREQ=MONTHLY;BYMONTHDAY=" + numbers, from, cursor)));
  }

  /** Reads what a report adds to its date without changing it. */
  static void tail(PhraseCursor cursor) {
    cursor.acceptAny(
        "thuộc kỳ báo cáo", "của kỳ báo cáo", "trong kỳ báo cáo", "kỳ báo cáo", "báo cáo");
    cursor.acceptAny("hàng tháng", "hàng quý", "hàng năm");
  }

  // The day before the 1st is the last of the month before; the day before the last is one less.
  private static int before(int day) {
    return day == 1 ? CalendarUnit.END : day - 1;
  }

  private static List<Integer> days(PhraseCursor cursor) {
    boolean named = cursor.acceptAny("các ngày mùng", "các ngày", "ngày mùng", "ngày", "mùng");
    if (cursor.acceptAny("đầu tiên", "đầu")) {
      return List.of(1);
    }
    if (cursor.acceptAny("cuối cùng", "cuối")) {
      return List.of(CalendarUnit.END);
    }
    if (!named) {
      return cursor.accept("giữa") ? List.of(HALF_MONTH) : List.of();
    }
    List<Integer> days = new ArrayList<>();
    int end = cursor.position();
    OptionalInt day = cursor.number(1, 31);
    while (day.isPresent()) {
      days.add(day.getAsInt());
      end = cursor.position();
      if (!cursor.acceptAny(", và", ",", ";", "và")) {
        break;
      }
      cursor.acceptAny("ngày mùng", "ngày", "mùng");
      day = cursor.number(1, 31);
    }
    cursor.moveTo(end);
    return days;
  }

  private static boolean month(PhraseCursor cursor) {
    int place = cursor.position();
    cursor.accept(",");
    boolean every = cursor.acceptAny(Cycle.EVERY);
    if (cursor.accept("tháng")) {
      cursor.acceptAny(NEXT);
      if (every || !(cursor.seesNumber() || cursor.sees("cuối") || cursor.sees("đầu"))) {
        return true;
      }
    }
    cursor.moveTo(place);
    return false;
  }

  private static Optional<List<YearDay>> quarterMonth(PhraseCursor cursor, List<Integer> days) {
    return monthOfQuarter(cursor)
        .map(
            months ->
                months.stream()
                    .flatMap(month -> days.stream().map(day -> new YearDay(month, day)))
                    .toList());
  }

  private static Optional<List<YearDay>> quarterEdge(PhraseCursor cursor, List<Integer> days) {
    int day = days.get(0);
    return day != HALF_MONTH && everyQuarter(cursor)
        ? Optional.of(
            quarterMonths(day == 1 ? 1 : 3).stream().map(month -> new YearDay(month, day)).toList())
        : Optional.empty();
  }

  /** Reads a month of every quarter (<i>tháng cuối quý</i>) and gives the months of the year. */
  static Optional<List<Integer>> monthOfQuarter(PhraseCursor cursor) {
    if (!cursor.accept("tháng")) {
      return Optional.empty();
    }
    int which = 0;
    if (cursor.acceptAny("đầu tiên", "đầu", "thứ nhất")) {
      which = 1;
    } else if (cursor.acceptAny("giữa", "thứ hai", "thứ 2")) {
      which = 2;
    } else if (cursor.acceptAny("cuối cùng", "cuối", "thứ ba", "thứ 3")) {
      which = 3;
    }
    return which > 0 && everyQuarter(cursor) ? Optional.of(quarterMonths(which)) : Optional.empty();
  }

  static List<Integer> quarterMonths(int which) {
    return List.of(which, which + 3, which + 6, which + 9);
  }

  /** Reads a quarter that is not one of a year. */
  static boolean everyQuarter(PhraseCursor cursor) {
    cursor.acceptAny("của hàng", "của mỗi", "của các", "của", "hàng", "mỗi", "các", "trong");
    if (!cursor.accept("quý")) {
      return false;
    }
    cursor.acceptAny(NEXT);
    return CalendarUnits.quarterNumber(cursor).isEmpty();
  }
}
