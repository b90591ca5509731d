package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.Suspension;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendar;

/**
 * The due dates by which a limit and its extensions are counted, one after the other.
 *
 * <p>There is one leg while an extension is in the unit of the limit and runs from its end: it
 * makes the limit longer. An extension in another unit, or from the day of its decision, is a leg
 * of its own, since nothing converts one unit into another.
 */
final class DueLegs {
  private final List<DueDate> all;
  private final DueDate last;
  // Racing threads at worst find it twice: it is the same.
  private @Nullable DayStatus status;

  /** Obtains the legs in order, at least one. */
  private DueLegs(List<DueDate> all) {
    this.all = all;
    this.last = all.get(all.size() - 1);
  }

  List<DueDate> all() {
    return all;
  }

  /** The weakest calendar status of any leg. */
  DayStatus status() {
    DayStatus weakest = status;
    if (weakest == null) {
      weakest = DayStatus.ANNOUNCED;
      for (DueDate leg : all) {
        weakest = weakest.weaker(leg.getStatus());
      }
      status = weakest;
    }
    return weakest;
  }

  static DueLegs of(
      LocalDate startedOn,
      TimeLimit limit,
      Optional<ExtensionRule> rule,
      List<ExtensionResult> extensions,
      List<Suspension> suspensions,
      ClockProgram program,
      WorkingCalendar calendar) {
    int granted = granted(extensions);
    boolean inOneLeg = granted == 0 || makesLonger(rule.orElseThrow(), limit);
    TimeLimit whole = granted > 0 && inOneLeg ? limit.plus(granted) : limit;
    DueDate first = DueDate.of(startedOn, whole, suspensions, program.convention(), calendar);
    if (inOneLeg) {
      return new DueLegs(List.of(first));
    }
    List<DueDate> legs = new ArrayList<>();
    legs.add(first);
    for (ExtensionResult extension : extensions) {
      if (extension.granted() > 0) {
        DueDate last = legs.get(legs.size() - 1);
        ExtensionRule how = rule.orElseThrow();
        LocalDate from =
            how.getAnchor() == ExtensionAnchor.DECISION ? extension.decidedOn() : last.getDate();
        DueDate leg =
            DueDate.of(
                from, how.inUnit(extension.granted()), suspensions, program.convention(), calendar);
        if (leg.getDate().isAfter(last.getDate())) {
          legs.add(leg);
        }
      }
    }
    return new DueLegs(List.copyOf(legs));
  }

  private static boolean makesLonger(ExtensionRule rule, TimeLimit limit) {
    return rule.getAnchor() == ExtensionAnchor.DUE_DATE
        && rule.getMax().getClass().equals(limit.getClass());
  }

  private static int granted(List<ExtensionResult> extensions) {
    int granted = 0;
    for (ExtensionResult extension : extensions) {
      granted += extension.granted();
    }
    return granted;
  }

  DueDate last() {
    return last;
  }

  LocalDate lastDay() {
    return last.getDate();
  }

  /** The leg that a day is charged to. */
  DueDate on(LocalDate day) {
    for (DueDate leg : all) {
      if (!day.isAfter(leg.getDate())) {
        return leg;
      }
    }
    return last();
  }
}
