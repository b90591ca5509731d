package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.giaitrinh.compliance.obligation.ObligationStatus;

/**
 * Counts of obligations by how they stand.
 *
 * @param byStatus how many stand so; a status with none is left out
 */
public record ObligationCounts(@JsonValue Map<ObligationStatus, Integer> byStatus) {
  /** No obligation. */
  public static final ObligationCounts NONE = new ObligationCounts(Map.of());

  private static final List<ObligationStatus> GRADED =
      List.of(
          ObligationStatus.FRESH,
          ObligationStatus.AGEING,
          ObligationStatus.STALE,
          ObligationStatus.NEVER);

  /**
   * Checks the counts, and leaves out those that are 0.
   *
   * @param byStatus how many stand so
   * @throws IllegalArgumentException if one is negative
   */
  public ObligationCounts {
    Map<ObligationStatus, Integer> ordered = new EnumMap<>(ObligationStatus.class);
    byStatus.forEach(
        (status, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException(
                "Obligation counts have " + count + " " + status + "; none may be below 0");
          }
          if (count > 0) {
            ordered.put(status, count);
          }
        });
    byStatus = Collections.unmodifiableMap(ordered);
  }

  /**
   * Obtains counts.
   *
   * @param byStatus how many stand so
   * @return the counts
   * @throws IllegalArgumentException if one is negative
   */
  @JsonCreator
  public static ObligationCounts of(Map<ObligationStatus, Integer> byStatus) {
    return new ObligationCounts(byStatus);
  }

  static ObligationCounts ofOne(ObligationStatus status) {
    return new ObligationCounts(Map.of(status, 1));
  }

  /**
   * Returns these counts with others added.
   *
   * @param other the others
   * @return the sum
   */
  public ObligationCounts plus(ObligationCounts other) {
    Map<ObligationStatus, Integer> sum = new EnumMap<>(ObligationStatus.class);
    sum.putAll(byStatus);
    other.byStatus.forEach((status, count) -> sum.merge(status, count, Math::addExact));
    return new ObligationCounts(sum);
  }

  /**
   * Returns the obligations that stand in one way.
   *
   * @param status the status
   * @return how many
   */
  public int count(ObligationStatus status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** {@return every obligation} */
  public int total() {
    return byStatus.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return the continuous obligations that run and are graded by their evidence} */
  public int graded() {
    return GRADED.stream().mapToInt(this::count).sum();
  }

  /** {@return the obligations with a due day that were handed in, or whose day has passed} */
  public int settled() {
    return count(ObligationStatus.SUBMITTED)
        + count(ObligationStatus.LATE)
        + count(ObligationStatus.MISSED);
  }
}
