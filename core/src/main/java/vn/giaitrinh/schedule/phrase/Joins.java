package vn.giaitrinh.schedule.phrase;

/** The words and marks that join two phrases. */
final class Joins {
  private static final String[] WORDS = {
    ",", ";", "+", "&", "và", "hoặc", "hay", "cùng với", "đồng thời"
  };

  private Joins() {}

  /** Reads one join or several together (<i>và/hoặc</i>). */
  static boolean read(PhraseCursor cursor) {
    boolean found = false;
    while (cursor.acceptAny(WORDS) || mark(cursor)) {
      found = true;
    }
    return found;
  }

  // Before a number these belong to a date: 15/12/2026.
  private static boolean mark(PhraseCursor cursor) {
    int place = cursor.position();
    if (cursor.acceptAny("/", ".") && !cursor.seesNumber()) {
      return true;
    }
    cursor.moveTo(place);
    return false;
  }
}
