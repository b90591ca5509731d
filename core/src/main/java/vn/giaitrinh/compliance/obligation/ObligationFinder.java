package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.schedule.Ongoing;

/** Finds the obligations of one part of a plan. One use. */
final class ObligationFinder {
  private final ObligationSources sources;
  private final LocalDate asOf;
  private final LocalDate gradedOn;
  private final Filings filings;
  private final Duty duty;
  private final Succession succession;
  private final Map<Term, Map<UnitId, List<LocalDate>>> handedIn = new HashMap<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private final List<UnmeasuredDuty> unmeasured = new ArrayList<>();
  private final List<String> uncounted = new ArrayList<>();
  private final Set<UnitId> owing = new HashSet<>();

  /** Continuous duties are graded as of the given day, the last of the plan at the latest. */
  ObligationFinder(ObligationSources sources, LocalDate gradedOn, Filings filings, Duty duty) {
    this.sources = sources;
    this.asOf = sources.getAsOf();
    this.gradedOn = gradedOn;
    this.filings = filings;
    this.duty = duty;
    this.succession = new Succession(sources, duty);
  }

  ObligationFinder find() {
    Terms terms = Terms.of(duty, sources);
    for (Filing filing : filings.of(duty.subject())) {
      terms.termOf(filing).ifPresent(of -> handIn(of, filing));
    }
    terms.continuous().forEach(this::addContinuous);
    terms.dated().forEach(this::addDated);
    for (Filing filing : filings.of(duty.subject())) {
      boolean ofTerm = terms.termOf(filing).isPresent() || terms.continuous().findAny().isPresent();
      if (!ofTerm || !owing.contains(filing.unit())) {
        uncounted.add(filing.reportId());
      }
    }
    terms
        .unread()
        .forEach(one -> unmeasured(one.reason(), one.words(), Optional.empty(), Optional.empty()));
    unknownUnits().forEach(unmeasured::add);
    nobody().ifPresent(unmeasured::add);
    return this;
  }

  private void handIn(Term term, Filing filing) {
    handedIn
        .computeIfAbsent(term, key -> new HashMap<>())
        .computeIfAbsent(filing.unit(), key -> new ArrayList<>())
        .add(filing.on());
  }

  List<Obligation> obligations() {
    return obligations;
  }

  List<UnmeasuredDuty> unmeasured() {
    return unmeasured;
  }

  List<String> uncounted() {
    return uncounted;
  }

  private void addDated(Term term) {
    LocalDate day = term.due().isBefore(asOf) ? term.due() : asOf;
    LocalDate first =
        Stream.of(term.from(), sources.runsFrom())
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .filter(start -> start.isBefore(day))
            .orElse(day);
    Succession.Holders found = succession.on(first, day, unit -> isSettled(term, unit, day));
    found.holders().forEach((unit, origins) -> addDated(term, unit, origins, day));
    found.ended().forEach(unit -> ended(unit, term.period()));
  }

  private boolean isSettled(Term term, UnitId unit, LocalDate day) {
    return firstHandedIn(term, Set.of(unit), day).isPresent()
        || waiver(unit, term.period(), day).isPresent();
  }

  private void addDated(Term term, UnitId unit, Set<UnitId> origins, LocalDate day) {
    Set<UnitId> line = Set.copyOf(succession.line(unit, asOf).toList());
    owing.addAll(line);
    Optional<LocalDate> on = firstHandedIn(term, line, asOf);
    Optional<Waiver> waiver = on.isPresent() ? Optional.empty() : waiver(unit, term.period(), asOf);
    obligations.add(
        obligation(unit, origins, day)
            .period(term.period())
            .startsOn(term.from())
            .cutOff(term.cutOff())
            .dueBy(term.due())
            .fulfilledOn(on)
            .waiver(waiver)
            .status(status(term, on, waiver.isPresent()))
            .build());
  }

