package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ExtensionOutcome;
import vn.giaitrinh.sla.ExtensionResult;
import vn.giaitrinh.sla.ExtensionRule;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.text.Language;

/** What one clock of a case tells. */
final class ClockFindings {
  private ClockFindings() {}

  static Stream<Finding> of(CaseReading reading, ClockSnapshot clock) {
    return Stream.of(
            late(reading, clock).stream(),
            dueSoon(reading, clock).stream(),
            paused(reading, clock).stream(),
            extensions(reading, clock),
            calendarNotAnnounced(reading, clock).stream())
        .flatMap(findings -> findings);
  }

  private static Optional<Finding> late(CaseReading reading, ClockSnapshot clock) {
    if (!clock.getTimeliness().isLate()) {
      return Optional.empty();
    }
    LocalDate due = clock.lastDay().orElseThrow();
    boolean done = !clock.getStatus().isOpen();
    return Optional.of(
        CaseFindings.finding(
            reading,
            lateCode(clock.getClock()),
            (done ? "đã chậm " : "chậm ")
                + clock.getDaysLate()
                + " ngày so với hạn "
                + Language.VI.write(due),
            (done ? "was " : "is ") + days(clock.getDaysLate()) + " late; it was due on " + due,
            basis(clock)));
  }

  private static FindingCode lateCode(ClockDefinition clock) {
    if (!clock.getStopOn().contains(CaseEventType.ANSWERED)) {
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
                CaseFindings.finding(
                    reading,
                    FindingCode.DUE_SOON,
                    clock.getClock().getLabel().vi() + " đến hạn ngày " + Language.VI.write(due),
                    english(clock) + " is due on " + due,
                    basis(clock)));
  }

  private static Optional<Finding> paused(CaseReading reading, ClockSnapshot clock) {
    return clock
        .getPausedSince()
        .map(
            since ->
                CaseFindings.finding(
                    reading,
                    FindingCode.PAUSE_STILL_OPEN,
                    "tạm đình chỉ từ ngày "
                        + Language.VI.write(since)
                        + ", chưa có quyết định tiếp tục",
                    "suspended since " + since + " and not resumed",
                    basis(clock)));
  }

  private static Stream<Finding> extensions(CaseReading reading, ClockSnapshot clock) {
    // A clock that cannot be extended says nothing of an extension meant for another clock.
    return clock.getExtensions().stream()
        .filter(
            result ->
                result.outcome() != ExtensionOutcome.HONOURED
                    && result.outcome() != ExtensionOutcome.NOT_ALLOWED)
        .filter(result -> !isMeantForAnother(reading, result))
        .map(result -> extension(reading, clock, result));
  }

  /** A clock that is not open says nothing of an extension that another clock honours. */
  private static boolean isMeantForAnother(CaseReading reading, ExtensionResult result) {
    return result.outcome() == ExtensionOutcome.CLOCK_NOT_OPEN
        && reading.clocks().stream()
            .flatMap(clock -> clock.getExtensions().stream())
            .filter(other -> other.outcome().isHonoured())
            .anyMatch(
                other ->
                    other.decidedOn().equals(result.decidedOn())
                        && other.asked() == result.asked());
  }

  private static Finding extension(
      CaseReading reading, ClockSnapshot clock, ExtensionResult result) {
    String amount = result.granted() + "/" + result.asked();
    return CaseFindings.finding(
        reading,
        FindingCode.EXTENSION_NOT_HONOURED,
        "gia hạn ngày "
            + Language.VI.write(result.decidedOn())
            + " được tính "
            + amount
            + " ngày: "
            + result.outcome().label().vi().toLowerCase(Locale.ROOT),
        "extension of "
            + result.decidedOn()
            + " counts for "
            + amount
            + " days: "
            + result.outcome().label().en().orElse("").toLowerCase(Locale.ROOT),
        clock.getRule().getExtension().map(ExtensionRule::getBasis));
  }

  /** One finding a case: every clock of it rests on the same law. */
  static Optional<Finding> lawReviewDue(CaseReading reading) {
    return reading.clocks().stream()
        .filter(clock -> clock.getStartedOn().map(clock.getPack()::reviewDueBy).orElse(false))
        .findFirst()
        .map(
            clock ->
                CaseFindings.finding(
                    reading,
                    FindingCode.LAW_REVIEW_DUE,
                    "thời hạn tính sau ngày quy định áp dụng phải được rà soát lại",
                    "a clock started after the law applied fell due for review",
                    basis(clock)));
  }

  private static Optional<Finding> calendarNotAnnounced(CaseReading reading, ClockSnapshot clock) {
    return clock
        .lastDay()
        .filter(due -> clock.calendarStatus() != DayStatus.ANNOUNCED)
        .map(
            due ->
                CaseFindings.finding(
                    reading,
                    FindingCode.CALENDAR_NOT_ANNOUNCED,
                    "hạn ngày "
                        + Language.VI.write(due)
                        + " còn phụ thuộc ngày nghỉ chưa được công bố",
                    "the due date " + due + " depends on a day off that is not yet announced",
                    Optional.empty()));
  }

  private static Optional<LegalReference> basis(ClockSnapshot clock) {
    List<LegalReference> bases = clock.basis();
    return bases.isEmpty() ? Optional.empty() : Optional.of(bases.get(0));
  }

  private static String english(ClockSnapshot clock) {
    return clock.getClock().getLabel().in(Language.EN);
  }

  private static String days(int count) {
    return count == 1 ? "1 day" : count + " days";
  }
}
