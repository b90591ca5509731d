package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.text.Language;

/** What the clocks of a case tell: what is late, and what is due soon. */
final class ClockFindings {
  private ClockFindings() {}

  static void find(CaseFacts facts, FoundFindings found) {
    List<ClockSnapshot> clocks = facts.clocks();
    for (int i = 0; i < clocks.size(); i++) {
      ClockSnapshot clock = clocks.get(i);
      Timeliness timeliness = clock.getTimeliness();
      if (timeliness.isLate()) {
        FindingCode code = lateCode(clock);
        found.add(code, dueOn(clock), () -> late(facts, clock, code));
      } else if (timeliness == Timeliness.AT_RISK || timeliness == Timeliness.DUE_TODAY) {
        found.add(FindingCode.DUE_SOON, dueOn(clock), () -> dueSoon(facts, clock));
      }
    }
  }

  private static LocalDate dueOn(ClockSnapshot clock) {
    return clock.lastDay().orElseThrow();
  }

  private static Finding late(CaseFacts facts, ClockSnapshot clock, FindingCode code) {
    LocalDate due = dueOn(clock);
    boolean done = !clock.getStatus().isOpen();
    return facts
        .found(
            code,
            (done ? "đã chậm " : "chậm ")
                + clock.getDaysLate()
                + " ngày so với hạn "
                + Language.VI.write(due),
            (done ? "was " : "is ") + days(clock.getDaysLate()) + " late; it was due on " + due)
        .basis(clock.basis().stream().findFirst())
        .build();
  }

  private static FindingCode lateCode(ClockSnapshot clock) {
    if (!answers(clock)) {
      return FindingCode.LATE_NOTICE;
    }
    return clock.getClock().getKind() == CaseKind.EXPLANATION_REQUEST
        ? FindingCode.LATE_EXPLANATION
        : FindingCode.LATE_ANSWER;
  }

  private static Finding dueSoon(CaseFacts facts, ClockSnapshot clock) {
    LocalDate due = dueOn(clock);
    return facts
        .found(
            FindingCode.DUE_SOON,
            clock.getClock().getLabel().vi() + " đến hạn ngày " + Language.VI.write(due),
            clock.getClock().getLabel().in(Language.EN) + " is due on " + due)
        .basis(clock.basis().stream().findFirst())
        .build();
  }

  /** Checks if a clock waits for the answer itself, and not for a notice on the way to it. */
  static boolean answers(ClockSnapshot clock) {
    return clock.isStoppedBy(CaseEventType.ANSWERED);
  }

  static String days(int count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
