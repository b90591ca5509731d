package vn.giaitrinh.json;

import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** A set of options for reading many case files, see {@link CaseFiles}. */
@Value.Immutable
@ModelStyle
public interface CaseFilesOptions {
  /**
   * Returns how long a line may be; a longer one is rejected without being held in memory.
   *
   * @return the length, in bytes without the line end, 1 MiB unless set
   */
  @Value.Default
  default int getLongestLine() {
    return 1 << 20;
  }

  /**
   * Returns how many lines may be rejected; with one more the reading stops. Every rejected line is
   * kept in memory.
   *
   * @return the number, 1,000 unless set
   */
  @Value.Default
  default int getMostRejected() {
    return 1000;
  }

  /**
   * Checks if a case is rejected whose id an earlier line had. That is exact, and memory grows with
   * the number of cases: about 120 bytes each.
   *
   * @return true if it is; false unless set
   */
  @Value.Default
  default boolean isIdsUnique() {
    return false;
  }

  /** {@return who is told how far the reading has come} */
  Optional<CaseFilesProgress> getProgress();

  /** Rejects a length or a number that cannot be. */
  @Value.Check
  default void check() {
    if (getLongestLine() < 1 || getLongestLine() > 1 << 30) {
      throw new IllegalArgumentException(
          "Longest line is "
              + getLongestLine()
              + " bytes; allowed are 1 to "
              + (1 << 30)
              + " bytes");
    }
    if (getMostRejected() < 0) {
      throw new IllegalArgumentException(
          "Number of lines that may be rejected is " + getMostRejected() + ", below 0");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from these options} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseFilesOptions}. */
  final class Builder extends ImmutableCaseFilesOptions.Builder {
    Builder() {}
  }
}
