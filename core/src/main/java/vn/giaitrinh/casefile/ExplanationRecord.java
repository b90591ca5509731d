package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.document.SigningAuthority;

/**
 * A record of an explanation (<i>văn bản giải trình</i>), Nghị định 59/2019/NĐ-CP, Điều 12: what
 * was issued, what it contains and which points it answers.
 *
 * <p>The requester's name and address are not repeated here; {@link #isRequesterStated} says that
 * the document bears them. Its texts may hold personal data and are not printed.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "number",
  "version",
  "supersedes",
  "issuedOn",
  "signerPost",
  "signerAuthority",
  "requesterStated",
  "contentRequested",
  "dialogueResult",
  "legalBases",
  "explanation",
  "answeredPoints",
  "remedialActions",
  "minutes",
  "attachments",
  "sentOn",
  "mode",
  "publishedOn"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ExplanationRecord.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExplanationRecord.Builder.class)
public interface ExplanationRecord {

  /** {@return the number of the document; empty if it has none} */
  Optional<DocumentNumber> getNumber();

  /** {@return the version, counted from 1, which is the default} */
  @Value.Default
  default int getVersion() {
    return 1;
  }

  /** {@return the number of the explanation that this one replaces, if any} */
  Optional<DocumentNumber> getSupersedes();

  /** {@return the day on which it was issued; empty if it was not} */
  Optional<LocalDate> getIssuedOn();

  /** {@return the post of the signer, not a name} */
  Optional<String> getSignerPost();

  /** {@return by what authority the signer signed} */
  Optional<SigningAuthority> getSignerAuthority();

  /** {@return true if it states name and address of the requester; false by default} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  default boolean isRequesterStated() {
    return false;
  }

  /** {@return the content requested, as it states it} */
  @Value.Redacted
  Optional<String> getContentRequested();

  /** {@return the result of the dialogue, if one was held} */
  @Value.Redacted
  Optional<String> getDialogueResult();

  /** {@return the legal grounds} */
  List<@Valid LegalReference> getLegalBases();

  /** {@return the explanation itself} */
  @Value.Redacted
  Optional<String> getExplanation();

  /** {@return the ids of the requested points that it answers} */
  List<String> getAnsweredPoints();

  /** {@return what is to be done to put things right} */
  @Value.Redacted
  List<String> getRemedialActions();

  /** {@return the minutes of the meetings held} */
  List<@Valid Minutes> getMinutes();

  /** {@return the files attached} */
  List<@Valid Attachment> getAttachments();

  /** {@return the day on which it was sent to the requester; empty if it was not} */
  Optional<LocalDate> getSentOn();

  /** {@return how it was handed over} */
  Optional<ReceiptMode> getMode();

  /** {@return the day on which it was made public; empty if it was not} */
  Optional<LocalDate> getPublishedOn();

  /**
   * Returns the statutory contents that are absent. A blank text is absent.
   *
   * @param dialogueHeld whether a dialogue was held, whose result must then be given
   * @return the contents absent, empty if the record is complete
   */
  default Set<StatutoryContent> missingContents(boolean dialogueHeld) {
    Set<StatutoryContent> missing = EnumSet.noneOf(StatutoryContent.class);
    if (!isRequesterStated()) {
      missing.add(StatutoryContent.REQUESTER);
    }
    if (getContentRequested().filter(text -> !text.isBlank()).isEmpty()) {
      missing.add(StatutoryContent.CONTENT_REQUESTED);
    }
    if (dialogueHeld && getDialogueResult().filter(text -> !text.isBlank()).isEmpty()) {
      missing.add(StatutoryContent.DIALOGUE_RESULT);
    }
    if (getLegalBases().isEmpty()) {
      missing.add(StatutoryContent.LEGAL_GROUNDS);
    }
    if (getExplanation().filter(text -> !text.isBlank()).isEmpty()) {
      missing.add(StatutoryContent.SPECIFIC_EXPLANATION);
    }
    return Collections.unmodifiableSet(missing);
  }

  /**
   * Returns the points that this record leaves unanswered, in the order asked.
   *
   * @param points the points asked
   * @return those not answered
   */
  default List<RequestedPoint> unansweredPoints(List<RequestedPoint> points) {
    Set<String> answered = new HashSet<>(getAnsweredPoints());
    return points.stream().filter(point -> !answered.contains(point.id())).toList();
  }

  /** Rejects a version below 1, and a record that replaces itself. */
  @Value.Check
  default void check() {
    if (getVersion() < 1) {
      throw new IllegalArgumentException(
          "Explanation has version " + getVersion() + "; at least 1 is allowed");
    }
    if (getNumber().isPresent() && getNumber().equals(getSupersedes())) {
      throw new IllegalArgumentException(
          "Explanation " + getNumber().get() + " supersedes itself; it can supersede another only");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this record} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ExplanationRecord}. */
  final class Builder extends ImmutableExplanationRecord.Builder {
    Builder() {}
  }
}
