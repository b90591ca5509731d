package vn.giaitrinh.organization;

import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The capacity in which a unit is named: the unit itself, or whoever heads it. */
public enum Capacity {
  /** The unit as a whole. */
  UNIT,
  /** The head of the unit (<i>thủ trưởng, trưởng phòng, giám đốc</i>). */
  HEAD;

  /**
   * Says who is meant in this capacity.
   *
   * @param units the units in words
   * @return the units, or those who head them
   */
  public BilingualText of(BilingualText units) {
    return this == UNIT
        ? units
        : BilingualText.of("thủ trưởng " + units.vi(), "the head of " + units.in(Language.EN));
  }
}
