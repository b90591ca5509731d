package vn.giaitrinh.sla;

import vn.giaitrinh.text.BilingualText;

/** What became of an extension. */
public enum ExtensionOutcome {
  /** It counts. */
  HONOURED("Được tính", "Honoured"),
  /** It counts, cut to the most that the law allows. */
  CUT_TO_MAXIMUM("Chỉ tính đến mức tối đa", "Cut to the maximum"),
  /** It does not count: the clock cannot be extended. */
  NOT_ALLOWED("Không được gia hạn", "Not allowed"),
  /** It does not count: the clock had not started, or had ended. */
  CLOCK_NOT_OPEN("Gia hạn khi thời hạn chưa tính hoặc đã kết thúc", "Not while the clock was open"),
  /** It does not count: as many as the law allows were honoured before. */
  TOO_MANY("Quá số lần gia hạn", "Too many"),
  /** It does not count: the requester was not notified in writing. */
  WITHOUT_NOTICE("Không thông báo bằng văn bản", "Without notice"),
  /** It does not count: it was decided after the due date. */
  AFTER_DUE_DATE("Gia hạn sau khi đã hết hạn", "After the due date");

  private final BilingualText label;

  ExtensionOutcome(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this outcome} */
  public BilingualText label() {
    return label;
  }

  /** {@return true if the extension moves the due date} */
  public boolean isHonoured() {
    return this == HONOURED || this == CUT_TO_MAXIMUM;
  }
}
