package vn.giaitrinh.schedule.phrase;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The days of the week in Vietnamese: the first working day is <i>thứ Hai</i>, the second. */
final class Weekdays {
  private static final List<List<String>> NAMES =
      List.of(
          List.of("hai", "2"),
          List.of("ba", "3"),
          List.of("tư", "4"),
          List.of("năm", "5"),
          List.of("sáu", "6"),
          List.of("bảy", "7"));

  private Weekdays() {}

  static Optional<DayOfWeek> read(PhraseCursor cursor) {
    if (cursor.accept("chủ nhật")) {
      return Optional.of(DayOfWeek.SUNDAY);
    }
    return cursor.accept("thứ") ? unnamed(cursor) : Optional.empty();
  }

  /** Reads a further day of a list that does not repeat its name (<i>thứ 2, 4, 6</i>). */
  static Optional<DayOfWeek> unnamed(PhraseCursor cursor) {
    for (int day = 0; day < NAMES.size(); day++) {
      if (cursor.acceptAny(NAMES.get(day).toArray(String[]::new))) {
        return Optional.of(DayOfWeek.of(day + 1));
      }
    }
    return Optional.empty();
  }
}
