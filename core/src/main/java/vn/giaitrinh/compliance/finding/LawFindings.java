package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.HostOverride;
import vn.giaitrinh.sla.UnreadClock;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * The law on which the clocks of a case rest: what could not be applied, is due for review or was
 * not verified, and limits of the host. What only says how far a result can be trusted is told once
 * a case.
 */
final class LawFindings {
  private LawFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    return Stream.of(
            reading.unread().stream().map(clock -> unread(reading, clock)),
            reviewDue(reading).stream(),
            unverified(reading).stream(),
            hostLimit(reading).stream())
        .flatMap(findings -> findings);
  }

  private static Finding unread(CaseReading reading, UnreadClock unread) {
    BilingualText clock = unread.clock().getLabel();
    String vi = "không tính được thời hạn (" + clock.vi() + ") vì ";
    String en = "a clock cannot be read (" + clock.in(Language.EN) + "): ";
    LocalDate day = unread.day();
    Optional<LegalReference> basis = unread.clock().basis().stream().findFirst();
    return switch (unread.reason()) {
      case CALENDAR_NOT_COVERED ->
          reading
              .found(
                  FindingCode.CALENDAR_NOT_COVERED,
                  vi + "lịch làm việc không có ngày " + Language.VI.write(day),
                  en + "the working calendar does not cover " + day)
              .build();
      case LIMIT_NOT_SET ->
          reading
              .found(
                  FindingCode.LIMIT_NOT_SET,
                  vi + "pháp luật không quy định số ngày và đơn vị chưa đặt thời hạn",
                  en + "the law gives no number of days, and the host has not given one")
              .basis(basis)
              .build();
      case LAW_NOT_IN_FORCE ->
          reading
              .found(
                  FindingCode.LAW_NOT_IN_FORCE,
                  vi + "không có quy định nào có hiệu lực ngày " + Language.VI.write(day),
                  en + "no law given was in force on " + day)
              .basis(basis)
              .build();
    };
  }

  private static Optional<Finding> reviewDue(CaseReading reading) {
    return started(reading)
        .filter(clock -> clock.getStartedOn().filter(clock.getPack()::reviewDueBy).isPresent())
        .findFirst()
        .map(
            clock ->
                reading
                    .found(
                        FindingCode.LAW_REVIEW_DUE,
                        "thời hạn tính sau ngày quy định áp dụng phải được rà soát lại",
                        "a clock started after the law applied fell due for review")
                    .basis(clock.basis().stream().findFirst())
                    .build());
  }

  private static Optional<Finding> unverified(CaseReading reading) {
    return started(reading)
        .filter(clock -> clock.hostOverride().isEmpty())
        .filter(clock -> clock.verification() == Verification.UNVERIFIED)
        .findFirst()
        .map(
            clock ->
                reading
                    .found(
                        FindingCode.LAW_UNVERIFIED,
                        "thời hạn chưa được đối chiếu với văn bản: "
                            + clock.getClock().getLabel().vi(),
                        "the limit was not compared with any text of the law: "
                            + clock.getClock().getLabel().in(Language.EN))
                    .basis(clock.basis().stream().findFirst())
                    .build());
  }

  private static Optional<Finding> hostLimit(CaseReading reading) {
    return started(reading)
        .filter(clock -> clock.hostOverride().isPresent())
        .findFirst()
        .map(clock -> hostLimit(reading, clock, clock.hostOverride().orElseThrow()));
  }

  private static Finding hostLimit(CaseReading reading, ClockSnapshot clock, HostOverride host) {
    BilingualText limit = clock.getRule().getLimit().map(TimeLimit::inWords).orElseThrow();
    return reading
        .found(
            FindingCode.HOST_LIMIT_USED,
            "áp dụng thời hạn của đơn vị là " + limit.vi() + " (" + host.inWords().vi() + ")",
            "the limit of the host applies, "
                + limit.in(Language.EN)
                + " ("
                + host.inWords().in(Language.EN)
                + ")")
        .basis(clock.basis().stream().findFirst())
        .build();
  }

  private static Stream<ClockSnapshot> started(CaseReading reading) {
    return reading.clocks().stream().filter(clock -> clock.getStartedOn().isPresent());
  }
}
