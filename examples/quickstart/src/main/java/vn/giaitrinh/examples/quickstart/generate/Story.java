package vn.giaitrinh.examples.quickstart.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseClosed;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseRole;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.DraftSubmitted;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.SuspensionReason;
import vn.giaitrinh.casefile.UnitAssigned;
import vn.giaitrinh.document.DocumentNumber;

/** The story of one case, told day by day: what happens happens on the day that was reached. */
final class Story {
  private static final WorkingCalendar CALENDAR = WorkingCalendars.vietnam();

  private final MadeUpFile file;
  private final Dice dice;
  private final List<Minutes> minutes = new ArrayList<>();
  private LocalDate today;
  private int answers;

  Story(MadeUpFile file, LocalDate received, Dice dice) {
    this.file = file;
    this.today = received;
    this.dice = dice;
  }

  /** Lets working days pass, between two numbers, both inclusive. */
  Story workingDays(int least, int most) {
    today = CALENDAR.plusWorkingDays(today, dice.between(least, most));
    return this;
  }

  /** Lets calendar days pass, and waits for the office to open: nothing happens on a day off. */
  Story days(int least, int most) {
    today = CALENDAR.nextOrSameWorkingDay(today.plusDays(dice.between(least, most)));
    return this;
  }

  Story then(Function<LocalDate, CaseEvent> event) {
    file.add(event.apply(today));
    return this;
  }

  Story is(CaseKind kind) {
    file.change(builder -> builder.kind(kind).legalBases(List.of()));
    return this;
  }

  Story from(RequestChannel channel) {
    file.change(builder -> builder.channel(channel).requester(MadeUpFile.BODY));
    return this;
  }

  Story mustBePublished() {
    file.change(builder -> builder.publicationRequired(true));
    return this;
  }

  Story accepted() {
    DocumentNumber notice = number("TB-STP");
    return then(day -> RequestAccepted.builder().on(day).notice(notice).build());
  }

  Story acceptedAndRecordedLate() {
    DocumentNumber notice = number("TB-STP");
    return then(
        day ->
            RequestAccepted.builder().on(day).recordedOn(day.plusDays(12)).notice(notice).build());
  }

  Story assigned() {
    return then(
        day -> UnitAssigned.builder().on(day).unit(file.leadUnit()).role(CaseRole.LEAD).build());
  }

  Story drafted() {
    return then(day -> DraftSubmitted.builder().on(day).drafterPost("Chuyên viên").build());
  }

  /** The agency meets the requester; both sides sign the minutes. */
  Story dialogue() {
    minutes.add(
        Minutes.builder()
            .number(number("BB-STP"))
            .heldOn(today)
            .signedByRequester(true)
            .signedByExplainer(true)
            .build());
    return then(day -> DialogueHeld.builder().on(day).minutesNumber(number("BB-STP")).build());
  }

  Story extended(int amount) {
    DocumentNumber notice = number("TBGH-STP");
    return then(day -> DeadlineExtended.builder().on(day).amount(amount).notice(notice).build());
  }

  Story suspended() {
    SuspensionReason reason = dice.oneOf(List.of(SuspensionReason.values()));
    DocumentNumber decision = number("QĐ-STP");
    return then(day -> CaseSuspended.builder().on(day).reason(reason).decision(decision).build());
  }

  Story resumed() {
    return then(day -> CaseResumed.builder().on(day).decision(number("QĐ-STP")).build());
  }

  Story answered() {
    return answered(Answer.COMPLETE);
  }

  /** The explanation is signed and sent on one day, and its record filed. */
  Story answered(Answer answer) {
    DocumentNumber document = number(++answers == 1 ? "GT-STP" : "GTL-STP");
    ReceiptMode mode = dice.oneOf(List.of(ReceiptMode.values()));
    file.explain(answer, document, today, mode, minutes);
    return then(day -> ExplanationIssued.builder().on(day).documentNumber(document).build())
        .then(day -> ExplanationSent.builder().on(day).documentNumber(document).mode(mode).build());
  }

  Story closed() {
    return then(day -> CaseClosed.builder().on(day).build());
  }

  /** What most cases have in common: accepted, worked on, signed and sent in good time. */
  Story acceptedInTime() {
    return workingDays(1, 4).accepted().workingDays(0, 1).assigned();
  }

  private DocumentNumber number(String symbol) {
    return DocumentNumber.parse(file.serial() + "/" + symbol);
  }
}
