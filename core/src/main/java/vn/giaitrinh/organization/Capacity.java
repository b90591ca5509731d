package vn.giaitrinh.organization;

/** The capacity in which a unit is named: the unit itself, or whoever heads it. */
public enum Capacity {
  /** The unit as a whole. */
  UNIT,
  /** The head of the unit (<i>thủ trưởng, trưởng phòng, giám đốc</i>). */
  HEAD
}
