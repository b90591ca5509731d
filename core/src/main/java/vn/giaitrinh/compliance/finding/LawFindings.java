package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ClockStatus;
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

  static void find(CaseFacts facts, FoundFindings found) {
    for (UnreadClock unread : facts.unread()) {
      found.add(code(unread), unread.day(), () -> unread(facts, unread));
    }
    List<ClockSnapshot> clocks = facts.clocks();
    for (int i = 0; i < clocks.size(); i++) {
      ClockSnapshot clock = clocks.get(i);
      if (clock.getStatus() != ClockStatus.NOT_STARTED) {
        find(facts, clock, found);
      }
    }
  }

  private static void find(CaseFacts facts, ClockSnapshot clock, FoundFindings found) {
    if (clock.isReviewDue() && !found.has(FindingCode.LAW_REVIEW_DUE)) {
      found.add(FindingCode.LAW_REVIEW_DUE, () -> reviewDue(facts, clock));
    }
    if (clock.hostOverride().isPresent()) {
      if (!found.has(FindingCode.HOST_LIMIT_USED)) {
        found.add(FindingCode.HOST_LIMIT_USED, () -> hostLimit(facts, clock));
      }
    } else if (!found.has(FindingCode.LAW_UNVERIFIED)
        && clock.verification() == Verification.UNVERIFIED) {
      found.add(FindingCode.LAW_UNVERIFIED, () -> unverified(facts, clock));
    }
  }

  private static FindingCode code(UnreadClock unread) {
    return switch (unread.reason()) {
      case CALENDAR_NOT_COVERED -> FindingCode.CALENDAR_NOT_COVERED;
      case LIMIT_NOT_SET -> FindingCode.LIMIT_NOT_SET;
      case LAW_NOT_IN_FORCE -> FindingCode.LAW_NOT_IN_FORCE;
    };
  }

  private static Finding unread(CaseFacts facts, UnreadClock unread) {
    BilingualText clock = unread.clock().getLabel();
    String vi = "không tính được thời hạn (" + clock.vi() + ") vì ";
    String en = "a clock cannot be read (" + clock.in(Language.EN) + "): ";
    LocalDate day = unread.day();
    Optional<LegalReference> basis = unread.clock().basis().stream().findFirst();
    return switch (unread.reason()) {
      case CALENDAR_NOT_COVERED ->
          facts
              .found(
                  FindingCode.CALENDAR_NOT_COVERED,
                  vi + "lịch làm việc không có ngày " + Language.VI.write(day),
                  en + "the working calendar does not cover " + day)
              .build();
      case LIMIT_NOT_SET ->
          facts
              .found(
                  FindingCode.LIMIT_NOT_SET,
                  vi + "pháp luật không quy định số ngày và đơn vị chưa đặt thời hạn",
                  en + "the law gives no number of days, and the host has not given one")
              .basis(basis)
              .build();
      case LAW_NOT_IN_FORCE ->
          facts
              .found(
                  FindingCode.LAW_NOT_IN_FORCE,
                  vi + "không có quy định nào có hiệu lực ngày " + Language.VI.write(day),
                  en + "no law given was in force on " + day)
              .basis(basis)
              .build();
    };
  }

  private static Finding reviewDue(CaseFacts facts, ClockSnapshot clock) {
    return facts
        .found(
            FindingCode.LAW_REVIEW_DUE,
            "thời hạn tính sau ngày quy định áp dụng phải được rà soát lại",
            "a clock started after the law applied fell due for review")
        .basis(clock.basis().stream().findFirst())
        .build();
  }

  private static Finding unverified(CaseFacts facts, ClockSnapshot clock) {
    return facts
        .found(
            FindingCode.LAW_UNVERIFIED,
            "thời hạn chưa được đối chiếu với văn bản: " + clock.getClock().getLabel().vi(),
            "the limit was not compared with any text of the law: "
                + clock.getClock().getLabel().in(Language.EN))
        .basis(clock.basis().stream().findFirst())
        .build();
  }

  private static Finding hostLimit(CaseFacts facts, ClockSnapshot clock) {
    HostOverride host = clock.hostOverride().orElseThrow();
    BilingualText limit = clock.getRule().getLimit().map(TimeLimit::inWords).orElseThrow();
    return facts
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
}
