package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The suspended days after a start day, as spans in order that neither overlap nor touch it. */
final class SuspensionSpans {
  private SuspensionSpans() {}

  static List<Suspension> merge(LocalDate start, List<Suspension> suspensions) {
    if (suspensions.isEmpty()) {
      return List.of();
    }
    List<Suspension> ordered = new ArrayList<>(suspensions);
    ordered.sort(Comparator.comparing(Suspension::from));
    List<Suspension> merged = new ArrayList<>();
    LocalDate reached = start.plusDays(1);
    for (Suspension span : ordered) {
      LocalDate from = span.from().isBefore(reached) ? reached : span.from();
      if (span.until().isAfter(from)) {
        merged.add(span.startingOn(from));
        reached = span.until();
      }
    }
    return List.copyOf(merged);
  }
}
