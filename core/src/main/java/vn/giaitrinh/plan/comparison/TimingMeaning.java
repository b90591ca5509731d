package vn.giaitrinh.plan.comparison;

import java.util.Optional;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.text.VietnameseText;

/** Takes the words of the plan off a timing, so that two timings of one meaning are equal. */
final class TimingMeaning {
  private TimingMeaning() {}

  static boolean same(Optional<Timing> one, Optional<Timing> other) {
    return one.map(TimingMeaning::of).equals(other.map(TimingMeaning::of));
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
