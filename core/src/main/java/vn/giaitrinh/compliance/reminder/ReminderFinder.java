package vn.giaitrinh.compliance.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.obligation.Obligation;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.Obligations;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.text.BilingualText;

/** Puts the reminders of duties and of cases together. One use. */
final class ReminderFinder {
  private final ReminderWindow window;
  private final OrganizationDirectory directory;
  private final Supervision supervision;
  private final Map<ObligationSubject, List<SupervisingUnit>> supervisors = new HashMap<>();
  private final Optional<LocalDate> planEnd;
  private final Map<UnitId, List<Reminder>> duties = new TreeMap<>();

  ReminderFinder(ReminderWindow window, Plan plan, OrganizationDirectory directory) {
    this.window = window;
    this.directory = directory;
    this.supervision = Supervision.of(plan, directory, window.getAsOf());
    supervision.parts().forEach(part -> supervisors.put(part.subject(), part.units()));
    this.planEnd = plan.getPeriod().map(PlanPeriod::end);
  }

  Reminders find(Obligations obligations, CaseReminders cases) {
    if (!obligations.asOf().equals(window.getAsOf())) {
      throw new IllegalArgumentException(
          "Obligations are as of "
              + obligations.asOf()
              + ", the reminders as of "
              + window.getAsOf()
              + "; allowed is one day for both");
    }
    cases.requireWindow(window);
    for (Obligation one : obligations.obligations()) {
      termOf(one)
          .ifPresent(
              term ->
                  duties
                      .computeIfAbsent(one.getUnit(), key -> new ArrayList<>())
                      .add(reminder(one, term)));
    }
    return new Reminders(
        window.getAsOf(),
        window.getLength().amount(),
        window.getThrough(),
        window.isComplete(),
        window.calendarStatus(),
        units(cases).map(unit -> remindersOf(unit, cases)).toList());
  }

  private Optional<ReminderTerm> termOf(Obligation one) {
    return switch (one.getStatus()) {
      case OPEN, MISSED -> one.getDueBy().flatMap(window::due);
      // Of a continuous duty that has not begun, evidence may be on hand: it has no due day yet.
      case NOT_DUE ->
          one.getFulfilledOn().isPresent() ? Optional.empty() : one.getDueBy().flatMap(window::due);
      case FRESH -> one.getDueBy().filter(this::isWithinPlan).flatMap(window::due);
      case AGEING, STALE ->
          one.getGraceThrough()
              .filter(day -> planRuns())
              .map(day -> window.grace(one.getDueBy(), day));
      case NEVER -> Optional.of(ReminderTerm.NO_EVIDENCE).filter(term -> planRuns());
      case SUBMITTED, LATE, WAIVED -> Optional.empty();
    };
  }

  /** Evidence that is fresh on the last day of the plan never ages. */
  private boolean isWithinPlan(LocalDate freshThrough) {
    return planRuns() && planEnd.filter(end -> !freshThrough.isBefore(end)).isEmpty();
  }

  /** Evidence of a day after the plan does not count for it. */
  private boolean planRuns() {
    return planEnd.filter(window.getAsOf()::isAfter).isEmpty();
  }

  private Reminder reminder(Obligation one, ReminderTerm term) {
    return new Reminder(
        one.getUnit(),
        one.getUnitName(),
        isContinuous(one.getStatus()) ? ReminderKind.EVIDENCE : ReminderKind.DUTY,
        one.getSubject().toString(),
        one.getPeriod(),
        one.getTitle(),
        term,
        others(supervisors.getOrDefault(one.getSubject(), List.of()), one.getUnit()));
  }

  private static boolean isContinuous(ObligationStatus status) {
    return switch (status) {
      case FRESH, AGEING, STALE, NEVER -> true;
      case NOT_DUE, OPEN, SUBMITTED, LATE, MISSED, WAIVED -> false;
    };
  }

  private Reminder reminder(CaseClock clock) {
    return new Reminder(
        clock.leadUnit(),
        nameOf(clock.leadUnit()),
        ReminderKind.CASE,
        "case/" + clock.caseId(),
        Optional.empty(),
        clock.label(),
        window.due(clock.lastDay()).orElseThrow(),
        others(supervision.ofPlan(), clock.leadUnit()));
  }

  private static List<SupervisingUnit> others(List<SupervisingUnit> units, UnitId unit) {
    return units.stream().filter(one -> !one.unit().equals(unit)).toList();
  }

  /** The units of the directory in its order, then any others by their ids. */
  private Stream<UnitId> units(CaseReminders cases) {
    TreeSet<UnitId> reminded = new TreeSet<>(duties.keySet());
    reminded.addAll(cases.units());
    List<UnitId> known =
        directory.getUnits().stream()
            .map(OrganizationUnit::getId)
            .filter(reminded::contains)
            .toList();
    known.forEach(reminded::remove);
    return Stream.concat(known.stream(), reminded.stream());
  }

  private UnitReminders remindersOf(UnitId unit, CaseReminders cases) {
    List<Reminder> ofPlan = duties.getOrDefault(unit, List.of());
    return new UnitReminders(
        unit,
        nameOf(unit),
        ofPlan.stream()
            .map(one -> ReminderCounts.ofOne(one.term().status()))
            .reduce(ReminderCounts.NONE, ReminderCounts::plus),
        cases.countsOf(unit),
        Stream.concat(ofPlan.stream(), cases.keptOf(unit).stream().map(this::reminder))
            .sorted(Reminder.OF_UNIT)
            .toList());
  }

  private BilingualText nameOf(UnitId unit) {
    return directory.nameOn(unit, window.getAsOf());
  }
}
