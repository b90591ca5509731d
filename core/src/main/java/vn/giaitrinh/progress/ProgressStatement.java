package vn.giaitrinh.progress;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/**
 * A statement of how far a task has come (<i>tiến độ</i>), and how that was measured; a figure
 * without its rule says nothing.
 *
 * @param percent the share done, in percent, 0 to 100
 * @param rule how it was measured, such as <i>số phòng đã quán triệt trên tổng số phòng</i>
 */
public record ProgressStatement(BigDecimal percent, @NotBlank String rule) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Checks the share.
   *
   * @param percent the share done, in percent, 0 to 100
   * @param rule how it was measured
   * @throws IllegalArgumentException if the share is below 0 or above 100
   */
  public ProgressStatement {
    if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
      throw new IllegalArgumentException("Progress of " + percent + " %; allowed are 0 to 100");
    }
  }

  /**
   * Obtains a statement.
   *
   * @param percent the share done, in percent, 0 to 100
   * @param rule how it was measured
   * @return the statement
   * @throws IllegalArgumentException if the share is below 0 or above 100
   */
  public static ProgressStatement of(int percent, String rule) {
    return new ProgressStatement(BigDecimal.valueOf(percent), rule);
  }

  /** {@return whether all of it is done} */
  public boolean complete() {
    return percent.compareTo(WHOLE) == 0;
  }
}
