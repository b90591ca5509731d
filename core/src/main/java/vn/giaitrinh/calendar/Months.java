package vn.giaitrinh.calendar;

import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.giaitrinh.text.BilingualText;

/**
 * A limit in months (<i>tháng</i>): it ends on the corresponding day, Bộ luật Dân sự 2015, Điều
 * 148.
 *
 * @param amount the amount, not negative
 */
@JsonTypeName("MONTHS")
public record Months(int amount) implements TimeLimit {

  /**
   * Checks the amount.
   *
   * @param amount the amount
   * @throws IllegalArgumentException if it is negative
   */
  public Months {
    LimitAmount.check(amount);
  }

  /**
   * Obtains a limit.
   *
   * @param amount the amount
   * @return the limit
   * @throws IllegalArgumentException if it is negative
   */
  public static Months of(int amount) {
    return new Months(amount);
  }

  @Override
  public Months plus(int more) {
    return new Months(amount + more);
  }

  @Override
  public BilingualText inWords() {
    return BilingualText.of(amount + " tháng", amount + (amount == 1 ? " month" : " months"));
  }
}
