package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;

/**
 * A case file (<i>hồ sơ giải trình</i>): what was asked, by whom and of whom, and the events since.
 *
 * <p>It stores facts only. Where the case stands on a day is derived by {@link CaseState#of};
 * whether it is in time, by the clocks. What may hold personal data is not printed.
 *
 * <pre>{@code
 * CaseFile file =
 *     CaseFile.builder()
 *         .id(CaseId.of("GT-2026/0001"))
 *         .kind(CaseKind.EXPLANATION_REQUEST)
 *         .channel(RequestChannel.AFFECTED_PARTY)
 *         .leadUnit(UnitId.of("van-phong-so"))
 *         .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 9, 1)).build())
 *         .build();
 * CaseState.of(file, LocalDate.of(2026, 9, 30)).status(); // RECEIVED
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "schema",
  "id",
  "registerNumber",
  "kind",
  "channel",
  "receiptMode",
  "complexity",
  "instance",
  "remoteArea",
  "requester",
  "addressee",
  "leadUnit",
  "supportingUnits",
  "responsibleOfficerPost",
  "points",
  "relatedDecision",
  "rightsAffected",
  "legalBases",
  "publicationRequired",
  "confidential",
  "links",
  "attachments",
  "events",
  "explanations"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CaseFile.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CaseFile.Builder.class)
public interface CaseFile {

  /** The schema of a case file on the wire. */
  String SCHEMA = "giaitrinh/case/1";

  /** {@return the schema, {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return the id of the case} */
  CaseId getId();

  /** {@return its number in the register (<i>số vào sổ</i>), if it has one} */
  Optional<String> getRegisterNumber();

  /** {@return the kind of case} */
  CaseKind getKind();

  /** {@return the channel through which it came} */
  RequestChannel getChannel();

  /** {@return how it was handed in, if known} */
  Optional<ReceiptMode> getReceiptMode();

  /** {@return how complex it is; ordinary by default} */
  @Value.Default
  default Complexity getComplexity() {
    return Complexity.ORDINARY;
  }

  /** {@return the instance before which it is; the first by default} */
  @Value.Default
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Instance.UnsaidOnTheWire.class)
  default Instance getInstance() {
    return Instance.FIRST;
  }

  /**
   * Checks if the case arises in a remote area that is hard to reach (<i>vùng sâu, vùng xa đi lại
   * khó khăn</i>, Luật 02/2011/QH13, Điều 28 and 37), where some limits are longer.
   *
   * @return true if it does; false by default
   */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean isRemoteArea() {
    return false;
  }

  /** {@return who asks, which is private; empty if not recorded} */
  Optional<@Valid Requester> getRequester();

  /** {@return the unit whose decision or act is in question, if known} */
  Optional<UnitId> getAddressee();

  /** {@return the unit that answers for the case when it is entered} */
  UnitId getLeadUnit();

  /** {@return the units that support it} */
  List<UnitId> getSupportingUnits();

  /** {@return the post of the officer responsible, not a name} */
  Optional<String> getResponsibleOfficerPost();

  /** {@return the points on which an explanation is asked} */
  List<@Valid RequestedPoint> getPoints();

  /** {@return the decision in question, whose title may name a person} */
  @Value.Redacted
  Optional<@Valid DocumentReference> getRelatedDecision();

  /** {@return the rights and interests that the requester says are affected} */
  @Value.Redacted
  Optional<String> getRightsAffected();

  /** {@return the law on which the case rests} */
  List<@Valid LegalReference> getLegalBases();

  /** {@return true if the explanation must be made public; false by default} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean isPublicationRequired() {
    return false;
  }

  /** {@return true if the case is confidential; false by default} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean isConfidential() {
    return false;
  }

  /** {@return the other cases to which it is linked, if any} */
  Optional<@Valid CaseLinks> getLinks();

  /** {@return the files that came with the request} */
  List<@Valid Attachment> getAttachments();

  /** {@return the events as recorded, in any order, wrong and voiding ones included} */
  List<@Valid CaseEvent> getEvents();

  /** {@return the explanations given, in any order; a reopened case may have several} */
  List<@Valid ExplanationRecord> getExplanations();

  /**
   * Returns the events that count, in the order in which they take effect: by day, then sequence
   * number, then the order of {@link CaseEventType}, then id. Exact duplicates count once. A voided
   * event and the one that voids it do not count; where the voiding is itself voided, the event
   * counts again.
   *
   * @return the events that count
   */
  default List<CaseEvent> effectiveEvents() {
    return effectiveEvents(LocalDate.MAX);
  }

  /**
   * Returns the events that count as of a day, in the order of {@link #effectiveEvents()}. An event
   * voided later still counts.
   *
   * @param asOf the last day whose events are taken, inclusive
   * @return the events that count
   */
  default List<CaseEvent> effectiveEvents(LocalDate asOf) {
    return effectiveEvents(asOf, LocalDate.MAX);
  }

  /**
   * Returns the events that count as of a day, as known on another, in the order of {@link
   * #effectiveEvents()}.
   *
   * <p>An event is known from the day on which it was recorded, or where that is not given from the
   * day on which it happened. One not yet known is as if it had never been sent: it voids nothing,
   * and of an event sent twice only what was known counts.
   *
   * @param asOf the last day whose events are taken, inclusive
   * @param knownOn the last day whose entries are taken, inclusive
   * @return the events that count
   */
  default List<CaseEvent> effectiveEvents(LocalDate asOf, LocalDate knownOn) {
    return EffectiveEvents.of(getEvents(), asOf, knownOn);
  }

  /**
   * Finds the explanation in force on a day: of those issued by then, the last issued that no other
   * of them replaces, and of two issued on one day the later version. One without a day of issue
   * counts at any time, and as the first issued.
   *
   * @param asOf the day, inclusive
   * @return the record, empty if there is none yet
   */
  default Optional<ExplanationRecord> explanationOn(LocalDate asOf) {
    return Explanations.inForce(getExplanations(), asOf);
  }

  /**
   * Finds the explanation in force on a day, as known on another. An explanation is known from the
   * day on which it was issued.
   *
   * @param asOf the day, inclusive
   * @param knownOn the last day whose explanations are taken, inclusive
   * @return the record, empty if there is none yet
   */
  default Optional<ExplanationRecord> explanationOn(LocalDate asOf, LocalDate knownOn) {
    return explanationOn(asOf.isBefore(knownOn) ? asOf : knownOn);
  }

  /**
   * Returns the explanations given by a day, those since replaced included: by day of issue, then
   * version. One without a day of issue comes first.
   *
   * @param asOf the day, inclusive
   * @return the records
   */
  default List<ExplanationRecord> explanationsOn(LocalDate asOf) {
    return Explanations.by(getExplanations(), asOf);
  }

  /**
   * Returns the explanations issued by a day, from what was known on a day; see {@link
   * #explanationOn(LocalDate, LocalDate)}.
   *
   * @param asOf the day, inclusive
   * @param knownOn the last day whose entries are taken, inclusive
   * @return the records, in the order of {@link #explanationsOn(LocalDate)}
   */
  default List<ExplanationRecord> explanationsOn(LocalDate asOf, LocalDate knownOn) {
    return explanationsOn(asOf.isBefore(knownOn) ? asOf : knownOn);
  }

  /**
   * Returns the unit that answers for the case on a day: the one to which responsibility was last
   * moved, or the lead unit last assigned, else the one with which it was entered.
   *
   * @param asOf the day, inclusive
   * @return the unit
   */
  default UnitId leadUnitOn(LocalDate asOf) {
    return leadUnitOn(asOf, LocalDate.MAX);
  }

  /**
   * Returns the unit that answers for the case on a day, as known on another.
   *
   * @param asOf the day, inclusive
   * @param knownOn the last day whose entries are taken, inclusive
   * @return the unit
   */
  default UnitId leadUnitOn(LocalDate asOf, LocalDate knownOn) {
    UnitId lead = getLeadUnit();
    for (CaseEvent event : effectiveEvents(asOf, knownOn)) {
      if (event instanceof ResponsibilityMoved moved) {
        lead = moved.getToUnit();
      } else if (event instanceof UnitAssigned assigned && assigned.getRole() == CaseRole.LEAD) {
        lead = assigned.getUnit();
      }
    }
    return lead;
  }

  /**
   * Rejects another schema, an event in an impossible year or known by what is no id, a case linked
   * to itself, and explanations that cannot be told apart or replace a later one.
   */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    for (CaseEvent event : getEvents()) {
      int year = event.getOn().getYear();
      if (year < 1900 || year > 2999) {
        throw new IllegalArgumentException(
            "Case " + getId() + " has an event in year " + year + "; allowed are 1900 to 2999");
      }
      // Findings name an event by its id, which must not be a person's name.
      if (event.getId().filter(id -> !EventIds.isForm(id)).isPresent()) {
        throw new IllegalArgumentException(
            "Case "
                + getId()
                + " has an event of "
                + event.getOn()
                + " with an id that is none; allowed are 1 to 100 letters A-Z a-z, digits, and . _ / -"
                + " @ # : after the first");
      }
    }
    if (getLinks().filter(links -> links.links(getId())).isPresent()) {
      throw new IllegalArgumentException("Case " + getId() + " is linked to itself");
    }
    Explanations.check(getId(), getExplanations());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this file} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseFile}. */
  final class Builder extends ImmutableCaseFile.Builder {
    Builder() {}
  }
}
