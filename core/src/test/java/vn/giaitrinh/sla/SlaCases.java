package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.CaseTerminated;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.ExplanationReopened;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/** Made-up cases and packs, and a short way to write events down. */
final class SlaCases {
  static final SlaCheck LAW = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());
  static final LegalReference BASIS = LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13");
  private static final Pattern EVENT =
      Pattern.compile("(?<type>[A-Z]+)@(?<day>[\\d-]+)(?:\\+(?<amount>\\d+)(?<bare>!)?)?");

  private SlaCases() {}

  static CaseFile.Builder draft() {
    return CaseFile.builder()
        .id(CaseId.of("GT-2026/0001"))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(UnitId.of("van-phong-so"));
  }

  static CaseFile file(List<CaseEvent> events) {
    return draft().events(events).build();
  }

  /**
   * A case with the events written down, such as {@code ACCEPTED@10-05 EXTENDED@10-15+10}: a day of
   * 2026 unless it has a year; {@code !} after an amount is an extension without notice.
   */
  static CaseFile file(String events) {
    List<CaseEvent> read = new ArrayList<>();
    Matcher matcher = EVENT.matcher(events);
    while (matcher.find()) {
      String day = matcher.group("day");
      String amount = matcher.group("amount");
      read.add(
          event(
              CaseEventType.valueOf(matcher.group("type")),
              LocalDate.parse(day.length() == 5 ? "2026-" + day : day),
              amount == null ? 1 : Integer.parseInt(amount),
              matcher.group("bare") == null));
    }
    return file(read);
  }

  static CaseEvent event(CaseEventType type, LocalDate on, int amount, boolean notice) {
    return switch (type) {
      case RECEIVED -> RequestReceived.builder().on(on).build();
      case ACCEPTED -> RequestAccepted.builder().on(on).build();
      case REFUSED -> RequestRefused.builder().on(on).build();
      case TRANSFERRED -> RequestTransferred.builder().on(on).build();
      case ANSWERED -> ExplanationSent.builder().on(on).build();
      case WITHDRAWN -> RequestWithdrawn.builder().on(on).build();
      case TERMINATED -> CaseTerminated.builder().on(on).build();
      case SUSPENDED -> CaseSuspended.builder().on(on).build();
      case RESUMED -> CaseResumed.builder().on(on).build();
      case REOPENED -> ExplanationReopened.builder().on(on).build();
      case EXTENDED -> {
        DeadlineExtended.Builder extended = DeadlineExtended.builder().on(on).amount(amount);
        yield notice ? extended.notice(DocumentNumber.parse("7/TB-STP")).build() : extended.build();
      }
      default -> throw new IllegalArgumentException("No clock asks for " + type);
    };
  }

  static ClockSnapshot read(SlaCheck check, CaseFile file, String clock, LocalDate asOf) {
    return check.check(file, asOf).stream()
        .filter(snapshot -> snapshot.getClock().getId().equals(clock))
        .findFirst()
        .orElseThrow();
  }

  /** Everything that a snapshot says. */
  static List<Object> told(ClockSnapshot snapshot) {
    return List.of(
        snapshot.getPack().getId(),
        snapshot.getClock().getId(),
        snapshot.getStatus(),
        snapshot.getTimeliness(),
        snapshot.getStartedOn(),
        snapshot.getEndedOn(),
        snapshot.getPausedSince(),
        snapshot.lastDay(),
        snapshot.calendarStatus(),
        snapshot.getUnitsLeft(),
        snapshot.getDaysLate(),
        snapshot.getExtensions());
  }

  static List<List<Object>> told(List<ClockSnapshot> snapshots) {
    return snapshots.stream().map(SlaCases::told).toList();
  }

  static ClockDefinition.Builder explain(TimeLimit limit) {
    return ClockDefinition.builder()
        .id("EXPLAIN")
        .label(BilingualText.of("Giải trình", "Explanation"))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .addLimit(rule(limit).build())
        .startOn(CaseEventType.ACCEPTED)
        .addStopOn(CaseEventType.ANSWERED)
        .addCancelOn(CaseEventType.WITHDRAWN)
        .addPauseOn(CaseEventType.SUSPENDED)
        .addResumeOn(CaseEventType.RESUMED)
        .addRestartOn(CaseEventType.REOPENED);
  }

  /** A limit that may be extended twice by at most 5 of its units, without notice. */
  static LimitRule.Builder rule(TimeLimit limit) {
    return LimitRule.builder()
        .limit(limit)
        .extension(
            ExtensionRule.builder()
                .maxCount(2)
                .max(limit.plus(5 - limit.amount()))
                .requiresNotice(false)
                .basis(BASIS)
                .verification(Verification.UNVERIFIED)
                .build())
        .addBasis(BASIS)
        .verification(Verification.UNVERIFIED);
  }

  static RulePack.Builder pack(String id, ClockDefinition... clocks) {
    return RulePack.builder()
        .id(id)
        .label(BilingualText.of("Gói " + id, "Pack " + id))
        .inForceFrom(LocalDate.of(2019, 8, 15))
        .reviewedOn(LocalDate.of(2026, 1, 1))
        .addClocks(clocks);
  }

  static RulePack pack(String id, int calendarDays) {
    return pack(id, explain(CalendarDays.of(calendarDays)).build()).build();
  }
}
