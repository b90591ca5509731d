package vn.giaitrinh.plan.comparison;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.schedule.phrase.PhraseContext;
import vn.giaitrinh.schedule.phrase.TimingPhrases;
import vn.giaitrinh.text.VietnameseText;

/**
 * Compares what two timings mean.
 *
 * <p>The words of the plan are taken off, so that two timings of one meaning are equal. Where the
 * words, read in the year of their plans, say different things, the meaning is not the same
 * whatever the timings made of them: the one who changed the words meant something.
 */
final class TimingMeaning {
  private final Optional<PhraseContext> earlier;
  private final Optional<PhraseContext> later;

  private TimingMeaning(Plan earlier, Plan later) {
    this.earlier = context(earlier);
    this.later = context(later);
  }

  static TimingMeaning between(Plan earlier, Plan later) {
    return new TimingMeaning(earlier, later);
  }

  boolean same(Optional<Timing> before, Optional<Timing> after) {
    return before.map(TimingMeaning::of).equals(after.map(TimingMeaning::of))
        && !wordsContradict(before, after);
  }

  private boolean wordsContradict(Optional<Timing> before, Optional<Timing> after) {
    Optional<Timing> one = read(before, earlier);
    Optional<Timing> other = read(after, later);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<Timing> read(Optional<Timing> timing, Optional<PhraseContext> context) {
    return context.flatMap(
        plan ->
            timing
                .map(one -> TimingPhrases.parse(one.raw(), plan))
                .filter(one -> one.kind() != TimingKind.UNRECOGNIZED)
                .map(TimingMeaning::of));
  }

  private static Optional<PhraseContext> context(Plan plan) {
    Optional<Integer> year =
        plan.getPeriod()
            .map(PlanPeriod::start)
            .or(plan::getIssuedOn)
            .map(LocalDate::getYear)
            .filter(PhraseContext::covers);
    return year.map(one -> new PhraseContext(one, plan.getIssuedOn()));
  }

  private static Timing of(Timing timing) {
    if (timing instanceof Ongoing ongoing) {
      return new Ongoing("", ongoing.startingOn());
    }
    if (timing instanceof Window window) {
      return new Window("", window.start(), window.end(), window.precision());
    }
    if (timing instanceof Deadline deadline) {
      return new Deadline("", deadline.lastDay());
    }
    if (timing instanceof Recurring recurring) {
      return new Recurring("", recurring.rule(), recurring.start(), recurring.roll());
    }
    if (timing instanceof AfterEvent term) {
      return new AfterEvent(
          "", term.limit(), term.anchor(), term.anchorWording().map(VietnameseText::fold));
    }
    if (timing instanceof Deferred deferred) {
      return new Deferred("", deferred.reference().map(VietnameseText::fold));
    }
    if (timing instanceof Compound compound) {
      return new Compound("", compound.parts().stream().map(TimingMeaning::of).toList());
    }
    // Of what is not understood the words are all that there is.
    return timing instanceof OnDemand
        ? OnDemand.of("")
        : Unrecognized.of(VietnameseText.fold(timing.raw()));
  }
}
