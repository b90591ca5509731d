package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockPattern;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaReading;
import vn.giaitrinh.sla.UnreadClock;

/** A case like one that was read, but for its id, its lead unit and its days. */
final class LikeFacts implements CaseFacts {
  private static final String NO_CASE = Finding.placeOfCase("");

  private final CaseReading first;
  private final SharedFacts shared;
  private final CharSequence id;
  private final UnitId leadUnit;
  private final LocalDate[] days;
  private final SlaReading read;

  LikeFacts(
      CaseReading first,
      SharedFacts shared,
      CharSequence id,
      UnitId leadUnit,
      LocalDate[] days,
      ClockPattern clocks) {
    this.first = first;
    this.shared = shared;
    this.id = id;
    this.leadUnit = leadUnit;
    this.days = days;
    this.read = clocks.read(days);
  }

  @Override
  public CaseId id() {
    return CaseId.of(id.toString());
  }

  /** Compares what stands there, since to make a path for each case would take too long. */
  @Override
  public int comparePathTo(String place) {
    if (!place.startsWith(NO_CASE)) {
      return path().compareTo(place);
    }
    int length = Math.min(id.length(), place.length() - NO_CASE.length());
    for (int i = 0; i < length; i++) {
      int order = id.charAt(i) - place.charAt(NO_CASE.length() + i);
      if (order != 0) {
        return order;
      }
    }
    return NO_CASE.length() + id.length() - place.length();
  }

  @Override
  public CaseKind kind() {
    return first.kind();
  }

  @Override
  public RequestChannel channel() {
    return first.channel();
  }

  @Override
  public boolean isPublicationRequired() {
    return first.isPublicationRequired();
  }

  @Override
  public LocalDate asOf() {
    return first.asOf();
  }

  @Override
  public LocalDate receivedOn() {
    return days[shared.receivedAt()];
  }

  @Override
  public UnitId leadUnit() {
    return leadUnit;
  }

  @Override
  public CaseState state() {
    return first.state();
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
    return days.length;
  }

  @Override
  public CaseEventType eventType(int i) {
    return first.eventType(i);
  }

  /** The id of an event holds its day, and only words ask for it. */
  @Override
  public String eventId(int i) {
    throw new UnsupportedOperationException("Findings are put into words from the case file");
  }

  @Override
  public boolean isInForm(int i) {
    return shared.inForm().get(i);
  }

  @Override
  public boolean isMisplaced(int i) {
    return first.isMisplaced(i);
  }

  @Override
  public boolean hasMisplaced() {
    return first.hasMisplaced();
  }

  @Override
  public boolean has(CaseEventType type) {
    return first.has(type);
  }

  @Override
  public boolean hasRecord() {
    return shared.recordHeld();
  }

  @Override
  public boolean isPublishedByRecord() {
    return shared.publishedByRecord();
  }

  @Override
  public boolean lacksSignerAuthority() {
    return shared.signerAuthorityLacking();
  }

  @Override
  public boolean mayBeSelfApproved() {
    return shared.selfApproved();
  }

  @Override
  public boolean isMisrepresented() {
    return shared.misrepresented();
  }
}
