package vn.giaitrinh.schedule.phrase;

import java.util.Optional;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Anchor;
import vn.giaitrinh.schedule.Timing;

/** Reads a term after an event (<i>trong thời hạn 05 ngày làm việc, kể từ ngày ...</i>). */
final class AfterEventPhrases {
  private static final int LARGEST_AMOUNT = 3_000;
  private static final String[] WITHIN = {
    "trong thời hạn",
    "thời hạn",
    "trong thời gian",
    "trong vòng",
    "trong",
    "chậm nhất",
    "muộn nhất",
    "không quá",
    "không muộn hơn",
    "tối đa",
    "sau",
    "là"
  };

  private AfterEventPhrases() {}

  static Optional<Timing> read(PhraseCursor cursor) {
    LeadWords.skip(cursor);
    boolean more = true;
    while (more) {
      more = cursor.acceptAny(WITHIN);
    }
    Optional<TimeLimit> limit = limit(cursor);
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    cursor.accept(",");
    if (!cursor.acceptAny("kể từ", "tính từ", "từ", "kể") && !afterMoment(cursor)) {
      return Optional.empty();
    }
    int event = cursor.position();
    return EventWords.read(cursor)
        .map(
            anchor ->
                new AfterEvent(
                    "",
                    limit.get(),
                    anchor,
                    anchor == Anchor.OTHER
                        ? Optional.of(cursor.words(event, cursor.position()))
                        : Optional.empty()));
  }

  // "Sau khi nhận được": the word "khi" belongs to the event.
  private static boolean afterMoment(PhraseCursor cursor) {
    return cursor.accept("sau") && (cursor.sees("khi") || cursor.sees("ngày"));
  }

  private static Optional<TimeLimit> limit(PhraseCursor cursor) {
    return NumberWords.read(cursor)
        .filter(amount -> amount >= 1 && amount <= LARGEST_AMOUNT)
        .flatMap(
            amount -> {
              if (cursor.accept("ngày làm việc")) {
                return Optional.of(WorkingDays.of(amount));
              }
              if (cursor.accept("ngày")) {
                return Optional.of(CalendarDays.of(amount));
              }
              // Bộ luật Dân sự 2015, Điều 146 and 148: a week is 7 days, and a term in weeks,
              // months or years ends on the corresponding day.
              if (cursor.accept("tuần")) {
                return Optional.of(CalendarDays.of(amount * 7));
              }
              if (cursor.accept("tháng")) {
                return Optional.of(Months.of(amount));
              }
              return cursor.accept("năm") ? Optional.of(Months.of(amount * 12)) : Optional.empty();
            });
  }
}
