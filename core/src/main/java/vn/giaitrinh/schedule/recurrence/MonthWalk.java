package vn.giaitrinh.schedule.recurrence;

/** The months to look at for the occurrences of a rule, one after the other either way. */
sealed interface MonthWalk {
  /** Further than any month that can be asked for. */
  int OUT_OF_REACH = 1 << 28;

  /** Returns the first of the months from a month on, inclusive. */
  int atOrAfter(int month);

  /** Returns the last of the months up to a month, inclusive. */
  int atOrBefore(int month);

  /** Returns the month that follows one of the months. */
  int after(int month);

  /** Returns the month that precedes one of the months. */
  int before(int month);

  /**
   * Every n-th month, so far as it is a chosen one.
   *
   * @param interval the number of months from one to the next
   * @param anchor a month that counts
   * @param chosen the months of the year
   */
  record EveryNthMonth(int interval, int anchor, ChosenMonths chosen) implements MonthWalk {
    @Override
    public int atOrAfter(int month) {
      return step(month + Math.floorMod(anchor - month, interval), interval);
    }

    @Override
    public int atOrBefore(int month) {
      return step(month - Math.floorMod(month - anchor, interval), -interval);
    }

    @Override
    public int after(int month) {
      return step(month + interval, interval);
    }

    @Override
    public int before(int month) {
      return step(month - interval, -interval);
    }

    private int step(int first, int distance) {
      int month = first;
      // Twelve steps lead back to the same month of the year.
      for (int i = 0; i < CalendarMonths.IN_YEAR; i++) {
        if (chosen.has(month)) {
          return month;
        }
        month += distance;
      }
      return first + Integer.signum(distance) * OUT_OF_REACH;
    }
  }

  /**
   * The chosen months of every n-th year.
   *
   * @param interval the number of years from one to the next
   * @param anchor a year that counts
   * @param chosen the months of the year
   */
  record EveryNthYear(int interval, int anchor, ChosenMonths chosen) implements MonthWalk {
    @Override
    public int atOrAfter(int month) {
      int year = CalendarMonths.yearOf(month);
      int wait = Math.floorMod(anchor - year, interval);
      int first = wait == 0 ? month : CalendarMonths.number(year + wait, 0);
      return chosen.has(first) ? first : after(first);
    }

    @Override
    public int atOrBefore(int month) {
      int year = CalendarMonths.yearOf(month);
      int past = Math.floorMod(year - anchor, interval);
      int last = past == 0 ? month : CalendarMonths.number(year - past + 1, 0) - 1;
      return chosen.has(last) ? last : before(last);
    }

    @Override
    public int after(int month) {
      if (chosen.isNone()) {
        return month + OUT_OF_REACH;
      }
      int place = CalendarMonths.placeOf(month);
      int next = chosen.placeAfter(place);
      return next > place
          ? month - place + next
          : month - place + interval * CalendarMonths.IN_YEAR + next;
    }

    @Override
    public int before(int month) {
      if (chosen.isNone()) {
        return month - OUT_OF_REACH;
      }
      int place = CalendarMonths.placeOf(month);
      int previous = chosen.placeBefore(place);
      return previous < place
          ? month - place + previous
          : month - place - interval * CalendarMonths.IN_YEAR + previous;
    }
  }
}
