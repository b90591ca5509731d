package vn.giaitrinh.compliance.obligation;

import vn.giaitrinh.schedule.Freshness;
import vn.giaitrinh.text.BilingualText;

/**
 * How an obligation stands on the as-of day: one of the first six where it has a due day, one of
 * the last four, or waived or not due, where it is continuous.
 */
public enum ObligationStatus {
  /** Its time has not begun. */
  NOT_DUE("Chưa đến kỳ", "Not due"),
  /** Its time runs through the due day, and nothing is handed in yet. */
  OPEN("Đang thực hiện", "Open"),
  /** It was handed in by the due day. */
  SUBMITTED("Đã báo cáo", "Submitted"),
  /** It was handed in after the due day. */
  LATE("Báo cáo chậm", "Late"),
  /** The due day is over and nothing is handed in; it turns late on the day something is. */
  MISSED("Quá hạn, chưa báo cáo", "Missed"),
  /** It was waived, with a basis, and nothing is handed in (<i>được miễn</i>). */
  WAIVED("Được miễn", "Waived"),
  /** Continuous: the newest evidence is within the cadence. */
  FRESH(Freshness.FRESH),
  /** Continuous: the cadence is over, and the grace is not. */
  AGEING(Freshness.AGEING),
  /** Continuous: the grace is over. */
  STALE(Freshness.STALE),
  /** Continuous: there has been no evidence at all. */
  NEVER(Freshness.NEVER);

  private final BilingualText label;

  ObligationStatus(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  ObligationStatus(Freshness freshness) {
    this.label = freshness.label();
  }

  static ObligationStatus of(Freshness freshness) {
    return switch (freshness) {
      case FRESH -> FRESH;
      case AGEING -> AGEING;
      case STALE -> STALE;
      case NEVER -> NEVER;
    };
  }

  /** {@return the name of this status} */
  public BilingualText label() {
    return label;
  }
}
