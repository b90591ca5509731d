package vn.giaitrinh.compliance.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ExtensionOutcome;
import vn.giaitrinh.sla.ExtensionResult;
import vn.giaitrinh.sla.ExtensionRule;
import vn.giaitrinh.text.Language;

/**
 * The extensions of a case that do not count, or not in full: one finding an extension, whatever
 * number of clocks saw it.
 */
final class ExtensionFindings {
  /** From the clock that came closest to honouring it. */
  private static final Comparator<Judged> CLOSEST = Comparator.comparingInt(Judged::rank);

  private ExtensionFindings() {}

  /** What one clock made of an extension. */
  private record Judged(ClockSnapshot clock, ExtensionResult result) {

    int rank() {
      return switch (result.outcome()) {
        case HONOURED -> 0;
        case CUT_TO_MAXIMUM -> 1;
        case AFTER_DUE_DATE -> 2;
        case TOO_MANY -> 3;
        case WITHOUT_NOTICE -> 4;
        // The clock of the answer, once it runs, is the one that an extension is meant for.
        case NOT_ALLOWED -> ClockFindings.answers(clock) && hadStarted() ? 5 : 7;
        case CLOCK_NOT_OPEN -> 6;
      };
    }

    private boolean hadStarted() {
      return clock.getStartedOn().filter(day -> !day.isAfter(result.decidedOn())).isPresent();
    }
  }

  /** Checks for an extension that a clock did not honour as it was asked. */
  static boolean concerns(CaseFacts facts) {
    if (!facts.has(CaseEventType.EXTENDED)) {
      return false;
    }
    int asked = 0;
    for (int i = 0; i < facts.eventCount(); i++) {
      asked += facts.eventType(i) == CaseEventType.EXTENDED ? 1 : 0;
    }
    return asked > 1 || !isHonoured(facts.clocks());
  }

  private static boolean isHonoured(List<ClockSnapshot> clocks) {
    for (ClockSnapshot clock : clocks) {
      for (ExtensionResult result : clock.getExtensions()) {
        if (result.outcome() == ExtensionOutcome.HONOURED) {
          return true;
        }
      }
    }
    return false;
  }

  static void find(CaseReading reading, FoundFindings found) {
    List<DeadlineExtended> events = reading.events(DeadlineExtended.class);
    List<List<Judged>> judged = judged(reading, events);
    for (int i = 0; i < events.size(); i++) {
      DeadlineExtended event = events.get(i);
      judged.get(i).stream()
          .min(CLOSEST)
          .filter(one -> one.result().outcome() != ExtensionOutcome.HONOURED)
          .ifPresent(
              one ->
                  found.add(
                      FindingCode.EXTENSION_NOT_HONOURED, () -> finding(reading, event, one)));
    }
  }

  /** Checks if a clock judged an extension, so that no other finding need tell of it. */
  static boolean isJudged(CaseReading reading, DeadlineExtended event) {
    return reading.clocks().stream()
        .flatMap(clock -> clock.getExtensions().stream())
        .anyMatch(result -> isOf(result, event));
  }

  /** A clock tells of the extensions in their order, but not those of a cycle it cannot read. */
  private static List<List<Judged>> judged(CaseReading reading, List<DeadlineExtended> events) {
    List<List<Judged>> judged = new ArrayList<>();
    events.forEach(event -> judged.add(new ArrayList<>()));
    for (ClockSnapshot clock : reading.clocks()) {
      int next = 0;
      for (ExtensionResult result : clock.getExtensions()) {
        while (next < events.size() && !isOf(result, events.get(next))) {
          next++;
        }
        if (next < events.size()) {
          judged.get(next++).add(new Judged(clock, result));
        }
      }
    }
    return judged;
  }

  private static boolean isOf(ExtensionResult result, DeadlineExtended event) {
    return result.decidedOn().equals(event.getOn()) && result.asked() == event.getAmount();
  }

  private static Finding finding(CaseReading reading, DeadlineExtended event, Judged judged) {
    ExtensionResult result = judged.result();
    String amount = result.granted() + "/" + result.asked();
    Optional<ExtensionRule> rule = judged.clock().getRule().getExtension();
    return reading
        .found(
            FindingCode.EXTENSION_NOT_HONOURED,
            "gia hạn ngày "
                + Language.VI.write(result.decidedOn())
                + " được tính "
                + amount
                + " ngày: "
                + Language.VI.lowered(result.outcome().label().vi()),
            "extension of "
                + result.decidedOn()
                + " counts for "
                + amount
                + " days: "
                + Language.EN.lowered(result.outcome().label().in(Language.EN)))
        .path(reading.path(event))
        .basis(
            rule.map(ExtensionRule::getBasis).or(() -> judged.clock().basis().stream().findFirst()))
        .build();
  }
}
