package vn.giaitrinh.plan;

import vn.giaitrinh.text.BilingualText;

/** A duty of section <i>Tổ chức thực hiện</i>. */
public enum ReportingDutyKind {
  /** To report what was done (<i>báo cáo kết quả</i>). */
  RESULTS("Báo cáo kết quả", "Report of results"),
  /** To follow the plan up and urge the units (<i>theo dõi, đôn đốc</i>). */
  FOLLOW_UP("Theo dõi, đôn đốc", "Follow-up"),
  /** To put the reports of the units together (<i>tổng hợp</i>). */
  CONSOLIDATION("Tổng hợp báo cáo", "Consolidated report"),
  /** To report what stands in the way (<i>khó khăn, vướng mắc</i>). */
  DIFFICULTIES("Báo cáo khó khăn, vướng mắc", "Report of difficulties");

  private final BilingualText label;

  ReportingDutyKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this duty} */
  public BilingualText label() {
    return label;
  }
}
