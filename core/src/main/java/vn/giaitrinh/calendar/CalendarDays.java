package vn.giaitrinh.calendar;

import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.giaitrinh.text.BilingualText;

/**
 * A limit in calendar days (<i>ngày</i>): every day counts, weekends and holidays too.
 *
 * @param amount the amount, not negative
 */
@JsonTypeName("CALENDAR_DAYS")
public record CalendarDays(int amount) implements TimeLimit {

  /**
   * Checks the amount.
   *
   * @param amount the amount
   * @throws IllegalArgumentException if it is negative
   */
  public CalendarDays {
    LimitAmount.check(amount);
  }

  /**
   * Obtains a limit.
   *
   * @param amount the amount
   * @return the limit
   * @throws IllegalArgumentException if it is negative
   */
  public static CalendarDays of(int amount) {
    return new CalendarDays(amount);
  }

  @Override
  public CalendarDays plus(int more) {
    return new CalendarDays(amount + more);
  }

  @Override
  public BilingualText inWords() {
    return BilingualText.of(amount + " ngày", amount + (amount == 1 ? " day" : " days"));
  }
}
