package vn.giaitrinh.schedule.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaitrinh.schedule.Roll;

/**
 * Reads what becomes of a date on a day off (<i>nếu trùng ngày nghỉ, ngày lễ thì thực hiện vào ngày
 * làm việc tiếp theo</i>).
 */
final class RollClause {
  private static final List<String> OPENINGS =
      List.of("nếu", "trường", "trong", "khi", "trùng", "gặp", "rơi");
  private static final Set<String> MEETINGS = Set.of("trùng", "rơi", "gặp", "nghỉ", "lễ");

  /** What may stand between the opening and the working day; any other word may change it. */
  private static final Set<String> FILLING =
      Set.of(
          ("nếu trường hợp trong khi trùng gặp rơi vào với đúng ngày nghỉ lễ tết thứ bảy 7 chủ nhật"
                  + " bù cuối tuần hoặc và hay các theo quy định của pháp luật nhà nước thì là"
                  + " thực hiện tiếp công dân chuyển sang lùi dời được sẽ báo cáo gửi tính thời"
                  + " hạn đó này kết thúc việc tổ chức đến , /")
              .split(" "));

  private static final String[] NEXT_WEEK = {"của tuần", "trong tuần", "tuần"};
  private static final String[] AFTER = {
    "liền kề tiếp theo",
    "tiếp theo liền kề",
    "liền kề sau đó",
    "liền kề sau",
    "kế tiếp sau đó",
    "tiếp theo",
    "kế tiếp",
    "tiếp sau",
    "liền sau",
    "ngay sau đó",
    "ngay sau",
    "sau đó",
    "liền kề"
  };
  private static final String[] BEFORE = {
    "liền kề trước đó",
    "liền kề trước",
    "liền trước đó",
    "liền trước",
    "ngay trước đó",
    "ngay trước",
    "trước đó",
    "gần nhất trước đó"
  };
  private static final String[] DAYS_OFF = {
    "ngày nghỉ , ngày lễ", "ngày nghỉ lễ", "ngày nghỉ", "ngày lễ", "kỳ nghỉ", "ngày đó", "đó"
  };

  private RollClause() {}

  /** Reads a clause in brackets or after a comma; empty if none stands here. */
  static Optional<Roll> read(PhraseCursor cursor) {
    return cursor.attempt(
        at -> {
          boolean bracket = at.accept("(");
          if (!bracket) {
            at.acceptAny(",", ";", ".");
          }
          return clause(at).filter(roll -> !bracket || at.accept(")"));
        });
  }

  private static Optional<Roll> clause(PhraseCursor cursor) {
    if (OPENINGS.stream().noneMatch(cursor::sees)) {
      return Optional.empty();
    }
    boolean meets = false;
    while (!cursor.atEnd()) {
      Optional<Roll> roll = cursor.attempt(RollClause::target);
      if (roll.isPresent()) {
        return meets ? roll : Optional.empty();
      }
      String word = cursor.rest().get(0).word();
      // "Trường hợp ngày 15 trùng ngày nghỉ" names the day again.
      if (!FILLING.contains(word) && !(cursor.seesNumber() && cursor.follows("ngày"))) {
        return Optional.empty();
      }
      meets |= MEETINGS.contains(word);
      cursor.moveTo(cursor.position() + 1);
    }
    return Optional.empty();
  }

  private static Optional<Roll> target(PhraseCursor cursor) {
    if (!cursor.accept("ngày làm việc")) {
      return Optional.empty();
    }
    if (cursor.accept("đầu tiên")) {
      if (cursor.acceptAny(NEXT_WEEK)) {
        return cursor.acceptAny("tiếp theo", "kế tiếp", "liền kề", "sau")
            ? Optional.of(Roll.FIRST_WORKING_DAY_OF_NEXT_WEEK)
            : Optional.empty();
      }
      return cursor.acceptAny("ngay sau", "liền sau", "tiếp theo sau", "sau")
              && cursor.acceptAny(DAYS_OFF)
          ? Optional.of(Roll.NEXT_WORKING_DAY)
          : Optional.empty();
    }
    if (cursor.acceptAny(BEFORE)) {
      return Optional.of(Roll.PREVIOUS_WORKING_DAY);
    }
    if (!cursor.acceptAny(AFTER)) {
      return Optional.empty();
    }
    return !cursor.accept("sau") || cursor.acceptAny(DAYS_OFF)
        ? Optional.of(Roll.NEXT_WORKING_DAY)
        : Optional.empty();
  }
}
