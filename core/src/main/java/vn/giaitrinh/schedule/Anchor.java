package vn.giaitrinh.schedule;

import vn.giaitrinh.text.BilingualText;

/** The event from which a term is counted (<i>kể từ ngày</i>). */
public enum Anchor {
  /** The plan is issued (<i>ngày ban hành Kế hoạch</i>). */
  PLAN_ISSUED("Ngày ban hành Kế hoạch", "Day the plan is issued"),
  /** A request is received (<i>ngày nhận được yêu cầu</i>). */
  REQUEST_RECEIVED("Ngày nhận được yêu cầu", "Day the request is received"),
  /** The notice of acceptance is issued (<i>ngày ra thông báo tiếp nhận</i>). */
  ACCEPTANCE_NOTICE("Ngày ra thông báo tiếp nhận", "Day the notice of acceptance is issued"),
  /** The task is completed (<i>ngày hoàn thành nhiệm vụ</i>). */
  TASK_COMPLETED("Ngày hoàn thành nhiệm vụ", "Day the task is completed"),
  /** Another event, for which the words of the plan stand. */
  OTHER("Sự kiện khác", "Another event");

  private final BilingualText label;

  Anchor(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this event} */
  public BilingualText label() {
    return label;
  }
}
