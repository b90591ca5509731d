package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a working calendar is made from: the days it covers, and layers of listed days, each of
 * which stands above the one before it.
 *
 * @param id the id of the calendar
 * @param firstDay the first day covered, inclusive
 * @param lastDay the last day covered, inclusive
 * @param announcedThrough the last day for which the days off are decided, inclusive; may lie
 *     before the first day
 * @param layers the layers, the lowest first
 * @param provisionalDays true if provisional days are counted as what they are to become
 * @param weekendsBeyond true if days outside the coverage follow the week's own pattern
 * @param combined the calendars of which the lowest layer was made, if it was
 */
record CalendarSource(
    String id,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate announcedThrough,
    List<DayLayer> layers,
    boolean provisionalDays,
    boolean weekendsBeyond,
    Optional<CombinedCalendars> combined) {

  CalendarSource {
    layers = List.copyOf(layers);
  }

  CalendarSource withProvisionalDays() {
    return new CalendarSource(
        id, firstDay, lastDay, announcedThrough, layers, true, weekendsBeyond, combined);
  }

  CalendarSource withWeekendsBeyond() {
    return new CalendarSource(
        id, firstDay, lastDay, announcedThrough, layers, provisionalDays, true, combined);
  }

  CalendarSource with(DayLayer layer) {
    List<DayLayer> more = new ArrayList<>(layers);
    more.add(layer);
    return new CalendarSource(
        id, firstDay, lastDay, announcedThrough, more, provisionalDays, weekendsBeyond, combined);
  }

  /** What of it was known on a day, inclusive. */
  CalendarSource knownOn(LocalDate date) {
    return combined
        .map(calendars -> knownOn(date, calendars.knownOn(date).source()))
        .orElseGet(() -> withKnown(date, List.of(), layers));
  }

  // A day of two calendars has two announcements, and only one of them is left once it is one day:
  // so the calendars are combined anew, of what was known of each.
  private CalendarSource knownOn(LocalDate date, CalendarSource lowest) {
    return new CalendarSource(
            id,
            firstDay,
            lastDay,
            lowest.announcedThrough,
            layers,
            provisionalDays,
            weekendsBeyond,
            lowest.combined)
        .withKnown(date, lowest.layers, layers.subList(1, layers.size()));
  }

  private CalendarSource withKnown(LocalDate date, List<DayLayer> lowest, List<DayLayer> others) {
    List<DayLayer> known = new ArrayList<>(lowest);
    others.forEach(layer -> layer.knownOn(date).ifPresent(known::add));
    LocalDate through =
        others.stream()
            .flatMap(layer -> layer.unknownOn(date))
            .filter(day -> day.status() == DayStatus.ANNOUNCED)
            .map(day -> Year.of(day.date().getYear()).atDay(1).minusDays(1))
            .reduce(announcedThrough, (one, other) -> one.isBefore(other) ? one : other);
    return new CalendarSource(
        id, firstDay, lastDay, through, known, provisionalDays, weekendsBeyond, combined);
  }

  void requireWithin(LocalDate date) {
    if (!covers(date)) {
      throw new CalendarCoverageException(id, date, firstDay, lastDay);
    }
  }

  void requireCovered(LocalDate date) {
    if (!weekendsBeyond) {
      requireWithin(date);
    }
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }

  /** Whether the days off of the time around a day were decided. */
  boolean isDecided(LocalDate date) {
    return !date.isAfter(announcedThrough)
        || layers.stream()
            .flatMap(layer -> layer.decidedYear().stream())
            .anyMatch(year -> year.getValue() == date.getYear());
  }

  /** The last day before which nothing is undecided, inclusive. */
  LocalDate decidedThrough() {
    LocalDate through = announcedThrough;
    while (through.isBefore(lastDay) && isDecided(through.plusDays(1))) {
      through = Year.of(through.plusDays(1).getYear()).atMonth(12).atEndOfMonth();
    }
    return through;
  }

  /** Every listed day in the order of its layer, whether it takes effect or not. */
  Stream<SpecialDay> allDays() {
    return layers.stream().flatMap(layer -> layer.days().stream());
  }

  static CalendarSource of(
      String id,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalDate announcedThrough,
      List<SpecialDay> days) {
    return new CalendarSource(
        id,
        firstDay,
        lastDay,
        announcedThrough,
        List.of(DayLayer.of(days)),
        false,
        false,
        Optional.empty());
  }
}
