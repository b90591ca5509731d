package vn.giaitrinh.examples.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.NextEvent;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.examples.web.register.RegisterNumber;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.Language;

/**
 * What everybody who has signed in may know of a case. It is made of what is listed here, and of
 * nothing else, so that nothing personal gets into it.
 *
 * @param id its id
 * @param version the number of entries in its log
 * @param registerNumber its number in the register, if it has the form of one
 * @param kind the kind of case
 * @param receivedOn the day of receipt
 * @param leadUnit the unit that answers for it
 * @param status where it stands
 * @param outcome what came of it
 * @param clocks its clocks
 * @param events what happened
 * @param next what makes sense next, and why
 * @param findings what was found in it
 */
record CaseOverview(
    CaseId id,
    long version,
    Optional<String> registerNumber,
    CaseKind kind,
    Optional<LocalDate> receivedOn,
    UnitId leadUnit,
    CaseStatus status,
    Optional<Outcome> outcome,
    List<ClockView> clocks,
    List<Happened> events,
    List<Next> next,
    List<FindingView> findings) {

  static CaseOverview of(RegisterEntry entry, Language language) {
    return new CaseOverview(
        entry.file().getId(),
        entry.stored().version(),
        entry.file().getRegisterNumber().filter(RegisterNumber::isForm),
        entry.file().getKind(),
        entry.receivedOn(),
        entry.leadUnit(),
        entry.review().getState().status(),
        entry.review().getState().outcome(),
        entry.review().getClocks().stream().map(clock -> ClockView.of(clock, language)).toList(),
        entry.file().effectiveEvents().stream().map(Happened::of).toList(),
        entry.review().getState().allowedNext().stream()
            .map(next -> Next.of(next, language))
            .toList(),
        FindingView.of(entry.review().getFindings(), language));
  }

  /**
   * An event that counts.
   *
   * @param type what happened
   * @param on the day
   */
  record Happened(CaseEventType type, LocalDate on) {

    static Happened of(CaseEvent event) {
      return new Happened(event.type(), event.getOn());
    }
  }

  /**
   * An event that makes sense next.
   *
   * @param type the event
   * @param reason why, in the words of the procedure
   */
  record Next(CaseEventType type, String reason) {

    static Next of(NextEvent next, Language language) {
      return new Next(next.type(), next.reason().in(language));
    }
  }
}
