package vn.giaitrinh.compliance.coverage;

import java.util.List;

/**
 * How many clauses are carried out, of those listed.
 *
 * @param covered the clauses that a task carries out
 * @param listed all clauses listed
 */
public record ClauseCounts(int covered, int listed) {
  /** No clause. */
  public static final ClauseCounts NONE = new ClauseCounts(0, 0);

  /**
   * Checks that the part is not more than the whole.
   *
   * @param covered the clauses that a task carries out
   * @param listed all clauses listed
   * @throws IllegalArgumentException if it is, or is negative
   */
  public ClauseCounts {
    if (covered < 0 || covered > listed) {
      throw new IllegalArgumentException(
          "Clauses covered are " + covered + " of " + listed + "; allowed are 0 to all");
    }
  }

  static ClauseCounts of(List<ClauseCoverage> clauses) {
    long covered = clauses.stream().filter(ClauseCoverage::covered).count();
    return new ClauseCounts((int) covered, clauses.size());
  }

  /**
   * Returns these counts with others added.
   *
   * @param other the others
   * @return the sum
   */
  public ClauseCounts plus(ClauseCounts other) {
    return new ClauseCounts(covered + other.covered, listed + other.listed);
  }

  /** {@return the clauses that no task carries out} */
  public int gaps() {
    return listed - covered;
  }
}
