package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseRole;
import vn.giaitrinh.casefile.UnitAssigned;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockPattern;

/**
 * A review of cases that differ from one in their id, their lead unit and the days of their events
 * only, so that a stream of them is reviewed without making a case file of each.
 *
 * <p>Where the case stands hangs on the order of its events and not on their days, and so is that
 * of the first; what hangs on the days, its clocks and what they tell, is found anew by the same
 * rules. A pattern belongs to one thread.
 */
public final class ReviewPattern {
  private final CaseReading first;
  private final SharedFacts shared;
  private final CaseFile caseFile;
  private final LocalDate asOf;
  private final ClockPattern clocks;
  private final int seen;
  private final boolean led;
  private final boolean[] ties;

  private ReviewPattern(CaseReading first, ClockPattern clocks) {
    this.first = first;
    this.shared = SharedFacts.of(first);
    this.caseFile = first.caseFile();
    this.asOf = first.asOf();
    this.clocks = clocks;
    this.seen = first.eventCount();
    this.ties = new boolean[caseFile.getEvents().size()];
    for (int i = 1; i < ties.length; i++) {
      ties[i] = isTie(caseFile.getEvents().get(i - 1), caseFile.getEvents().get(i));
    }
    this.led = !isReassigned(first);
  }

  /** Makes a pattern of a case, unless more than the order of its events decides how it stands. */
  static Optional<ReviewPattern> of(CaseReading first) {
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
            new ReviewPattern(first, first.check().patternOf(first.caseFile(), first.asOf())))
        : Optional.empty();
  }

  private static boolean isTie(CaseEvent one, CaseEvent next) {
    return one.getOn().equals(next.getOn()) && one.type() != next.type();
  }

  private static boolean isReassigned(CaseReading first) {
    return first.has(CaseEventType.RESPONSIBILITY_MOVED)
        || first.events(UnitAssigned.class).stream()
            .anyMatch(event -> event.getRole() == CaseRole.LEAD);
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
   * Checks if the events of a case lie as those of the first: as many, in the same order, the same
   * ones on one day, and as many of them by the as-of day.
   *
   * @param days the days of all events of the case, as recorded
   * @param count how many days there are
   * @return true if they do
   */
  public boolean fits(LocalDate[] days, int count) {
    if (count != ties.length) {
      return false;
    }
    for (int i = 1; i < count; i++) {
      int order = days[i].compareTo(days[i - 1]);
      if (order < 0 || ties[i] != (order == 0)) {
        return false;
      }
    }
    // In order as they are, the one at the edge tells of all on its side.
    return !days[seen - 1].isAfter(asOf) && (seen == count || days[seen].isAfter(asOf));
  }

  /**
   * Reviews a case.
   *
   * @param id makes the id of the case where it is asked for
   * @param leadUnit the lead unit that its file states
   * @param days the days of its events, which {@linkplain #fits fit}
   * @return what {@link CaseReview#review} would give, but that findings cannot be put into words;
   *     null if the case file itself is needed
   */
  public @Nullable ReviewedCase review(Supplier<CaseId> id, UnitId leadUnit, LocalDate[] days) {
    LikeFacts facts =
        new LikeFacts(
            first,
            shared,
            id,
            led ? leadUnit : first.leadUnit(),
            Arrays.copyOf(days, seen),
            clocks);
    if (!facts.unread().isEmpty() || CaseReview.needsFile(facts)) {
      return null;
    }
    return new ReviewedCase(facts, CaseReview.find(facts));
  }
}
