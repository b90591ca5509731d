package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the agency met the requester (<i>làm việc trực tiếp</i>), Nghị định 59/2019/NĐ-CP, Điều
 * 12.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("DIALOGUE_HELD")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "minutesNumber", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DialogueHeld.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DialogueHeld.Builder.class)
public non-sealed interface DialogueHeld extends CaseEvent {

  /**
   * {@return the number of the minutes (<i>biên bản</i>), which {@link Minutes#getNumber} meets;
   * empty if none was recorded}
   */
  Optional<DocumentNumber> getMinutesNumber();

  /** {@return {@link CaseEventType#DIALOGUE_HELD}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.DIALOGUE_HELD;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link DialogueHeld}. */
  final class Builder extends ImmutableDialogueHeld.Builder {
    Builder() {}
  }
}
