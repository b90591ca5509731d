package vn.giaitrinh.schedule.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Puts the timings of a phrase together. */
final class PhraseParts {
  private PhraseParts() {}

  /** The timing that several make, with the words of them all. */
  static Timing together(List<Timing> parts, String words) {
    if (parts.size() == 1) {
      return withWords(parts.get(0), words);
    }
    // "Thường xuyên, liên tục" and "đột xuất, khi có yêu cầu" say one thing twice.
    if (parts.stream().allMatch(OnDemand.class::isInstance)) {
      return OnDemand.of(words);
    }
    Optional<LocalDate> start = start(parts);
    List<Timing> others = parts.stream().filter(part -> !(part instanceof Ongoing)).toList();
    if (others.isEmpty() && starts(parts) <= 1) {
      return new Ongoing(words, start);
    }
    if (others.size() == 1 && start.isPresent() && parts.size() == 2) {
      if (others.get(0) instanceof Recurring recurring) {
        return new Recurring(words, recurring.rule(), start, recurring.roll());
      }
    }
    return new Compound(words, flat(parts));
  }

  private static long starts(List<Timing> parts) {
    return parts.stream().flatMap(part -> startOf(part).stream()).distinct().count();
  }

  private static Optional<LocalDate> start(List<Timing> parts) {
    return parts.stream().flatMap(part -> startOf(part).stream()).findFirst();
  }

  private static Optional<LocalDate> startOf(Timing part) {
    return part instanceof Ongoing ongoing ? ongoing.startingOn() : Optional.empty();
  }

  private static List<Timing> flat(List<Timing> parts) {
    List<Timing> flat = new ArrayList<>();
    for (Timing part : parts) {
      if (part instanceof Compound compound) {
        flat.addAll(compound.parts());
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  static Timing withWords(Timing timing, String words) {
    if (timing instanceof Ongoing ongoing) {
      return new Ongoing(words, ongoing.startingOn());
    }
    if (timing instanceof Window window) {
      return window.withRaw(words);
    }
    if (timing instanceof Deadline deadline) {
      return new Deadline(words, deadline.lastDay());
    }
    if (timing instanceof Recurring recurring) {
      return new Recurring(words, recurring.rule(), recurring.start(), recurring.roll());
    }
    if (timing instanceof AfterEvent term) {
      return new AfterEvent(words, term.limit(), term.anchor(), term.anchorWording());
    }
    if (timing instanceof Deferred deferred) {
      return new Deferred(words, deferred.reference());
    }
    if (timing instanceof Compound compound) {
      return new Compound(words, compound.parts());
    }
    return timing instanceof OnDemand ? OnDemand.of(words) : Unrecognized.of(words);
  }
}
