package vn.giaitrinh.compliance.finding;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
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

  static void find(CaseFacts facts, FoundFindings found) {
    if (!facts.has(CaseEventType.APOLOGY_SENT)) {
      LocalDate due = lastDayMissed(facts);
      if (due != null) {
        found.add(FindingCode.APOLOGY_NOT_SENT, () -> noApology(facts, due));
      }
    }
    int late = daysFarTooLate(facts);
    int reopened = reopened(facts);
    if (late > 0 || reopened > MOST_REOPENINGS) {
      found.add(FindingCode.PROLONGED, () -> prolonged(facts, late, reopened));
    }
  }

  /** Finds that the case was taken over a level: only an event out of place can tell. */
  static void findBypassing(CaseReading reading, FoundFindings found) {
    reading.history().getMisplaced().stream()
        .filter(one -> bypassesLevels(reading, one))
        .findFirst()
        .ifPresent(
            one -> found.add(FindingCode.BYPASSING_LEVELS, () -> bypassing(reading, one.event())));
  }

  /** The latest due date of an answer that was missed and answered for no otherwise. */
  private static @Nullable LocalDate lastDayMissed(CaseFacts facts) {
    LocalDate last = null;
    List<ClockSnapshot> clocks = facts.clocks();
    for (int i = 0; i < clocks.size(); i++) {
      ClockSnapshot clock = clocks.get(i);
      Timeliness timeliness = clock.getTimeliness();
      if ((timeliness == Timeliness.OVERDUE || timeliness == Timeliness.MET_LATE)
          && ClockFindings.answers(clock)) {
        LocalDate due = clock.lastDay().orElseThrow();
        last = last == null || due.isAfter(last) ? due : last;
      }
    }
    return last;
  }

  private static Finding noApology(CaseFacts facts, LocalDate due) {
    return facts
        .found(
            FindingCode.APOLOGY_NOT_SENT,
            "quá hạn " + Language.VI.write(due) + " nhưng không có thư xin lỗi",
            "past the due date of " + due + ", and no apology is recorded")
        .build();
  }

  private static Finding prolonged(CaseFacts facts, int late, int reopened) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (late > 0) {
      vi.add("chậm " + late + " ngày, quá " + MOST_ALLOWANCES_LATE + " lần thời hạn");
      en.add(late + " days late, more than " + MOST_ALLOWANCES_LATE + " times the time given");
    }
    if (reopened > MOST_REOPENINGS) {
      vi.add("mở lại " + reopened + " lần");
      en.add("reopened " + reopened + " times");
    }
    return facts
        .found(
            FindingCode.PROLONGED,
            "kéo dài: " + String.join("; ", vi),
            "drags on: " + String.join("; ", en))
        .build();
  }

  /** The most days by which an answer is far too late, 0 if none is. */
  private static int daysFarTooLate(CaseFacts facts) {
    int most = 0;
    List<ClockSnapshot> clocks = facts.clocks();
    for (int i = 0; i < clocks.size(); i++) {
      ClockSnapshot clock = clocks.get(i);
      if (ClockFindings.answers(clock) && isFarTooLate(clock)) {
        most = Math.max(most, clock.getDaysLate());
      }
    }
    return most;
  }

  private static int reopened(CaseFacts facts) {
    int reopened = 0;
    if (facts.has(CaseEventType.REOPENED)) {
      for (int i = 0; i < facts.eventCount(); i++) {
        boolean counts = facts.eventType(i) == CaseEventType.REOPENED && !facts.isMisplaced(i);
        reopened += counts ? 1 : 0;
      }
    }
    return reopened;
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
