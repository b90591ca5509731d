package vn.giaitrinh.compliance;

import java.util.OptionalInt;

/**
 * The value of a metric: never a percentage without what it is a percentage of.
 *
 * @param metric the metric
 * @param numerator how many of the population meet it
 * @param denominator the population
 */
public record MetricValue(Metric metric, int numerator, int denominator) {

  /**
   * Checks that the part is not more than the whole.
   *
   * @param metric the metric
   * @param numerator how many of the population meet it
   * @param denominator the population
   * @throws IllegalArgumentException if it is, or is negative
   */
  public MetricValue {
    if (numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(metric + " counts " + numerator + " of " + denominator);
    }
  }

  /** {@return the share in whole percent, rounded down; empty when the population is empty} */
  public OptionalInt percent() {
    return denominator == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) (100L * numerator / denominator));
  }

  /**
   * Checks if the population is small, so that a reader should look at the counts and not at the
   * percentage: 1 to 10.
   *
   * @return true if it is
   */
  public boolean small() {
    return denominator > 0 && denominator <= Metric.SMALL_POPULATION;
  }
}
