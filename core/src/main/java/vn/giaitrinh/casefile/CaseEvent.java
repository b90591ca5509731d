package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event in the life of a case, on a day. A case is the sum of its events: none is edited, and a
 * wrong one is voided by an {@link EventVoided}.
 *
 * <p>What the law asks of an event but a register may lack (the number of a notice, the clause of a
 * refusal) is optional here: its absence is a fact to be found, not an error of the data.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(RequestReceived.class),
  @JsonSubTypes.Type(SupplementRequested.class),
  @JsonSubTypes.Type(SupplementReceived.class),
  @JsonSubTypes.Type(AdmissibilityChecked.class),
  @JsonSubTypes.Type(RequestAccepted.class),
  @JsonSubTypes.Type(RequestRefused.class),
  @JsonSubTypes.Type(RequestTransferred.class),
  @JsonSubTypes.Type(ExplanationIssued.class),
  @JsonSubTypes.Type(ExplanationSent.class),
  @JsonSubTypes.Type(RequestWithdrawn.class),
  @JsonSubTypes.Type(CaseTerminated.class),
  @JsonSubTypes.Type(CaseClosed.class),
  @JsonSubTypes.Type(ExplanationReopened.class),
  @JsonSubTypes.Type(DeadlineExtended.class),
  @JsonSubTypes.Type(CaseResumed.class),
  @JsonSubTypes.Type(UnitAssigned.class),
  @JsonSubTypes.Type(DialogueHeld.class),
  @JsonSubTypes.Type(DraftSubmitted.class),
  @JsonSubTypes.Type(DraftReturned.class),
  @JsonSubTypes.Type(CaseSuspended.class),
  @JsonSubTypes.Type(ExplanationPublished.class),
  @JsonSubTypes.Type(QualityFindingRecorded.class),
  @JsonSubTypes.Type(ReviewRequested.class),
  @JsonSubTypes.Type(ResponsibilityMoved.class),
  @JsonSubTypes.Type(CasesJoined.class),
  @JsonSubTypes.Type(ApologySent.class),
  @JsonSubTypes.Type(EventVoided.class)
})
public sealed interface CaseEvent
    permits RequestReceived,
        SupplementRequested,
        SupplementReceived,
        AdmissibilityChecked,
        RequestAccepted,
        RequestRefused,
        RequestTransferred,
        ExplanationIssued,
        ExplanationSent,
        RequestWithdrawn,
        CaseTerminated,
        CaseClosed,
        ExplanationReopened,
        DeadlineExtended,
        CaseResumed,
        UnitAssigned,
        DialogueHeld,
        DraftSubmitted,
        DraftReturned,
        CaseSuspended,
        ExplanationPublished,
        QualityFindingRecorded,
        ReviewRequested,
        ResponsibilityMoved,
        CasesJoined,
        ApologySent,
        EventVoided {

  /** {@return the id of the event within its case, if it was given one} */
  Optional<String> getId();

  /**
   * Returns the id by which the event is known: its own, or if none was given its type and day, and
   * its sequence number unless that is 0, such as {@code EXTENDED@2020-10-01} or {@code
   * EXTENDED@2020-10-01#2}.
   *
   * @return the id
   */
  default String id() {
    return getId()
        .orElseGet(() -> type() + "@" + getOn() + (getSequence() == 0 ? "" : "#" + getSequence()));
  }

  /** {@return the day on which it happened} */
  LocalDate getOn();

  /** {@return the day on which it was entered in the system, if known} */
  Optional<LocalDate> getRecordedOn();

  /** {@return its place among the events of its day, lowest first; 0 if none was given} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default int getSequence() {
    return 0;
  }

  /** {@return a remark, which may hold personal data} */
  @Value.Redacted
  Optional<String> getNote();

  /** {@return the type of this event} */
  CaseEventType type();
}
