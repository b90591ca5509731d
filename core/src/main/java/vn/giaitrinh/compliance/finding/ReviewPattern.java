package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockPattern;

/**
 * A review of cases that differ from one in their id, their lead unit and their days only, so that
 * a stream of them is reviewed without making a case file of each.
 *
 * <p>Where the case stands hangs on the order of its days and not on the days, and so is that of
 * the first; what hangs on the days, its clocks and what they tell, is found anew by the same
 * rules. A pattern belongs to one thread.
 */
public final class ReviewPattern {
  private final CaseReading first;
  private final SharedFacts shared;
  private final LocalDate asOf;
  private final ClockPattern clocks;
  private final int seen;
  private final boolean[] ties;
  private final OtherDays others;
  private final LeadPlace lead;

  private ReviewPattern(CaseReading first, ClockPattern clocks, CaseParticulars particulars) {
    this.first = first;
    this.shared = SharedFacts.of(first);
    this.asOf = first.asOf();
    this.clocks = clocks;
    this.seen = first.eventCount();
    List<CaseEvent> events = first.caseFile().getEvents();
    this.ties = new boolean[events.size()];
    for (int i = 1; i < ties.length; i++) {
      ties[i] = isTie(events.get(i - 1), events.get(i));
    }
    this.others = new OtherDays(asOf, particulars);
    this.lead = LeadPlace.of(first.history().getEvents());
  }

  /** Makes a pattern of a case, unless more than the order of its events decides how it stands. */
  static Optional<ReviewPattern> of(CaseReading first, CaseParticulars particulars) {
    List<CaseEvent> events = first.caseFile().getEvents();
    List<CaseEvent> seen = first.history().getEvents();
    boolean inOrder = seen.equals(events.subList(0, Math.min(seen.size(), events.size())));
    boolean plain =
        first.check().getKnownOn().isEmpty()
            && first.state().group().isPresent()
            && !first.hasMisplaced()
            && !first.has(CaseEventType.VOIDED);
    for (int i = 0; i < events.size(); i++) {
      plain &= events.get(i).getId().isEmpty() && events.get(i).type() != CaseEventType.VOIDED;
      // Equal events of one day count once, and whether they are equal is not known of another
      // case.
      plain &=
          i == 0
              || events.get(i - 1).getOn().isBefore(events.get(i).getOn())
              || isTie(events.get(i - 1), events.get(i));
    }
    return inOrder && plain
        ? Optional.of(
            new ReviewPattern(
                first, first.check().patternOf(first.caseFile(), first.asOf()), particulars))
        : Optional.empty();
  }

  private static boolean isTie(CaseEvent one, CaseEvent next) {
    return one.getOn().equals(next.getOn()) && one.type() != next.type();
  }

  /**
   * Checks if this pattern was made by a review.
   *
   * @param review the review
   * @param day the as-of day
   * @return true if it was, as of that day
   */
  public boolean isOf(CaseReview review, LocalDate day) {
    return review.isBy(first.check()) && asOf.equals(day);
  }

  /**
   * Checks if the days of a case lie as those of the first: as many events, in the same order, the
   * same ones on one day, and as many of them by the as-of day; and every other day before, on or
   * after the same ones.
   *
   * @param other the case
   * @return true if they do
   */
  public boolean fits(CaseParticulars other) {
    int count = other.eventCount();
    if (count != ties.length) {
      return false;
    }
    for (int i = 1; i < count; i++) {
      int order = other.eventDay(i).compareTo(other.eventDay(i - 1));
      if (order < 0 || ties[i] != (order == 0)) {
        return false;
      }
    }
    // In order as they are, the one at the edge tells of all on its side.
    return !other.eventDay(seen - 1).isAfter(asOf)
        && (seen == count || other.eventDay(seen).isAfter(asOf))
        && others.fit(other);
  }

  /**
   * Reviews a case.
   *
   * @param other the case, which {@linkplain #fits fits}; its id is read where it is asked for and
   *     not before
   * @return what {@link CaseReview#review} would give, but that findings cannot be put into words;
   *     null if the case file itself is needed
   */
  public @Nullable ReviewedCase review(CaseParticulars other) {
    LocalDate[] days = new LocalDate[seen];
    for (int i = 0; i < seen; i++) {
      days[i] = other.eventDay(i);
    }
    UnitId leadUnit = lead.in(other, first.leadUnit());
    LikeFacts facts = new LikeFacts(first, shared, other.id(), leadUnit, days, clocks);
    if (!facts.unread().isEmpty() || CaseReview.needsFile(facts)) {
      return null;
    }
    return new ReviewedCase(facts, CaseReview.find(facts));
  }
}
