package vn.giaitrinh.examples.web.register;

/** How far a plan has come. */
public enum PlanStatus {
  /** Being drafted (<i>dự thảo</i>). */
  DRAFT,
  /** Issued (<i>đã ban hành</i>), and changed no more. */
  ISSUED
}
