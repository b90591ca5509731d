package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The suspended days after a start day, as spans in order that neither overlap nor touch it. */
final class SuspensionSpans {
  private SuspensionSpans() {}

  static List<Suspension> merge(LocalDate start, List<Suspension> suspensions) {
    if (suspensions.isEmpty()) {
      return List.of();
    }
    List<Suspension> ordered = suspensions.size() == 1 ? suspensions : ordered(suspensions);
    List<Suspension> merged = new ArrayList<>(suspensions.size());
    LocalDate reached = start.plusDays(1);
    for (Suspension span : ordered) {
      LocalDate from = span.from().isBefore(reached) ? reached : span.from();
      if (span.until().isAfter(from)) {
        merged.add(from.equals(span.from()) ? span : span.startingOn(from));
        reached = span.until();
      }
    }
    return Collections.unmodifiableList(merged);
  }

  private static List<Suspension> ordered(List<Suspension> suspensions) {
    List<Suspension> ordered = new ArrayList<>(suspensions);
    ordered.sort(Comparator.comparing(Suspension::from));
    return ordered;
  }
}
