package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.Timing;

/** Reads the words for work that waits for a need (<i>khi có yêu cầu, đột xuất</i>). */
final class OnDemandPhrases {
  private static final String[] ALONE = {"đột xuất", "bất thường"};
  private static final String[] NEEDS = {
    "ngay khi có",
    "ngay khi nhận được yêu cầu",
    "ngay khi nhận được đề nghị",
    "khi nhận được yêu cầu",
    "khi nhận được đề nghị",
    "ngay khi phát hiện",
    "khi phát hiện",
    "khi có",
    "khi được",
    "khi phát sinh",
    "khi cần thiết",
    "khi cần",
    "lúc cần",
    "khi xảy ra",
    "khi xuất hiện",
    "lúc phát sinh",
    "theo thời điểm có nhu cầu",
    "theo thời điểm phát sinh",
    "theo thực tế phát sinh",
    "theo phát sinh",
    "theo vụ việc phát sinh",
    "theo từng vụ việc",
    "theo vụ việc",
    "theo sự vụ",
    "theo yêu cầu",
    "theo nhu cầu",
    "theo đề nghị"
  };

  /** The last words of the needs that say enough; "khi có" alone does not. */
  private static final String[] COMPLETE = {"sinh", "thiết", "cần", "cầu", "nghị", "việc", "vụ"};

  private OnDemandPhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    LeadWords.skip(cursor);
    if (cursor.acceptAny(ALONE) && cursor.atEnd()) {
      return Optional.of(OnDemand.of(""));
    }
    int place = cursor.position();
    if (DeferredPhrases.waitsForDocument(cursor)) {
      return Optional.empty();
    }
    cursor.moveTo(place);
    if (!cursor.acceptAny(NEEDS)) {
      return Optional.empty();
    }
    boolean complete = cursor.follows(COMPLETE);
    return (cursor.atEnd() && complete) || FreeWords.read(cursor).isPresent()
        ? Optional.of(OnDemand.of(""))
        : Optional.empty();
  }
}
