package vn.giaitrinh.compliance;

import vn.giaitrinh.schedule.Freshness;

/**
 * Counts of continuous duties by how fresh their evidence is. A duty is one task of one unit.
 *
 * @param fresh evidence within the cadence
 * @param ageing evidence within the days of grace after it
 * @param stale older evidence
 * @param never no evidence at all
 */
public record DutyCounts(int fresh, int ageing, int stale, int never) {
  /** No duty. */
  public static final DutyCounts NONE = new DutyCounts(0, 0, 0, 0);

  /**
   * Checks the counts.
   *
   * @param fresh evidence within the cadence
   * @param ageing evidence within the days of grace after it
   * @param stale older evidence
   * @param never no evidence at all
   * @throws IllegalArgumentException if one is negative
   */
  public DutyCounts {
    if (fresh < 0 || ageing < 0 || stale < 0 || never < 0) {
      throw new IllegalArgumentException(
          "Duty counts are fresh "
              + fresh
              + ", ageing "
              + ageing
              + ", stale "
              + stale
              + ", never "
              + never
              + "; none may be below 0");
    }
  }

  static DutyCounts ofOne(Freshness freshness) {
    return new DutyCounts(
        freshness == Freshness.FRESH ? 1 : 0,
        freshness == Freshness.AGEING ? 1 : 0,
        freshness == Freshness.STALE ? 1 : 0,
        freshness == Freshness.NEVER ? 1 : 0);
  }

  /**
   * Returns these counts with others added.
   *
   * @param other the others
   * @return the sum
   */
  public DutyCounts plus(DutyCounts other) {
    return new DutyCounts(
        fresh + other.fresh, ageing + other.ageing, stale + other.stale, never + other.never);
  }

  /** {@return every duty} */
  public int total() {
    return fresh + ageing + stale + never;
  }
}
