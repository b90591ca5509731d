package vn.giaitrinh.compliance.reminder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;

/**
 * The clocks of open cases that are overdue or fall due within a window: counted for each unit, and
 * the most urgent kept, a bounded number of them for each.
 *
 * <p>Its size does not grow with the number of cases. Adding is free of order, and parts merge into
 * the whole. It belongs to one thread at a time.
 *
 * <pre>{@code
 * CaseReminders cases = CaseReminders.of(window, 20);
 * for (CaseFile file : files) {
 *   ReviewedCase read = review.review(file, window.getAsOf());
 *   cases.add(file.getId(), read.getLeadUnit(), read.getState().status(), read.getClocks());
 * }
 * }</pre>
 */
public final class CaseReminders {
  private final ReminderWindow window;
  private final int mostPerUnit;
  private final Map<UnitId, OfUnit> byUnit = new TreeMap<>();

  /** What is counted and kept for one unit; the head of the queue is the least urgent. */
  private static final class OfUnit {
    private int overdue;
    private int due;
    private final PriorityQueue<CaseClock> kept = new PriorityQueue<>(CaseClock.URGENCY.reversed());

    private void keep(CaseClock clock, int most) {
      CaseClock least = kept.peek();
      // Most clocks of a long stream are less urgent than those kept, and need not go in and out.
      if (kept.size() < most || least == null || CaseClock.URGENCY.compare(clock, least) < 0) {
        kept.add(clock);
        if (kept.size() > most) {
          kept.remove();
        }
      }
    }
  }

  private CaseReminders(ReminderWindow window, int mostPerUnit) {
    this.window = window;
    this.mostPerUnit = mostPerUnit;
  }

  /**
   * Obtains reminders without any case.
   *
   * @param window the working days to look ahead
   * @param mostPerUnit how many clocks are kept for each unit; the others are counted only
   * @return the reminders, to which cases are added
   * @throws IllegalArgumentException if the number is negative
   */
  public static CaseReminders of(ReminderWindow window, int mostPerUnit) {
    if (mostPerUnit < 0) {
      throw new IllegalArgumentException(
          "Number of reminders to keep for each unit is " + mostPerUnit + ", below 0");
    }
    return new CaseReminders(window, mostPerUnit);
  }

  /** {@return reminders of the same window without any case, for a part of the cases} */
  public CaseReminders newPart() {
    return new CaseReminders(window, mostPerUnit);
  }

  /**
   * Adds a case. The ids of the cases are not remembered: each case is to be added once.
   *
   * @param caseId the id of the case
   * @param leadUnit the unit that answers for it on the as-of day
   * @param status its status on the as-of day; a case that is not open is passed over
   * @param clocks its clocks on the as-of day; one that has ended or has no due day, as while the
   *     count is suspended, is passed over
   * @return these reminders
   * @throws IllegalArgumentException if a clock was read as of another day
   */
  public CaseReminders add(
      CaseId caseId, UnitId leadUnit, CaseStatus status, List<ClockSnapshot> clocks) {
    for (ClockSnapshot clock : clocks) {
      if (!clock.getAsOf().equals(window.getAsOf())) {
        throw new IllegalArgumentException(
            "Clock "
                + clock.getClock().getId()
                + " of case "
                + caseId
                + " is as of "
                + clock.getAsOf()
                + ", the reminders as of "
                + window.getAsOf());
      }
      if (status.isOpen() && clock.getStatus().isOpen()) {
        clock
            .lastDay()
            .ifPresent(
                day ->
                    add(
                        new CaseClock(
                            caseId,
                            leadUnit,
                            clock.getPack().getId(),
                            clock.getClock().getId(),
                            clock.getCycle(),
                            clock.getClock().getLabel(),
                            day)));
      }
    }
    return this;
  }

  /**
   * Adds a clock of an open case.
   *
   * @param clock the clock, still open on the as-of day; one that falls due after the window is
   *     passed over
   * @return these reminders
   */
  public CaseReminders add(CaseClock clock) {
    if (!clock.lastDay().isAfter(window.getThrough())) {
      OfUnit unit = byUnit.computeIfAbsent(clock.leadUnit(), key -> new OfUnit());
      if (clock.lastDay().isBefore(window.getAsOf())) {
        unit.overdue++;
      } else {
        unit.due++;
      }
      unit.keep(clock, mostPerUnit);
    }
    return this;
  }

  /**
   * Adds everything that others hold.
   *
   * @param other reminders of the same window and bound, over other cases; they are not changed
   * @return these reminders
   * @throws IllegalArgumentException if window or bound is another
   */
  public CaseReminders merge(CaseReminders other) {
    other.requireWindow(window);
    if (mostPerUnit != other.mostPerUnit) {
      throw new IllegalArgumentException(
          "Reminders that keep "
              + other.mostPerUnit
              + " for each unit cannot be merged into those that keep "
              + mostPerUnit);
    }
    return addAll(other.parts());
  }

  /**
   * Adds what was counted and kept before, of the same window and bound.
   *
   * @param parts the parts, as {@link #parts()} gave them, over other cases
   * @return these reminders
   * @throws IllegalArgumentException if a clock kept falls due after the window
   */
  public CaseReminders addAll(List<UnitCaseClocks> parts) {
    for (UnitCaseClocks part : parts) {
      for (CaseClock clock : part.kept()) {
        if (clock.lastDay().isAfter(window.getThrough())) {
          throw new IllegalArgumentException(
              "Clock of case "
                  + clock.caseId()
                  + " falls due on "
                  + clock.lastDay()
                  + ", after the window "
                  + window);
        }
      }
    }
    for (UnitCaseClocks part : parts) {
      OfUnit unit = byUnit.computeIfAbsent(part.unit(), key -> new OfUnit());
      unit.overdue += part.overdue();
      unit.due += part.due();
      part.kept().forEach(clock -> unit.keep(clock, mostPerUnit));
    }
    return this;
  }

  /** {@return what is counted and kept, unit by unit in the order of their ids} */
  public List<UnitCaseClocks> parts() {
    return byUnit.entrySet().stream()
        .map(
            entry ->
                new UnitCaseClocks(
                    entry.getKey(),
                    entry.getValue().overdue,
                    entry.getValue().due,
                    keptOf(entry.getKey())))
        .toList();
  }

  /** {@return the units of which a clock was counted, by their ids} */
  public Set<UnitId> units() {
    return Collections.unmodifiableSet(new TreeSet<>(byUnit.keySet()));
  }

  /**
   * Returns how many clocks of a unit were counted.
   *
   * @param unit the unit
   * @return the counts, those not kept included
   */
  public ReminderCounts countsOf(UnitId unit) {
    OfUnit found = byUnit.get(unit);
    return found == null ? ReminderCounts.NONE : new ReminderCounts(found.overdue, 0, 0, found.due);
  }

  /**
   * Returns the most urgent clocks of a unit.
   *
   * @param unit the unit
   * @return the clocks kept, most urgent first
   */
  public List<CaseClock> keptOf(UnitId unit) {
    OfUnit found = byUnit.get(unit);
    List<CaseClock> ordered = found == null ? new ArrayList<>() : new ArrayList<>(found.kept);
    ordered.sort(CaseClock.URGENCY);
    return List.copyOf(ordered);
  }

  void requireWindow(ReminderWindow expected) {
    if (!window.equals(expected)) {
      throw new IllegalArgumentException(
          "Reminders of cases are of the window "
              + window
              + "; allowed is the same calendar, day and length as "
              + expected);
    }
  }
}
