package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.organization.UnitId;

/** A made-up case file in which nothing is to be found, and for each rule what breaks it alone. */
final class CaseFileRuleFixtures {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 4);

  static final CaseFile SOUND =
      CaseFile.builder()
          .id(CaseId.of("GT-2026/1"))
          .kind(CaseKind.EXPLANATION_REQUEST)
          .channel(RequestChannel.AFFECTED_PARTY)
          .leadUnit(UnitId.of("phong-mot"))
          .addSupportingUnit(UnitId.of("van-phong-so"))
          .addPoint(new RequestedPoint("1", "Lý do hư cấu"))
          .addEvents(
              RequestReceived.builder().on(RECEIVED).build(),
              RequestAccepted.builder()
                  .on(ACCEPTED)
                  .recordedOn(ACCEPTED)
                  .notice(DocumentNumber.parse("5/TB-STP"))
                  .build())
          .build();

  private CaseFileRuleFixtures() {}

  /** Returns the sound case file with what breaks a rule. */
  static CaseFile breaking(CaseFileRule rule) {
    return switch (rule) {
      case UNKNOWN_UNIT_OF_CASE -> edit(file -> file.addressee(UnitId.of("phong-la")));
      case VOIDS_UNKNOWN_EVENT ->
          edit(file -> file.addEvent(EventVoided.builder().on(ACCEPTED).eventId("ev-9").build()));
      case REPEATED_EVENT_ID ->
          edit(
              file ->
                  file.events(
                      List.of(
                          RequestReceived.builder().id("ev-1").on(RECEIVED).build(),
                          RequestAccepted.builder().id("ev-1").on(ACCEPTED).build())));
      case REPEATED_POINT -> edit(file -> file.addPoint(new RequestedPoint("1", "Nội dung khác")));
      case UNKNOWN_POINT_ANSWERED ->
          edit(
              file ->
                  file.addExplanation(ExplanationRecord.builder().addAnsweredPoint("2").build()));
      case SUPERSEDES_UNKNOWN ->
          edit(
              file ->
                  file.addExplanation(
                      ExplanationRecord.builder()
                          .number(DocumentNumber.parse("8/GT-STP"))
                          .supersedes(DocumentNumber.parse("7/GT-STP"))
                          .build()));
      case RECORDED_BEFORE_IT_HAPPENED ->
          edit(
              file ->
                  file.events(
                      List.of(
                          RequestReceived.builder()
                              .on(RECEIVED)
                              .recordedOn(RECEIVED.minusDays(1))
                              .build())));
      case NO_RECEIPT -> edit(file -> file.events(List.of()));
      case NO_POINTS -> edit(file -> file.points(List.of()));
      case LEAD_SUPPORTS_CASE -> edit(file -> file.addSupportingUnit(UnitId.of("phong-mot")));
    };
  }

  private static CaseFile edit(UnaryOperator<CaseFile.Builder> change) {
    return change.apply(SOUND.toBuilder()).build();
  }
}
