package vn.giaitrinh.examples.web.page;

import java.util.List;
import vn.giaitrinh.text.BilingualText;

/** The fields with which a plan is issued. */
enum PlanField implements Field {
  NUMBER("number", FieldKind.NUMBER, "Số kế hoạch", "Number of the plan"),
  ISSUED_ON("issuedOn", FieldKind.DAY, "Ngày ban hành", "Day of issue");

  private final String wire;
  private final FieldKind kind;
  private final BilingualText words;

  PlanField(String wire, FieldKind kind, String vi, String en) {
    this.wire = wire;
    this.kind = kind;
    this.words = BilingualText.of(vi, en);
  }

  @Override
  public String wire() {
    return wire;
  }

  @Override
  public FieldKind kind() {
    return kind;
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public BilingualText words() {
    return words;
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
