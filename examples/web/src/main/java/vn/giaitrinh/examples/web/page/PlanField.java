package vn.giaitrinh.examples.web.page;

/** The fields with which a plan is issued. */
enum PlanField implements Field {
  NUMBER("number", FieldKind.NUMBER, "Số kế hoạch", "Number of the plan"),
  ISSUED_ON("issuedOn", FieldKind.DAY, "Ngày ban hành", "Day of issue");

  private final FieldForm form;

  PlanField(String wire, FieldKind kind, String vi, String en) {
    this.form = FieldForm.of(wire, kind, true, vi, en);
  }

  @Override
  public FieldForm form() {
    return form;
  }
}
