package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days that a calendar lists, one for each day: what its layers come to. */
final class ListedDays {
  private final CalendarSource source;
  private final SortedMap<LocalDate, SpecialDay> effective;
  private final SortedMap<LocalDate, SpecialDay> undecided;

  private ListedDays(
      CalendarSource source,
      SortedMap<LocalDate, SpecialDay> effective,
      SortedMap<LocalDate, SpecialDay> undecided) {
    this.source = source;
    this.effective = effective;
    this.undecided = undecided;
  }

  static ListedDays of(CalendarSource source) {
    SortedMap<LocalDate, SpecialDay> effective = new TreeMap<>();
    SortedMap<LocalDate, SpecialDay> undecided = new TreeMap<>();
    for (DayLayer layer : source.layers()) {
      effective.keySet().removeIf(layer::replaces);
      undecided.keySet().removeIf(layer::replaces);
      for (SpecialDay day : layer.days()) {
        if (day.status() == DayStatus.PROVISIONAL && !source.provisionalDays()) {
          undecided.put(day.date(), day);
        } else if (day.kind() != DayKind.CLOSURE || isWorked(effective, day.date())) {
          effective.put(day.date(), day);
          undecided.remove(day.date());
        }
      }
    }
    return new ListedDays(source, effective, undecided);
  }

  private static boolean isWorked(SortedMap<LocalDate, SpecialDay> listed, LocalDate date) {
    SpecialDay day = listed.get(date);
    return day == null ? !WeekPattern.isRest(date) : day.kind().isWorking();
  }

  Optional<SpecialDay> find(LocalDate date) {
    return Optional.ofNullable(effective.get(date));
  }

  boolean isWorking(LocalDate date) {
    return isWorked(effective, date);
  }

  DayKind kindOf(LocalDate date) {
    SpecialDay day = effective.get(date);
    if (day != null) {
      return day.kind();
    }
    return WeekPattern.isRest(date) ? DayKind.WEEKLY_REST : DayKind.WORKING;
  }

  DayStatus statusOf(LocalDate date) {
    SpecialDay day = effective.get(date);
    SpecialDay open = undecided.get(date);
    if (day == null && open == null) {
      return source.isDecided(date) ? DayStatus.ANNOUNCED : DayStatus.PROJECTED;
    }
    DayStatus firm = day == null ? DayStatus.ANNOUNCED : day.status();
    return open == null ? firm : firm.weaker(open.status());
  }

  /** The days that take effect, in order. */
  Collection<SpecialDay> effective() {
    return Collections.unmodifiableCollection(effective.values());
  }

  /** The provisional days that are off, in order. */
  Collection<SpecialDay> undecided() {
    return Collections.unmodifiableCollection(undecided.values());
  }
}
