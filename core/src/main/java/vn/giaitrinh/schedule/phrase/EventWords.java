package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.schedule.Anchor;

/** Reads the event from which a term is counted, and tells which of the known ones it is. */
final class EventWords {
  private static final String[] MOMENTS = {"ngày", "khi", "thời điểm", "lúc", "sau khi"};
  private static final String[] ISSUING = {
    "ra", "ban hành", "phát hành", "gửi", "có", "ký", "nhận được"
  };

  private EventWords() {}

  static Optional<Anchor> read(PhraseCursor cursor) {
    int place = cursor.position();
    if (namesNothing(cursor) || FreeWords.read(cursor).isEmpty()) {
      return Optional.empty();
    }
    int end = cursor.position();
    cursor.moveTo(place);
    Anchor anchor = anchor(cursor);
    cursor.moveTo(end);
    return Optional.of(anchor);
  }

  private static Anchor anchor(PhraseCursor cursor) {
    int place = cursor.position();
    if (PlanIssue.read(cursor) && cursor.atEnd()) {
      return Anchor.PLAN_ISSUED;
    }
    cursor.moveTo(place);
    cursor.acceptAny(MOMENTS);
    if (cursor.acceptAny("nhận được", "nhận")) {
      cursor.acceptAny("văn bản", "phiếu", "đơn");
      return cursor.accept("yêu cầu") ? Anchor.REQUEST_RECEIVED : Anchor.OTHER;
    }
    if (isCompletion(cursor)) {
      return Anchor.TASK_COMPLETED;
    }
    // "Tiếp nhận" alone may be the arrival or the decision; only its notice is one event.
    cursor.acceptAny(ISSUING);
    if (cursor.accept("thông báo")) {
      cursor.acceptAny("về việc", "về");
      return cursor.accept("tiếp nhận") ? Anchor.ACCEPTANCE_NOTICE : Anchor.OTHER;
    }
    return Anchor.OTHER;
  }

  private static boolean isCompletion(PhraseCursor cursor) {
    int place = cursor.position();
    if (cursor.acceptAny("nhiệm vụ", "công việc")) {
      cursor.accept("được");
      if (cursor.acceptAny("hoàn thành", "kết thúc") && cursor.atEnd()) {
        return true;
      }
    } else if (cursor.acceptAny("hoàn thành", "kết thúc")) {
      cursor.acceptAny("việc thực hiện", "thực hiện");
      if (cursor.acceptAny("nhiệm vụ", "công việc") && cursor.atEnd()) {
        return true;
      }
    }
    cursor.moveTo(place);
    return false;
  }

  // "Kể từ ngày" and no more.
  private static boolean namesNothing(PhraseCursor cursor) {
    int place = cursor.position();
    cursor.acceptAny(MOMENTS);
    boolean nothing = cursor.atEnd();
    cursor.moveTo(place);
    return nothing;
  }
}
