package vn.giaitrinh.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.giaitrinh.text.BilingualText;

/**
 * A time limit (<i>thời hạn</i>): an amount of working days, of calendar days, or of months.
 *
 * <p>The three are different types, and nothing converts one into another.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "unit")
@JsonSubTypes({
  @JsonSubTypes.Type(WorkingDays.class),
  @JsonSubTypes.Type(CalendarDays.class),
  @JsonSubTypes.Type(Months.class)
})
public sealed interface TimeLimit permits WorkingDays, CalendarDays, Months {
  /** The largest amount of any limit, extensions included. */
  int LARGEST = 36_500;

  /** {@return the amount, in the unit of the type, not negative} */
  int amount();

  /**
   * Returns this limit made longer, in its own unit.
   *
   * @param more the amount to add, in the unit of the type
   * @return the longer limit
   * @throws IllegalArgumentException if the sum is negative or too large
   */
  TimeLimit plus(int more);

  /** {@return this limit in words, such as <i>5 ngày làm việc</i>} */
  BilingualText inWords();
}
