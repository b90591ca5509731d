package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.sla.SlaCheck;

/**
 * A review of a case as of a day: where it stands, how its clocks stand, and what was found in it.
 *
 * <p>Each misuse gives exactly one finding, and none is passed over. Findings hold neither personal
 * data nor any free text of the case. A late answer of a case closed without one is two facts: that
 * it was late, and that it never came.
 */
public final class CaseReview {
  private static final List<Function<CaseReading, Stream<Finding>>> FINDERS =
      List.of(
          ClockFindings::of,
          ExtensionFindings::of,
          PauseFindings::of,
          CompletenessFindings::of,
          ProcedureFindings::of,
          SigningFindings::of,
          DelayFindings::of,
          PromiseFindings::of,
          PublicationFindings::of,
          LawFindings::of,
          CalendarFindings::of);

  private final SlaCheck check;

  private CaseReview(SlaCheck check) {
    this.check = check;
  }

  /**
   * Obtains a review.
   *
   * @param check the check that reads the clocks; if it is {@linkplain SlaCheck#asKnownOn as known}
   *     on a day, nothing recorded later is seen here either
   * @return the review
   */
  public static CaseReview of(SlaCheck check) {
    return new CaseReview(check);
  }

  /**
   * Reviews a case.
   *
   * @param caseFile the case
   * @param asOf the day, inclusive: later events are not seen
   * @return what the case is on that day; of a case not yet received only what is out of order is
   *     found
   */
  public ReviewedCase review(CaseFile caseFile, LocalDate asOf) {
    CaseReading reading = CaseReading.of(check, caseFile, asOf);
    return new ReviewedCase(reading, findings(reading));
  }

  private static List<Finding> findings(CaseReading reading) {
    Stream<Finding> found = OrderFindings.of(reading);
    if (reading.state().group().isPresent()) {
      // Two packs in force at once may tell the same.
      List<Finding> shown =
          FINDERS.stream().flatMap(finder -> finder.apply(reading)).distinct().toList();
      found =
          Stream.of(found, shown.stream(), InspectionFindings.of(reading, shown))
              .flatMap(findings -> findings);
    }
    return found.sorted(Finding.READING_ORDER).toList();
  }
}
