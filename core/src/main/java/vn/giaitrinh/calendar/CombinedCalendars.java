package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Two working calendars made one, day by day, over the days that both cover. */
final class CombinedCalendars {
  private final WorkingCalendar one;
  private final WorkingCalendar other;
  private final CalendarCombination combination;

  private CombinedCalendars(
      WorkingCalendar one, WorkingCalendar other, CalendarCombination combination) {
    this.one = one;
    this.other = other;
    this.combination = combination;
  }

  static CalendarSource combine(
      WorkingCalendar one, WorkingCalendar other, CalendarCombination combination) {
    return new CombinedCalendars(one, other, combination).source();
  }

  /** The same two, each as it was known on a day, inclusive. */
  CombinedCalendars knownOn(LocalDate date) {
    return new CombinedCalendars(one.asKnownOn(date), other.asKnownOn(date), combination);
  }

  CalendarSource source() {
    CalendarSource first = one.source();
    CalendarSource second = other.source();
    if (first.provisionalDays() != second.provisionalDays()) {
      throw new IllegalArgumentException(
          "Calendars "
              + one
              + " and "
              + other
              + " cannot be combined: provisional days are on in one of them only");
    }
    LocalDate from = later(first.firstDay(), second.firstDay());
    LocalDate to = earlier(first.lastDay(), second.lastDay());
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Calendars "
              + one
              + " and "
              + other
              + " cannot be combined: they cover no day in common");
    }
    return new CalendarSource(
        first.id() + (combination == CalendarCombination.UNION ? "+" : "&") + second.id(),
        from,
        to,
        earlier(first.decidedThrough(), second.decidedThrough()),
        List.of(DayLayer.of(days(from, to))),
        first.provisionalDays(),
        first.weekendsBeyond() && second.weekendsBeyond(),
        Optional.of(this));
  }

  private List<SpecialDay> days(LocalDate from, LocalDate to) {
    Map<LocalDate, SpecialDay> mine = listed(one);
    Map<LocalDate, SpecialDay> theirs = listed(other);
    TreeSet<LocalDate> dates = new TreeSet<>(mine.keySet());
    dates.addAll(theirs.keySet());
    List<SpecialDay> days = new ArrayList<>();
    for (LocalDate date : dates.subSet(from, true, to, true)) {
      combine(date, Optional.ofNullable(mine.get(date)), Optional.ofNullable(theirs.get(date)))
          .ifPresent(days::add);
    }
    return days;
  }

  private Optional<SpecialDay> combine(
      LocalDate date, Optional<SpecialDay> mine, Optional<SpecialDay> theirs) {
    boolean myOff = !isWorked(date, mine);
    boolean theirOff = !isWorked(date, theirs);
    boolean off = combination == CalendarCombination.UNION ? myOff || theirOff : myOff && theirOff;
    Optional<SpecialDay> mineIfAgreed = mine.filter(day -> day.kind().isWorking() != off);
    Optional<SpecialDay> theirsIfAgreed = theirs.filter(day -> day.kind().isWorking() != off);
    if (mineIfAgreed.isEmpty() || theirsIfAgreed.isEmpty()) {
      return mineIfAgreed.or(() -> theirsIfAgreed);
    }
    return off == (combination == CalendarCombination.UNION)
        ? firmer(mineIfAgreed.get(), theirsIfAgreed.get())
        : weaker(mineIfAgreed.get(), theirsIfAgreed.get());
  }

  private static Optional<SpecialDay> firmer(SpecialDay one, SpecialDay other) {
    return Optional.of(one.status().compareTo(other.status()) <= 0 ? one : other);
  }

  private static Optional<SpecialDay> weaker(SpecialDay one, SpecialDay other) {
    return Optional.of(one.status().compareTo(other.status()) >= 0 ? one : other);
  }

  private static boolean isWorked(LocalDate date, Optional<SpecialDay> listed) {
    return listed.map(day -> day.kind().isWorking()).orElseGet(() -> !WeekPattern.isRest(date));
  }

  private static Map<LocalDate, SpecialDay> listed(WorkingCalendar calendar) {
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    calendar.getListedDays().forEach(day -> days.putIfAbsent(day.date(), day));
    return days;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
