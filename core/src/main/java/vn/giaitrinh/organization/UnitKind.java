package vn.giaitrinh.organization;

import vn.giaitrinh.text.BilingualText;

/** A kind of organizational unit, as a plan tells units apart when it names a set of them. */
public enum UnitKind {
  /** The agency itself, such as a Department of Justice (<i>Sở</i>). */
  AGENCY("Cơ quan", "Agency"),
  /** The leadership of the agency as a body (<i>lãnh đạo</i>). */
  LEADERSHIP("Lãnh đạo", "Leadership"),
  /** The office of the agency (<i>văn phòng</i>). */
  OFFICE("Văn phòng", "Office"),
  /** A professional division (<i>phòng chuyên môn</i>). */
  DIVISION("Phòng", "Division"),
  /** A public service unit (<i>đơn vị sự nghiệp</i>). */
  PUBLIC_SERVICE_UNIT("Đơn vị sự nghiệp", "Public service unit"),
  /** Another unit that belongs to the agency (<i>đơn vị trực thuộc</i>). */
  AFFILIATED_UNIT("Đơn vị trực thuộc", "Affiliated unit"),
  /** A body outside the agency, which it can ask but not instruct. */
  EXTERNAL_BODY("Cơ quan, tổ chức bên ngoài", "External body");

  private final BilingualText label;

  UnitKind(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }
}
