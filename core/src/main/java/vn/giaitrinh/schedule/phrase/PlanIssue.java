package vn.giaitrinh.schedule.phrase;

/** Reads the day the plan is issued (<i>ngày ban hành Kế hoạch, ngày ký</i>). */
final class PlanIssue {
  private static final String[] MOMENTS = {"ngày", "khi", "thời điểm", "sau khi", "lúc"};
  private static final String[] ISSUING = {"ký ban hành", "ban hành", "phát hành", "ký"};

  private PlanIssue() {}

  static boolean read(PhraseCursor cursor) {
    int place = cursor.position();
    cursor.acceptAny(MOMENTS);
    if (plan(cursor)) {
      cursor.accept("được");
      if (cursor.acceptAny(ISSUING)) {
        return true;
      }
    } else if (cursor.acceptAny(ISSUING)) {
      plan(cursor);
      return true;
    }
    cursor.moveTo(place);
    return false;
  }

  private static boolean plan(PhraseCursor cursor) {
    boolean plan = cursor.accept("kế hoạch");
    if (plan) {
      cursor.accept("này");
    }
    return plan;
  }
}
