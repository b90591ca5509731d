package vn.giaitrinh.schedule;

import vn.giaitrinh.text.BilingualText;

/** A kind of {@link Timing}; its name is the {@code type} of the timing in JSON. */
public enum TimingKind {
  /** Done all the time, without a due date (<i>thường xuyên</i>). */
  ONGOING("Thường xuyên", "Ongoing"),
  /** Done within a span of days (<i>quý II/2026</i>). */
  WINDOW("Trong khoảng thời gian", "Within a period"),
  /** Done by a day (<i>chậm nhất ngày</i>). */
  DEADLINE("Có thời hạn", "By a date"),
  /** Done again and again (<i>định kỳ</i>). */
  RECURRING("Định kỳ", "Recurring"),
  /** Done within a term after an event (<i>kể từ ngày</i>). */
  AFTER_EVENT("Kể từ một sự kiện", "After an event"),
  /** Done when asked (<i>khi có yêu cầu, đột xuất</i>). */
  ON_DEMAND("Khi có yêu cầu", "On demand"),
  /** Left to another document or to progress elsewhere (<i>theo Kế hoạch của ...</i>). */
  DEFERRED("Theo văn bản khác", "Set elsewhere"),
  /** Several timings together. */
  COMPOUND("Kết hợp", "Combined"),
  /** Words that are not understood. */
  UNRECOGNIZED("Chưa xác định được", "Not recognized");

  private final BilingualText label;

  TimingKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
