package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.giaitrinh.casefile.CaseEventType;
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
  /** What a few facts of a case tell. */
  private static final List<BiConsumer<CaseFacts, FoundFindings>> FINDERS =
      List.of(
          ClockFindings::find,
          DelayFindings::find,
          CompletenessFindings::find,
          ProcedureFindings::find,
          PublicationFindings::find,
          LawFindings::find,
          CalendarFindings::find);

  /** What only the file of a case tells; inspections last, since they repeat what was found. */
  private static final List<CloseFinder> CLOSE_FINDERS =
      List.of(
          new CloseFinder(ExtensionFindings::concerns, ExtensionFindings::find),
          CloseFinder.of(facts -> facts.has(CaseEventType.SUSPENDED), PauseFindings::of),
          new CloseFinder(CompletenessFindings::concerns, CompletenessFindings::findInRecord),
          new CloseFinder(ProcedureFindings::concerns, ProcedureFindings::findInFile),
          CloseFinder.of(SigningFindings::concerns, SigningFindings::of),
          new CloseFinder(CaseFacts::hasMisplaced, DelayFindings::findBypassing),
          CloseFinder.of(facts -> facts.has(CaseEventType.APOLOGY_SENT), PromiseFindings::of),
          new CloseFinder(
              facts -> facts.has(CaseEventType.FINDING_RECORDED), InspectionFindings::find));

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
    CaseReading reading = new CaseReading(check, caseFile, asOf);
    FoundFindings found = reading.state().group().isPresent() ? find(reading) : new FoundFindings();
    if (reading.hasMisplaced()) {
      OrderFindings.of(reading).forEach(found::add);
    }
    if (reading.state().group().isPresent()) {
      for (CloseFinder finder : CLOSE_FINDERS) {
        if (finder.concerns().test(reading)) {
          finder.find().accept(reading, found);
        }
      }
    }
    return new ReviewedCase(reading, found);
  }

  /**
   * Obtains the review of cases that differ from one in their {@linkplain CaseParticulars
   * particulars} only.
   *
   * @param caseFile one such case
   * @param asOf the day, inclusive: later events are not seen
   * @param particulars what it says of its own
   * @return the pattern, empty if more than the order of its days decides how the case stands
   */
  public Optional<ReviewPattern> patternOf(
      CaseFile caseFile, LocalDate asOf, CaseParticulars particulars) {
    return ReviewPattern.of(new CaseReading(check, caseFile, asOf), particulars);
  }

  boolean isBy(SlaCheck other) {
    return check == other;
  }

  /** Finds what a few facts tell of a case that was received. */
  static FoundFindings find(CaseFacts facts) {
    FoundFindings found = new FoundFindings();
    for (BiConsumer<CaseFacts, FoundFindings> finder : FINDERS) {
      finder.accept(facts, found);
    }
    return found;
  }

  /** Checks if there may be something to find that only the file of the case tells. */
  static boolean needsFile(CaseFacts facts) {
    for (CloseFinder finder : CLOSE_FINDERS) {
      if (finder.concerns().test(facts)) {
        return true;
      }
    }
    return false;
  }
}
