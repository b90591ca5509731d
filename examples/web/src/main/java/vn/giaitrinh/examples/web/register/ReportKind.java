package vn.giaitrinh.examples.web.register;

/** What a report is on. */
enum ReportKind {
  /** On a task of the plan. */
  TASK,
  /** Under a reporting duty of the plan. */
  DUTY
}
