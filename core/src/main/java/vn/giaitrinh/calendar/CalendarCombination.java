package vn.giaitrinh.calendar;

/** How two working calendars become one. */
public enum CalendarCombination {
  /** A day is off if it is off in either of them: worked where both work. */
  UNION,
  /** A day is off if it is off in both of them: worked where one of them works. */
  INTERSECTION
}
