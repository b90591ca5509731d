package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseHistory;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.sla.SlaReading;
import vn.giaitrinh.sla.UnreadClock;
import vn.giaitrinh.text.BilingualText;

/** A case as of a day: its history, and how its clocks stand. */
record CaseReading(
    SlaCheck check,
    CaseFile caseFile,
    LocalDate asOf,
    CaseHistory history,
    List<ClockSnapshot> clocks,
    List<UnreadClock> unread,
    UnitId leadUnit) {

  static CaseReading of(SlaCheck check, CaseFile caseFile, LocalDate asOf) {
    LocalDate knownOn = knownOn(check);
    SlaReading read = check.read(caseFile, asOf);
    return new CaseReading(
        check,
        caseFile,
        asOf,
        CaseHistory.of(caseFile, asOf, knownOn),
        read.clocks(),
        read.unread(),
        caseFile.leadUnitOn(asOf, knownOn));
  }

  CaseState state() {
    return history.getState();
  }

  LocalDate receivedOn() {
    return history.getEvents().stream()
        .filter(event -> event.type() == CaseEventType.RECEIVED && !isMisplaced(event))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Case " + caseFile.getId() + " is not yet received"))
        .getOn();
  }

  /**
   * The decree binds a request by one directly affected; the press and bodies of oversight follow
   * other law: Luật 36/2018/QH14, Điều 15.
   */
  boolean underTheDecree() {
    return caseFile.getKind() == CaseKind.EXPLANATION_REQUEST
        && caseFile.getChannel() == RequestChannel.AFFECTED_PARTY;
  }

  boolean isExplained() {
    return isExplainedFully() || state().outcome().equals(Optional.of(Outcome.EXPLAINED_PARTLY));
  }

  boolean isExplainedFully() {
    return state().outcome().equals(Optional.of(Outcome.EXPLAINED_FULLY));
  }

  boolean has(CaseEventType type) {
    return history.getEvents().stream().anyMatch(event -> event.type() == type);
  }

  <T extends CaseEvent> List<T> events(Class<T> type) {
    return history.getEvents().stream().filter(type::isInstance).map(type::cast).toList();
  }

  boolean isMisplaced(CaseEvent event) {
    return history.getMisplaced().stream().anyMatch(one -> one.event().equals(event));
  }

  /** The explanation in force, as far as it was known. */
  Optional<ExplanationRecord> explanation() {
    return caseFile.explanationOn(asOf, knownOn(check));
  }

  List<ExplanationRecord> explanations() {
    return caseFile.explanationsOn(asOf, knownOn(check));
  }

  private static LocalDate knownOn(SlaCheck check) {
    return check.getKnownOn().orElse(LocalDate.MAX);
  }

  /** A finding on the case as a whole, with the hint of its code. */
  Finding.Builder found(FindingCode code, String vi, String en) {
    String id = caseFile.getId().toString();
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path("case/" + id)
        .unit(leadUnit)
        .message(BilingualText.of("Hồ sơ " + id + ": " + vi, "Case " + id + ": " + en))
        .hint(code.hint());
  }

  String path(CaseEvent event) {
    return "case/" + caseFile.getId() + "/events/" + event.id();
  }

  String path(ExplanationRecord record) {
    return "case/" + caseFile.getId() + "/explanations/" + record.getVersion();
  }
}
