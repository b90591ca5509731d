package vn.giaitrinh.schedule.recurrence;

/** The days that a rule, or a part of one, chooses: those of any month can be asked for. */
@FunctionalInterface
interface ChosenDays {

  /**
   * Returns the days chosen in a month, as {@link DayBits}.
   *
   * @param month the month, numbered over all years
   * @return the days; beyond the end of the month, anything
   */
  int in(int month);

  /** Returns those of these days that lie in some months of the year. */
  default ChosenDays within(ChosenMonths months) {
    return month -> months.has(month) ? in(month) : 0;
  }

  /** Returns the days that are chosen here and in another way too. */
  default ChosenDays and(ChosenDays other) {
    return month -> {
      int days = in(month);
      return days == 0 ? 0 : days & other.in(month);
    };
  }
}
