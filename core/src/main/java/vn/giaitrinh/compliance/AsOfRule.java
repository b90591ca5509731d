package vn.giaitrinh.compliance;

import vn.giaitrinh.text.BilingualText;

/** A rule by which the as-of day decides what a metric counts. */
enum AsOfRule {
  /** By the runs of a clock. */
  RUNS(
      "Tính theo từng lượt của thời hạn, đến hết ngày tổng hợp; hồ sơ mở lại tính thêm một lượt",
      "By run of the time limit, through the end of the as-of day; a reopened case has a run more"),
  /** By where something stands. */
  STATE(
      "Tính theo tình trạng cuối ngày tổng hợp; việc phát sinh sau ngày đó không tính",
      "As it stands at the end of the as-of day; what came later is not seen"),
  /** By the newest evidence. */
  EVIDENCE(
      "Tính theo minh chứng gần nhất đến hết ngày tổng hợp, chậm nhất là ngày cuối kỳ kế hoạch",
      "By the newest evidence through the as-of day, and not beyond the last day of the plan");

  private final BilingualText words;

  AsOfRule(String vi, String en) {
    this.words = BilingualText.of(vi, en);
  }

  BilingualText words() {
    return words;
  }
}
