package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaitrinh.text.BilingualText;

/**
 * Days listed together, which stand above what was listed before for the same days.
 *
 * @param days the days, each listed once
 * @param decidedYear the year whose days off these are, all of them: what was listed for it before
 *     no longer holds
 * @param decidedOn the day on which that year was announced
 */
record DayLayer(List<SpecialDay> days, Optional<Year> decidedYear, Optional<LocalDate> decidedOn) {

  DayLayer {
    days = List.copyOf(days);
    Set<LocalDate> seen = new HashSet<>();
    for (SpecialDay day : days) {
      if (!seen.add(day.date())) {
        throw new IllegalArgumentException(
            day.date() + " is listed more than once; a day is listed once");
      }
      if (decidedYear.isPresent() && !replaces(day.date(), decidedYear)) {
        throw new IllegalArgumentException(
            day.date() + " is listed among the days off of " + decidedYear.get());
      }
    }
  }

  static DayLayer of(List<SpecialDay> days) {
    return new DayLayer(days, Optional.empty(), Optional.empty());
  }

  static DayLayer ofYear(Year year, LocalDate announcedOn, List<SpecialDay> days) {
    return new DayLayer(days, Optional.of(year), Optional.of(announcedOn));
  }

  static DayLayer ofClosure(LocalDate from, LocalDate to, BilingualText reason) {
    return of(
        from.datesUntil(to.plusDays(1))
            .map(
                day ->
                    new SpecialDay(
                        day,
                        DayKind.CLOSURE,
                        reason,
                        DayStatus.ANNOUNCED,
                        Optional.empty(),
                        Optional.empty()))
            .toList());
  }

  /** The part of it known on a day; none of a year that was announced later. */
  Optional<DayLayer> knownOn(LocalDate date) {
    if (decidedOn.filter(on -> on.isAfter(date)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new DayLayer(
            days.stream().filter(day -> day.isKnownOn(date)).toList(), decidedYear, decidedOn));
  }

  Stream<SpecialDay> unknownOn(LocalDate date) {
    return decidedYear.isPresent()
        ? Stream.empty()
        : days.stream().filter(day -> !day.isKnownOn(date));
  }

  /** Whether it takes the place of whatever was listed before for a day. */
  boolean replaces(LocalDate date) {
    return replaces(date, decidedYear);
  }

  private static boolean replaces(LocalDate date, Optional<Year> decided) {
    return decided.filter(year -> year.getValue() == date.getYear()).isPresent();
  }
}
