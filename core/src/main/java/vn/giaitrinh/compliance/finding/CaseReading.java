package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseHistory;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.MisplacedEvent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.sla.SlaReading;
import vn.giaitrinh.sla.UnreadClock;

/** A case file as of a day: its history, and how its clocks stand. */
final class CaseReading implements CaseFacts {
  private final SlaCheck check;
  private final CaseFile caseFile;
  private final LocalDate asOf;
  private final CaseHistory history;
  private final SlaReading read;
  private final UnitId leadUnit;
  private final Set<CaseEventType> types = EnumSet.noneOf(CaseEventType.class);

  CaseReading(SlaCheck check, CaseFile caseFile, LocalDate asOf) {
    this.check = check;
    this.caseFile = caseFile;
    this.asOf = asOf;
    this.history = CaseHistory.of(caseFile, asOf, knownOn());
    this.read = check.read(caseFile, asOf);
    this.leadUnit = caseFile.leadUnitOn(asOf, knownOn());
    for (CaseEvent event : history.getEvents()) {
      types.add(event.type());
    }
  }

  SlaCheck check() {
    return check;
  }

  CaseFile caseFile() {
    return caseFile;
  }

  CaseHistory history() {
    return history;
  }

  @Override
  public CaseId id() {
    return caseFile.getId();
  }

  @Override
  public CaseKind kind() {
    return caseFile.getKind();
  }

  @Override
  public RequestChannel channel() {
    return caseFile.getChannel();
  }

  @Override
  public boolean isPublicationRequired() {
    return caseFile.isPublicationRequired();
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public UnitId leadUnit() {
    return leadUnit;
  }

  @Override
  public CaseState state() {
    return history.getState();
  }

  @Override
  public LocalDate receivedOn() {
    return history.getEvents().get(receivedAt()).getOn();
  }

  /** The place of the first event that shows the case as received. */
  int receivedAt() {
    for (int i = 0; i < eventCount(); i++) {
      if (eventType(i) == CaseEventType.RECEIVED && !isMisplaced(i)) {
        return i;
      }
    }
    throw new IllegalStateException("Case " + caseFile.getId() + " is not yet received");
  }

  @Override
  public List<ClockSnapshot> clocks() {
    return read.clocks();
  }

  @Override
  public List<UnreadClock> unread() {
    return read.unread();
  }

  @Override
  public int eventCount() {
    return history.getEvents().size();
  }

  @Override
  public CaseEventType eventType(int i) {
    return history.getEvents().get(i).type();
  }

  @Override
  public String eventId(int i) {
    return history.getEvents().get(i).id();
  }

  @Override
  public boolean isInForm(int i) {
    CaseEvent event = history.getEvents().get(i);
    // Asking the type first is many times faster than asking each event for its interface.
    return switch (event.type()) {
      case ACCEPTED ->
          event instanceof RequestAccepted accepted && accepted.getNotice().isPresent();
      case REFUSED -> event instanceof RequestRefused refused && refused.getClause().isPresent();
      case TRANSFERRED ->
          event instanceof RequestTransferred transferred
              && transferred.getReceivingBody().isPresent();
      default -> true;
    };
  }

  @Override
  public boolean isMisplaced(int i) {
    return hasMisplaced() && isMisplaced(history.getEvents().get(i));
  }

  @Override
  public boolean hasMisplaced() {
    return !history.getMisplaced().isEmpty();
  }

  @Override
  public boolean has(CaseEventType type) {
    return types.contains(type);
  }

  @Override
  public boolean hasRecord() {
    return explanation().isPresent();
  }

  @Override
  public boolean isPublishedByRecord() {
    return explanation()
        .flatMap(ExplanationRecord::getPublishedOn)
        .filter(day -> !day.isAfter(asOf))
        .isPresent();
  }

  @Override
  public boolean lacksSignerAuthority() {
    return explanations().stream()
        .anyMatch(
            record -> record.getIssuedOn().isPresent() && record.getSignerAuthority().isEmpty());
  }

  @Override
  public boolean mayBeSelfApproved() {
    return has(CaseEventType.EXPLANATION_ISSUED) && has(CaseEventType.DRAFT_SUBMITTED);
  }

  @Override
  public boolean isMisrepresented() {
    return caseFile.getRequester().filter(one -> !one.representationFaults().isEmpty()).isPresent();
  }

  <T extends CaseEvent> List<T> events(Class<T> type) {
    return history.getEvents().stream().filter(type::isInstance).map(type::cast).toList();
  }

  boolean isMisplaced(CaseEvent event) {
    for (MisplacedEvent one : history.getMisplaced()) {
      if (one.event().equals(event)) {
        return true;
      }
    }
    return false;
  }

  /** The explanation in force, as far as it was known. */
  Optional<ExplanationRecord> explanation() {
    return caseFile.explanationOn(asOf, knownOn());
  }

  List<ExplanationRecord> explanations() {
    return caseFile.getExplanations().isEmpty()
        ? List.of()
        : caseFile.explanationsOn(asOf, knownOn());
  }

  String path(CaseEvent event) {
    return path() + "/events/" + event.id();
  }

  String path(ExplanationRecord record) {
    return path() + "/explanations/" + record.getVersion();
  }

  private LocalDate knownOn() {
    return check.getKnownOn().orElse(LocalDate.MAX);
  }
}
