package vn.giaitrinh.schedule.recurrence;

/**
 * INTERVAL: the days of every n-th period.
 *
 * @param periods the periods
 * @param interval the number of periods from one that counts to the next
 * @param anchor the number of a period that counts
 */
record EveryNthPeriod(Periods periods, int interval, int anchor) implements ChosenDays {
  @Override
  public int in(int month) {
    int firstDay = CalendarMonths.firstDayOf(month);
    int period = periods.numberOf(firstDay);
    period += Math.floorMod(anchor - period, interval);
    int begin = periods.firstDayOf(period) - firstDay;
    int days = 0;
    while (begin < DayBits.LONGEST_MONTH) {
      days |= DayBits.range(begin, periods.firstDayOf(period + 1) - firstDay);
      period += interval;
      begin = periods.firstDayOf(period) - firstDay;
    }
    return days;
  }
}
