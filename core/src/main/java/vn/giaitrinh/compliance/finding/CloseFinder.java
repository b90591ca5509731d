package vn.giaitrinh.compliance.finding;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A finder that needs the case file itself, and from a few facts knows in which cases it does.
 *
 * @param concerns whether there may be something to find; where it is false there is nothing
 * @param find what finds it
 */
record CloseFinder(Predicate<CaseFacts> concerns, BiConsumer<CaseReading, FoundFindings> find) {

  static CloseFinder of(
      Predicate<CaseFacts> concerns, Function<CaseReading, Stream<Finding>> find) {
    return new CloseFinder(concerns, (reading, found) -> find.apply(reading).forEach(found::add));
  }
}
