package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.UnreadClock;
import vn.giaitrinh.text.BilingualText;

/**
 * What is asked of most cases as of a day, and can be told of a case that was never made an object.
 * A finder that needs more says so beforehand: see {@link CloseFinder}.
 */
interface CaseFacts {
  CaseId id();

  CaseKind kind();

  RequestChannel channel();

  boolean isPublicationRequired();

  LocalDate asOf();

  /** The day of the first event that shows the case as received; it must be. */
  LocalDate receivedOn();

  UnitId leadUnit();

  CaseState state();

  List<ClockSnapshot> clocks();

  List<UnreadClock> unread();

  /** How many events count by the day, in the order in which they take effect. */
  int eventCount();

  CaseEventType eventType(int i);

  /** The id by which an event is known in its case. */
  String eventId(int i);

  /** Whether an event names the document, the clause or the body that the law asks of its type. */
  boolean isInForm(int i);

  boolean isMisplaced(int i);

  boolean hasMisplaced();

  boolean has(CaseEventType type);

  /** Whether a record of the explanation in force is held. */
  boolean hasRecord();

  /** Whether the record of the explanation in force says that it is public. */
  boolean isPublishedByRecord();

  /** Whether an explanation was issued with no authority of its signer on record. */
  boolean lacksSignerAuthority();

  /** Whether one post may have drafted and signed an explanation; false is certain. */
  boolean mayBeSelfApproved();

  /** Whether the requester is represented otherwise than the law says. */
  boolean isMisrepresented();

  /**
   * The decree binds a request by one directly affected; the press and bodies of oversight follow
   * other law: Luật 36/2018/QH14, Điều 15.
   */
  default boolean underTheDecree() {
    return kind() == CaseKind.EXPLANATION_REQUEST && channel() == RequestChannel.AFFECTED_PARTY;
  }

  default boolean isExplained() {
    return cameTo(Outcome.EXPLAINED_FULLY) || cameTo(Outcome.EXPLAINED_PARTLY);
  }

  default boolean isExplainedFully() {
    return cameTo(Outcome.EXPLAINED_FULLY);
  }

  default boolean cameTo(Outcome outcome) {
    Optional<Outcome> reached = state().outcome();
    return reached.isPresent() && reached.get() == outcome;
  }

  default String path() {
    return Finding.placeOfCase(id().value());
  }

  /** Compares the path of the case with a place, as strings are compared. */
  default int comparePathTo(String place) {
    return path().compareTo(place);
  }

  default String eventPath(int i) {
    return path() + "/events/" + eventId(i);
  }

  /** A finding on the case as a whole, with the hint of its code. */
  default Finding.Builder found(FindingCode code, String vi, String en) {
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path(path())
        .unit(leadUnit())
        .message(BilingualText.of("Hồ sơ " + id() + ": " + vi, "Case " + id() + ": " + en))
        .hint(code.hint());
  }
}
