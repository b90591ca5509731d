package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingPeriod;

/**
 * The periods by which cases are told apart: the last ones through the as-of day, and before them
 * one place for everything earlier.
 */
final class PeriodAxis {
  /** The code of what came before the first period. */
  static final String EARLIER = "EARLIER";

  /** Five years of months: more would be no trend that anybody reads. */
  static final int MOST = 60;

  private final List<ReportingPeriod> periods;

  PeriodAxis(ReportingCycle cycle, int count, LocalDate asOf) {
    List<ReportingPeriod> found = new ArrayList<>();
    LocalDate day = asOf;
    for (int i = 0; i < count; i++) {
      ReportingPeriod period = cycle.findPeriodOf(day).orElseThrow();
      found.add(0, period);
      day = period.from().minusDays(1);
    }
    this.periods = List.copyOf(found);
  }

  /** Returns how many places there are, the earlier one included. */
  int size() {
    return periods.size() + 1;
  }

  /** Returns the place of a day on or before the as-of day. */
  int placeOf(LocalDate day) {
    int place = periods.size();
    while (place > 0 && day.isBefore(periods.get(place - 1).from())) {
      place--;
    }
    return place;
  }

  String code(int place) {
    return period(place).map(ReportingPeriod::code).orElse(EARLIER);
  }

  /** Finds the period of a place; none for the earlier one. */
  Optional<ReportingPeriod> period(int place) {
    return place == 0 ? Optional.empty() : Optional.of(periods.get(place - 1));
  }

  /** Returns the last day of a place, that of the last period included. */
  LocalDate lastDay(int place) {
    return period(place)
        .map(ReportingPeriod::to)
        .orElseGet(() -> periods.get(0).from().minusDays(1));
  }

  List<String> codes() {
    return IntStream.range(0, size()).mapToObj(this::code).toList();
  }

  OptionalInt find(String code) {
    for (int place = 0; place < size(); place++) {
      if (code(place).equals(code)) {
        return OptionalInt.of(place);
      }
    }
    return OptionalInt.empty();
  }
}
