package vn.giaitrinh.calendar;

import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.giaitrinh.text.BilingualText;

/**
 * A limit in working days (<i>ngày làm việc</i>): days on which state agencies work.
 *
 * @param amount the amount, not negative
 */
@JsonTypeName("WORKING_DAYS")
public record WorkingDays(int amount) implements TimeLimit {

  /**
   * Checks the amount.
   *
   * @param amount the amount
   * @throws IllegalArgumentException if it is negative
   */
  public WorkingDays {
    LimitAmount.check(amount);
  }

  /**
   * Obtains a limit.
   *
   * @param amount the amount
   * @return the limit
   * @throws IllegalArgumentException if it is negative
   */
  public static WorkingDays of(int amount) {
    return new WorkingDays(amount);
  }

  @Override
  public WorkingDays plus(int more) {
    return new WorkingDays(amount + more);
  }

  @Override
  public BilingualText inWords() {
    return BilingualText.of(
        amount + " ngày làm việc", amount + (amount == 1 ? " working day" : " working days"));
  }
}
