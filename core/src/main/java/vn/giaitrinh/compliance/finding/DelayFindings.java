package vn.giaitrinh.compliance.finding;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.ExplanationReopened;
import vn.giaitrinh.casefile.MisplacedEvent;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.text.Language;

/**
 * What became of a delay: no apology, a case that drags on (<i>kéo dài</i>), one taken over a level
 * (<i>vượt cấp</i>).
 *
 * <p>The law speaks of cases that drag on and are taken over a level without saying when they do.
 * Here a case drags on if it is late by more than twice the time that it was given, or was reopened
 * more than once; and it is taken over a level if a review is asked for before there is an answer.
 * A link to a reviewing case carries no day, and so says nothing of when that was.
 */
final class DelayFindings {
  /** By then the requester has waited three times as long as the law allows. */
  private static final int MOST_ALLOWANCES_LATE = 2;

  /** One reopening is a review's result; a second shows that the first did not settle it. */
  private static final int MOST_REOPENINGS = 1;

  private DelayFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    return Stream.of(
            noApology(reading).stream(),
            prolonged(reading).stream(),
            reading.history().getMisplaced().stream()
                .filter(one -> bypassesLevels(reading, one))
                .limit(1)
                .map(one -> bypassing(reading, one.event())))
        .flatMap(findings -> findings);
  }

  private static Optional<Finding> noApology(CaseReading reading) {
    if (reading.has(CaseEventType.APOLOGY_SENT)) {
      return Optional.empty();
    }
    return reading.clocks().stream()
        .filter(clock -> ClockFindings.answers(clock.getClock()))
        .filter(
            clock ->
                clock.getTimeliness() == Timeliness.OVERDUE
                    || clock.getTimeliness() == Timeliness.MET_LATE)
        .flatMap(clock -> clock.lastDay().stream())
        .max(Comparator.naturalOrder())
        .map(
            due ->
                reading
                    .found(
                        FindingCode.APOLOGY_NOT_SENT,
                        "quá hạn " + Language.VI.write(due) + " nhưng không có thư xin lỗi",
                        "past the due date of " + due + ", and no apology is recorded")
                    .build());
  }

  private static Optional<Finding> prolonged(CaseReading reading) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    reading.clocks().stream()
        .filter(clock -> ClockFindings.answers(clock.getClock()))
        .filter(DelayFindings::isFarTooLate)
        .map(ClockSnapshot::getDaysLate)
        .max(Comparator.naturalOrder())
        .ifPresent(
            late -> {
              vi.add("chậm " + late + " ngày, quá " + MOST_ALLOWANCES_LATE + " lần thời hạn");
              en.add(
                  late + " days late, more than " + MOST_ALLOWANCES_LATE + " times the time given");
            });
    long reopened =
        reading.events(ExplanationReopened.class).stream()
            .filter(event -> !reading.isMisplaced(event))
            .count();
    if (reopened > MOST_REOPENINGS) {
      vi.add("mở lại " + reopened + " lần");
      en.add("reopened " + reopened + " times");
    }
    return vi.isEmpty()
        ? Optional.empty()
        : Optional.of(
            reading
                .found(
                    FindingCode.PROLONGED,
                    "kéo dài: " + String.join("; ", vi),
                    "drags on: " + String.join("; ", en))
                .build());
  }

  private static boolean isFarTooLate(ClockSnapshot clock) {
    if (!clock.getTimeliness().isLate()) {
      return false;
    }
    LocalDate started = clock.getStartedOn().orElseThrow();
    long given = DAYS.between(started, clock.getOriginalDue().orElseThrow());
    return clock.getDaysLate() > MOST_ALLOWANCES_LATE * given;
  }

  /** Checks if an event asks for a review while the case is open and was never answered. */
  static boolean bypassesLevels(CaseReading reading, MisplacedEvent misplaced) {
    return misplaced.event().type() == CaseEventType.REVIEW_REQUESTED
        && misplaced.status().isOpen()
        && reading.history().getEvents().stream()
            .takeWhile(event -> !event.equals(misplaced.event()))
            .noneMatch(event -> event.type() == CaseEventType.ANSWERED);
  }

  private static Finding bypassing(CaseReading reading, CaseEvent event) {
    return reading
        .found(
            FindingCode.BYPASSING_LEVELS,
            "đề nghị cơ quan khác xem xét ngày "
                + Language.VI.write(event.getOn())
                + " khi chưa có kết quả trả lời",
            "a review was asked for on " + event.getOn() + " before there was an answer")
        .path(reading.path(event))
        .build();
  }
}
