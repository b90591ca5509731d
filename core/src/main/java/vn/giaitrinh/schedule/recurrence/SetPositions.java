package vn.giaitrinh.schedule.recurrence;

import java.util.List;

/**
 * BYSETPOS: of the days chosen in each period, those at some positions.
 *
 * @param days the days to choose from
 * @param periods the periods by which the rule repeats
 * @param positions the positions from 1 on, counted from the end if negative
 */
record SetPositions(ChosenDays days, Periods periods, List<Integer> positions)
    implements ChosenDays {

  @Override
  public int in(int month) {
    int chosen = days.in(month);
    int firstDay = CalendarMonths.firstDayOf(month);
    int nextMonth = firstDay + CalendarMonths.lengthOf(month);
    int period = periods.numberOf(firstDay);
    int begin = periods.firstDayOf(period);
    int kept = 0;
    while (begin < nextMonth) {
      period++;
      int end = periods.firstDayOf(period);
      int own = chosen & DayBits.range(begin - firstDay, end - firstDay);
      if (own != 0) {
        kept |=
            keep(
                own, count(begin, Math.min(end, firstDay)), count(Math.max(begin, nextMonth), end));
      }
      begin = end;
    }
    return kept;
  }

  private int keep(int own, int before, int after) {
    int size = before + Integer.bitCount(own) + after;
    int kept = 0;
    for (int position : positions) {
      int index = position > 0 ? position - 1 : size + position;
      kept |= DayBits.pick(own, index - before);
    }
    return kept;
  }

  /** Counts the days chosen from a day, inclusive, to another, exclusive. */
  private int count(int from, int to) {
    int count = 0;
    int day = from;
    while (day < to) {
      int month = CalendarMonths.numberOf(day);
      int firstDay = CalendarMonths.firstDayOf(month);
      count += Integer.bitCount(days.in(month) & DayBits.range(day - firstDay, to - firstDay));
      day = firstDay + CalendarMonths.lengthOf(month);
    }
    return count;
  }
}
