package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;

/** The periods by which a rule repeats, numbered without a gap; days are epoch days. */
interface Periods {

  /** Returns the number of the period that holds a day. */
  int numberOf(int day);

  /** Returns the first day of a period. */
  int firstDayOf(int number);

  /** The days, each a period of its own. */
  record Days() implements Periods {
    @Override
    public int numberOf(int day) {
      return day;
    }

    @Override
    public int firstDayOf(int number) {
      return number;
    }
  }

  /** The months of the calendar. */
  record Months() implements Periods {
    @Override
    public int numberOf(int day) {
      return CalendarMonths.numberOf(day);
    }

    @Override
    public int firstDayOf(int number) {
      return CalendarMonths.firstDayOf(number);
    }
  }

  /** The years of the calendar. */
  record Years() implements Periods {
    @Override
    public int numberOf(int day) {
      return LocalDate.ofEpochDay(day).getYear();
    }

    @Override
    public int firstDayOf(int number) {
      return CalendarMonths.firstDayOf(CalendarMonths.number(number, 0));
    }
  }

  /**
   * The years as made of their weeks, which reach up to three days into the years beside them.
   *
   * @param weeks how weeks are counted
   */
  record YearsOfWeeks(Weeks weeks) implements Periods {
    @Override
    public int numberOf(int day) {
      return weeks.yearOf(day);
    }

    @Override
    public int firstDayOf(int number) {
      return weeks.firstDayOfYear(number);
    }
  }
}
