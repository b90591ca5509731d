package vn.giaitrinh.compliance.reminder;

import vn.giaitrinh.text.BilingualText;

/** What a reminder is about. */
public enum ReminderKind {
  /** A task, milestone or reporting duty with a due day. */
  DUTY("Nhiệm vụ, báo cáo có thời hạn", "Duty with a due day"),
  /** The evidence of a continuous duty (<i>nhiệm vụ thường xuyên</i>). */
  EVIDENCE("Minh chứng nhiệm vụ thường xuyên", "Evidence of a continuous duty"),
  /** A statutory clock of an open case. */
  CASE("Thời hạn giải quyết vụ việc", "Time limit of a case");

  private final BilingualText label;

  ReminderKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
