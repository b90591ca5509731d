package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.schedule.Precision;
import vn.giaitrinh.schedule.Window;

/**
 * Units of the calendar one after another (<i>Quý I, III/2026; từ tháng 11 đến tháng 02/2027</i>);
 * a year that stands once is meant by all of them.
 *
 * @param units the units, in the order of the words
 * @param places where the words of each begin and end
 */
record CalendarSeries(List<CalendarUnit> units, List<Place> places) {

  /** The tokens of one unit: the first, inclusive, and the last, exclusive. */
  record Place(int from, int to) {}

  CalendarSeries {
    units = List.copyOf(units);
    places = List.copyOf(places);
  }

  /** Reads one unit or a list of units of one kind. */
  static Optional<CalendarSeries> read(PhraseCursor cursor) {
    List<CalendarUnit> units = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    int from = cursor.position();
    Optional<CalendarUnit> unit = CalendarUnits.read(cursor);
    while (unit.isPresent()) {
      units.add(unit.get());
      places.add(new Place(from, cursor.position()));
      int end = cursor.position();
      Precision precision = unit.get().precision();
      if (!Joins.read(cursor)) {
        break;
      }
      from = cursor.position();
      unit =
          cursor.firstOf(
              at -> CalendarUnits.read(at).filter(next -> next.precision() == precision),
              at -> CalendarUnits.unnamed(at, precision));
      if (unit.isEmpty()) {
        cursor.moveTo(end);
      }
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(new CalendarSeries(units, places));
  }

  boolean namesNoYear() {
    return units.stream().allMatch(unit -> unit.year().isEmpty());
  }

  boolean hasOnlyDays() {
    return units.stream().allMatch(CalendarUnit::isDay);
  }

  /** The days of each unit; empty if a day does not exist, or they are not in order. */
  Optional<List<Window>> in(int planYear) {
    List<Window> windows = namesNoYear() ? all(planYear) : spread();
    for (int at = 1; at < windows.size(); at++) {
      if (!windows.get(at).start().isAfter(windows.get(at - 1).start())) {
        return Optional.empty();
      }
    }
    return windows.size() == units.size() ? Optional.of(windows) : Optional.empty();
  }

  private List<Window> all(int year) {
    return units.stream().flatMap(unit -> unit.in(year).stream()).toList();
  }

  // A unit before a year belongs to that year, or to the one before if it would come after it; a
  // unit behind the last year named is the next of its name.
  private List<Window> spread() {
    int named = units.size() - 1;
    while (units.get(named).year().isEmpty()) {
      named--;
    }
    List<Window> before = new ArrayList<>();
    Optional<Window> next = units.get(named).in(units.get(named).year().getAsInt());
    Optional<Window> last = next;
    for (int at = named; next.isPresent(); at--) {
      before.add(next.get());
      if (at == 0) {
        break;
      }
      next = near(units.get(at - 1), next.get().start(), -1);
    }
    Collections.reverse(before);
    List<Window> windows = new ArrayList<>(before);
    for (int at = named + 1; at < units.size() && last.isPresent(); at++) {
      last = near(units.get(at), last.get().start(), 1);
      last.ifPresent(windows::add);
    }
    return windows;
  }

  private static Optional<Window> near(CalendarUnit unit, LocalDate other, int direction) {
    OptionalInt year = unit.year();
    if (year.isPresent()) {
      return unit.in(year.getAsInt());
    }
    Optional<Window> same = unit.in(other.getYear());
    boolean fits =
        same.filter(window -> Integer.signum(window.start().compareTo(other)) == direction)
            .isPresent();
    return fits ? same : unit.in(other.getYear() + direction);
  }
}
