package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;

/**
 * What the timing of a part of a plan comes to: due days in order, a continuous duty, and parts
 * that cannot be measured.
 */
final class Terms {
  private final List<Term> dated = new ArrayList<>();
  private final List<Ongoing> continuous = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  /** A part of a timing that cannot be measured. */
  record Unread(UnmeasuredReason reason, String words) {}

  private Terms() {}

  static Terms of(Duty duty, ObligationSources sources) {
    Terms terms = new Terms();
    PeriodicTerms periodic = new PeriodicTerms(sources);
    Optional<ReportingTerm> set =
        sources.getReportingTerms().stream()
            .filter(term -> term.subject().equals(duty.subject()))
            .findFirst();
    set.ifPresent(term -> terms.add(periodic.of(term), ""));
    duty.timing().ifPresent(timing -> terms.read(timing, duty, sources, set.isPresent()));
    if (set.isEmpty() && duty.timing().isEmpty()) {
      terms.unread.add(new Unread(UnmeasuredReason.NO_TIMING, ""));
    }
    terms.arrange();
    if (terms.dated.isEmpty() && terms.continuous.isEmpty() && terms.unread.isEmpty()) {
      String words = duty.timing().map(Timing::raw).orElse("");
      terms.unread.add(new Unread(UnmeasuredReason.NO_TERM, words));
    }
    return terms;
  }

  private void read(Timing timing, Duty duty, ObligationSources sources, boolean cycleSet) {
    switch (timing.kind()) {
      case ONGOING -> addContinuous((Ongoing) timing, duty);
      case WINDOW -> {
        Window window = (Window) timing;
        dated.add(Term.ofDays(Optional.of(window.start()), window.end(), Optional.empty()));
      }
      case DEADLINE ->
          dated.add(
              Term.ofDays(sources.runsFrom(), ((Deadline) timing).lastDay(), Optional.empty()));
      case RECURRING -> {
        if (!cycleSet) {
          add(new PeriodicTerms(sources).of((Recurring) timing), timing.raw());
        }
      }
      case COMPOUND ->
          ((Compound) timing).parts().forEach(part -> read(part, duty, sources, cycleSet));
      case AFTER_EVENT -> unread.add(new Unread(UnmeasuredReason.AFTER_EVENT, timing.raw()));
      case ON_DEMAND -> unread.add(new Unread(UnmeasuredReason.ON_DEMAND, timing.raw()));
      case DEFERRED -> unread.add(new Unread(UnmeasuredReason.DEFERRED, timing.raw()));
      case UNRECOGNIZED -> unread.add(new Unread(UnmeasuredReason.UNRECOGNIZED, timing.raw()));
    }
  }

  private void addContinuous(Ongoing ongoing, Duty duty) {
    if (duty.subject().kind() == SubjectKind.MILESTONE) {
      unread.add(new Unread(UnmeasuredReason.NO_TERM, ongoing.raw()));
    } else if (continuous.isEmpty()) {
      continuous.add(ongoing);
    }
  }

  private void add(PeriodicTerms.Found found, String words) {
    dated.addAll(found.terms());
    found.problem().ifPresent(reason -> unread.add(new Unread(reason, words)));
  }

  /** Several due days are told apart by a code; two parts that name one day are one. */
  private void arrange() {
    List<Term> sorted = dated.stream().sorted(Comparator.comparing(Term::due)).toList();
    dated.clear();
    for (Term term : sorted) {
      Term coded =
          sorted.size() > 1 && term.period().isEmpty()
              ? term.withPeriod(term.due().toString())
              : term;
      if (dated.stream().noneMatch(one -> one.period().equals(coded.period()))) {
        dated.add(coded);
      }
    }
  }

  List<Term> dated() {
    return dated;
  }

  Stream<Ongoing> continuous() {
    return continuous.stream();
  }

  List<Unread> unread() {
    return unread;
  }

  /**
   * Finds the term for which something handed in counts: the one that it names, else the first that
   * is open and not over on that day, else the last that had opened.
   */
  Optional<Term> termOf(Filing filing) {
    if (dated.size() == 1 && dated.get(0).period().isEmpty()) {
      return dated.stream().filter(term -> filing.completesWhatComesOnce()).findFirst();
    }
    if (filing.period().isPresent()) {
      return dated.stream().filter(term -> term.period().equals(filing.period())).findFirst();
    }
    LocalDate day = filing.on();
    List<Term> open = dated.stream().filter(term -> term.isOpenOn(day)).toList();
    return open.stream()
        .filter(term -> !term.due().isBefore(day))
        .findFirst()
        .or(
            () ->
                open.isEmpty()
                    ? dated.stream().findFirst()
                    : open.stream().skip(open.size() - 1L).findFirst());
  }
}
