package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.text.Language;

/** What the clocks of a case tell: what is late, and what is due soon. */
final class ClockFindings {
  private ClockFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    return reading.clocks().stream()
        .flatMap(
            clock ->
                Stream.of(late(reading, clock), dueSoon(reading, clock)).flatMap(Optional::stream));
  }

  private static Optional<Finding> late(CaseReading reading, ClockSnapshot clock) {
    if (!clock.getTimeliness().isLate()) {
      return Optional.empty();
    }
    LocalDate due = clock.lastDay().orElseThrow();
    boolean done = !clock.getStatus().isOpen();
    return Optional.of(
        reading
            .found(
                lateCode(clock.getClock()),
                (done ? "đã chậm " : "chậm ")
                    + clock.getDaysLate()
                    + " ngày so với hạn "
                    + Language.VI.write(due),
                (done ? "was " : "is ") + days(clock.getDaysLate()) + " late; it was due on " + due)
            .basis(clock.basis().stream().findFirst())
            .build());
  }

  private static FindingCode lateCode(ClockDefinition clock) {
    if (!answers(clock)) {
      return FindingCode.LATE_NOTICE;
    }
    return clock.getKind() == CaseKind.EXPLANATION_REQUEST
        ? FindingCode.LATE_EXPLANATION
        : FindingCode.LATE_ANSWER;
  }

  private static Optional<Finding> dueSoon(CaseReading reading, ClockSnapshot clock) {
    boolean soon =
        clock.getTimeliness() == Timeliness.AT_RISK
            || clock.getTimeliness() == Timeliness.DUE_TODAY;
    return clock
        .lastDay()
        .filter(due -> soon)
        .map(
            due ->
                reading
                    .found(
                        FindingCode.DUE_SOON,
                        clock.getClock().getLabel().vi()
                            + " đến hạn ngày "
                            + Language.VI.write(due),
                        clock.getClock().getLabel().in(Language.EN) + " is due on " + due)
                    .basis(clock.basis().stream().findFirst())
                    .build());
  }

  /** Checks if a clock waits for the answer itself, and not for a notice on the way to it. */
  static boolean answers(ClockDefinition clock) {
    return clock.getStopOn().contains(CaseEventType.ANSWERED);
  }

  static String days(int count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
