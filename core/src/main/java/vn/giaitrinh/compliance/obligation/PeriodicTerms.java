package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.ReportingPeriod;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.recurrence.Recurrence;

/** The due days that come again and again: all through the as-of day, and the next one. */
final class PeriodicTerms {
  // A roll moves a day over Tết, which is no longer than two weeks with the days around it.
  private static final int FURTHEST_ROLL = 31;
  // The due day after next of a yearly cycle is no further away.
  private static final int YEARS_AHEAD = 2;

  private final ObligationSources sources;
  private final Optional<LocalDate> planEnd;

  /** The due days, or the problem that there is. */
  record Found(List<Term> terms, Optional<UnmeasuredReason> problem) {
    static Found none(UnmeasuredReason problem) {
      return new Found(List.of(), Optional.of(problem));
    }
  }

  /** An occurrence, and the day to which it rolls. */
  private record Rolled(LocalDate occurrence, LocalDate due) {}

  PeriodicTerms(ObligationSources sources) {
    this.sources = sources;
    this.planEnd = sources.getPlan().getPeriod().map(PlanPeriod::end);
  }

  Found of(ReportingTerm term) {
    if (sources.runsFrom().isEmpty()) {
      return Found.none(UnmeasuredReason.NO_START);
    }
    LocalDate start = sources.runsFrom().get();
    Stream<Optional<Term>> terms =
        term.cycle().periodsDueIn(start, later(start).plusYears(YEARS_AHEAD)).stream()
            .filter(period -> !period.to().isBefore(start))
            .filter(period -> planEnd.filter(period.from()::isAfter).isEmpty())
            .map(period -> rolled(period.dueBy(), term.roll()).map(due -> term(period, due)));
    return throughTheNext(terms);
  }

  /** Finds the day to which a due day rolls; none if the calendar does not reach it. */
  private Optional<LocalDate> rolled(LocalDate day, Roll roll) {
    try {
      return Optional.of(roll.apply(day, sources.getCalendar()));
    } catch (CalendarCoverageException beyond) {
      return Optional.empty();
    }
  }

  private static Term term(ReportingPeriod period, LocalDate due) {
    // Where the report falls due before the period ends, it cannot wait for the cut-off.
    LocalDate opens = period.to().isBefore(due) ? period.to().plusDays(1) : period.from();
    return new Term(
        Optional.of(period.from()),
        Optional.of(period.to()),
        Optional.of(opens),
        due,
        Optional.of(period.code()));
  }

  Found of(Recurring timing) {
    if (timing.rule().isEmpty()) {
      return Found.none(UnmeasuredReason.NO_RULE);
    }
    Optional<LocalDate> counted = timing.start().or(sources::runsFrom);
    if (counted.isEmpty()) {
      return Found.none(UnmeasuredReason.NO_START);
    }
    LocalDate first = sources.runsFrom().filter(counted.get()::isBefore).orElse(counted.get());
    Recurrence days = timing.rule().get().startingOn(counted.get());
    return throughTheNext(terms(days, first, timing.roll()).stream());
  }

  /** The terms in order, and at the end none if the calendar does not reach further ones. */
  private List<Optional<Term>> terms(Recurrence days, LocalDate first, Roll roll) {
    LocalDate horizon = later(first).plusDays(FURTHEST_ROLL);
    List<LocalDate> occurrences = new ArrayList<>(days.occurrencesIn(first, horizon));
    days.next(horizon).ifPresent(occurrences::add);
    List<Rolled> reached = new ArrayList<>();
    boolean all = true;
    for (LocalDate day : occurrences) {
      if (planEnd.filter(day::isAfter).isEmpty()) {
        Optional<LocalDate> due = rolled(day, roll);
        due.ifPresent(on -> reached.add(new Rolled(day, on)));
        all &= due.isPresent();
      }
    }
    reached.sort(Comparator.comparing(Rolled::due).thenComparing(Rolled::occurrence));
    List<Optional<Term>> terms = new ArrayList<>();
    terms(reached, first).forEach(term -> terms.add(Optional.of(term)));
    if (!all) {
      terms.add(Optional.empty());
    }
    return terms;
  }

  /** Occurrences that roll to one day are one, under the first of them. */
  private static List<Term> terms(List<Rolled> days, LocalDate first) {
    List<Term> terms = new ArrayList<>();
    LocalDate from = first;
    for (Rolled day : days) {
      boolean again = !terms.isEmpty() && terms.get(terms.size() - 1).due().equals(day.due());
      if (!again) {
        String code = day.occurrence().toString();
        terms.add(Term.ofDays(Optional.of(from), day.due(), Optional.of(code)));
        from = day.due().plusDays(1);
      }
    }
    return terms;
  }

  /**
   * Cuts a series after the first due day to come; what comes after it is not even rolled. Where
   * the calendar ends before, what it reaches stays.
   */
  private Found throughTheNext(Stream<Optional<Term>> terms) {
    List<Term> kept = new ArrayList<>();
    Iterator<Optional<Term>> each = terms.iterator();
    while (each.hasNext()) {
      Optional<Term> term = each.next();
      if (term.isEmpty()) {
        return new Found(kept, Optional.of(UnmeasuredReason.CALENDAR_NOT_COVERED));
      }
      kept.add(term.get());
      if (term.get().due().isAfter(sources.getAsOf())) {
        break;
      }
    }
    return new Found(kept, Optional.empty());
  }

  private LocalDate later(LocalDate start) {
    return start.isAfter(sources.getAsOf()) ? start : sources.getAsOf();
  }
}
