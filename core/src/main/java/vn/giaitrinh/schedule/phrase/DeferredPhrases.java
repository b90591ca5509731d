package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.Timing;

/**
 * Reads the words that leave the time to something else (<i>theo Kế hoạch của UBND thành phố, sau
 * khi có hướng dẫn</i>).
 */
final class DeferredPhrases {
  private static final String[] ACCORDING = {
    "tiến độ theo", "theo đúng", "theo", "căn cứ vào", "căn cứ", "phụ thuộc vào"
  };
  private static final String[] AFTER = {"ngay sau khi", "sau khi", "ngay khi", "khi"};
  private static final String[] DOCUMENTS = {
    "hướng dẫn",
    "kế hoạch",
    "quyết định",
    "thông báo",
    "chương trình",
    "văn bản hướng dẫn",
    "văn bản chỉ đạo",
    "văn bản của",
    "ý kiến",
    "kết luận"
  };

  /** After "theo" these begin a time, which was not understood, or another word. */
  private static final String[] NOT_A_SOURCE = {
    "dõi", "tháng", "quý", "năm", "tuần", "ngày", "định", "đuổi", "thứ"
  };

  private DeferredPhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    LeadWords.skip(cursor);
    int from = cursor.position();
    if (cursor.acceptAny("ngay sau khi", "sau khi")) {
      return deferred(cursor);
    }
    if (waitsForDocument(cursor)) {
      cursor.moveTo(from);
      cursor.acceptAny("ngay khi", "khi");
      return deferred(cursor);
    }
    cursor.moveTo(from);
    if (!cursor.acceptAny(ACCORDING)) {
      return Optional.empty();
    }
    for (String word : NOT_A_SOURCE) {
      if (cursor.sees(word)) {
        return Optional.empty();
      }
    }
    return deferred(cursor);
  }

  /** Reads the beginning of waiting for a document, which is no need of anybody. */
  static boolean waitsForDocument(PhraseCursor cursor) {
    return cursor.acceptAny(AFTER) && cursor.accept("có") && cursor.acceptAny(DOCUMENTS);
  }

  private static Optional<Timing> deferred(PhraseCursor cursor) {
    cursor.accept("có");
    return FreeWords.read(cursor).map(words -> Deferred.of("", words));
  }
}