  private ObligationStatus status(Term term, Optional<LocalDate> on, boolean waived) {
    if (on.isPresent()) {
      return on.get().isAfter(term.due()) ? ObligationStatus.LATE : ObligationStatus.SUBMITTED;
    }
    if (waived) {
      return ObligationStatus.WAIVED;
    }
    if (!term.isOpenOn(asOf)) {
      return ObligationStatus.NOT_DUE;
    }
    return asOf.isAfter(term.due()) ? ObligationStatus.MISSED : ObligationStatus.OPEN;
  }

  private void addContinuous(Ongoing timing) {
    Optional<LocalDate> start =
        Stream.of(sources.runsFrom(), timing.startingOn())
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo);
    boolean runs = start.filter(gradedOn::isBefore).isEmpty();
    Succession.Holders found = succession.on(gradedOn, gradedOn, unit -> false);
    found
        .holders()
        .forEach(
            (unit, origins) -> {
              Optional<LocalDate> evidence =
                  filings.latestEvidence(
                      duty.subject(), Stream.concat(Stream.of(unit), origins.stream()));
              Optional<Waiver> waiver = waiver(unit, Optional.empty(), gradedOn);
              ObligationStatus grade =
                  ObligationStatus.of(duty.cadence().freshness(evidence, gradedOn));
              obligations.add(
                  obligation(unit, origins, gradedOn)
                      .startsOn(start)
                      .dueBy(evidence.map(duty.cadence()::freshThrough))
                      .graceThrough(evidence.map(duty.cadence()::ageingThrough))
                      .fulfilledOn(evidence)
                      .waiver(waiver)
                      .status(
                          waiver.isPresent()
                              ? ObligationStatus.WAIVED
                              : runs ? grade : ObligationStatus.NOT_DUE)
                      .build());
            });
  }

  private Obligation.Builder obligation(UnitId unit, Set<UnitId> origins, LocalDate day) {
    owing.add(unit);
    owing.addAll(origins);
    return Obligation.builder()
        .subject(duty.subject())
        .title(duty.title())
        .unit(unit)
        .unitName(sources.getDirectory().nameOn(unit, day))
        .inheritedFrom(origins)
        .recipient(duty.recipient());
  }

  private Optional<LocalDate> firstHandedIn(Term term, Set<UnitId> units, LocalDate through) {
    Map<UnitId, List<LocalDate>> ofTerm = handedIn.getOrDefault(term, Map.of());
    return units.stream()
        .flatMap(unit -> ofTerm.getOrDefault(unit, List.of()).stream())
        .filter(day -> !day.isAfter(through))
        .min(LocalDate::compareTo);
  }

  private Optional<Waiver> waiver(UnitId unit, Optional<String> period, LocalDate through) {
    return sources.getWaivers().stream()
        .filter(one -> one.excuses(duty.subject(), unit, period, through))
        .findFirst();
  }

  private void ended(UnitId unit, Optional<String> period) {
    unmeasured(UnmeasuredReason.NO_SUCCESSOR, "", Optional.of(unit), period);
  }

  private void unmeasured(
      UnmeasuredReason reason, String words, Optional<UnitId> unit, Optional<String> period) {
    unmeasured.add(new UnmeasuredDuty(duty.subject(), duty.title(), unit, period, reason, words));
  }

  /** The units that the plan names and the directory does not have. */
  private Stream<UnmeasuredDuty> unknownUnits() {
    return duty.owing().stream()
        .flatMap(selector -> selector.namedUnits().stream())
        .distinct()
        .filter(unit -> sources.getDirectory().findUnit(unit).isEmpty())
        .map(unit -> noUnit(Optional.of(unit)));
  }

  private Optional<UnmeasuredDuty> nobody() {
    return obligations.isEmpty() && unmeasured.isEmpty()
        ? Optional.of(noUnit(Optional.empty()))
        : Optional.empty();
  }

  private UnmeasuredDuty noUnit(Optional<UnitId> unit) {
    return new UnmeasuredDuty(
        duty.subject(), duty.title(), unit, Optional.empty(), UnmeasuredReason.NO_UNIT, "");
  }
}
