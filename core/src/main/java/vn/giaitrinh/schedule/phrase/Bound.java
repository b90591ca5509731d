package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import vn.giaitrinh.schedule.Window;

/** Whether the words before a day set a limit, and if the day itself still meets it. */
enum Bound {
  /** No limit is set: the words name the day or the period of the work itself. */
  NONE,
  /** The day still meets it (<i>chậm nhất ngày, đến hết ngày</i>). */
  INCLUSIVE,
  /** The day no longer meets it (<i>trước ngày</i>). */
  EXCLUSIVE;

  private static final String[] INCLUDING = {
    "trước và trong",
    "trước hoặc trong",
    "chậm nhất",
    "muộn nhất",
    "trễ nhất",
    "không muộn hơn",
    "không chậm hơn",
    "không trễ hơn",
    "không quá",
    "hạn chót",
    "hạn cuối",
    "thời hạn",
    "hạn",
    "cho đến",
    "tính đến",
    "đến",
    "tới",
    "hết"
  };
  private static final String[] FILLING = {"là", "vào", "trong", "lúc"};

  static Bound read(PhraseCursor cursor) {
    Bound bound = NONE;
    while (true) {
      if (cursor.acceptAny(INCLUDING)) {
        bound = bound == EXCLUSIVE ? EXCLUSIVE : INCLUSIVE;
      } else if (cursor.accept("trước")) {
        bound = EXCLUSIVE;
      } else if (!cursor.acceptAny(FILLING)) {
        return atTimeOfDay(cursor, bound);
      }
    }
  }

  /** The last good day of a window under this bound. */
  LocalDate lastDay(Window window) {
    return this == EXCLUSIVE ? window.start().minusDays(1) : window.end();
  }

  // "Trước 17 giờ ngày 28/5" leaves the working hours of that day; "trước 0 giờ" leaves none.
  private static Bound atTimeOfDay(PhraseCursor cursor, Bound bound) {
    int place = cursor.position();
    int hour = cursor.number(0, 24).orElse(-1);
    if (hour < 0 || !cursor.acceptAny("giờ", "h", "g", ":")) {
      cursor.moveTo(place);
      return bound;
    }
    int minute = cursor.number(0, 59).orElse(0);
    cursor.acceptAny("phút", "'");
    cursor.accept(",");
    return bound == EXCLUSIVE && hour + minute > 0 ? INCLUSIVE : bound;
  }
}
