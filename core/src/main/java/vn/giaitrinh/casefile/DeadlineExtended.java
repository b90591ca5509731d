package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentNumber;

/**
 * An event: the time to explain was extended (<i>gia hạn</i>), Nghị định 59/2019/NĐ-CP, Điều 13:
 * once, at most 15 days, with a written notice. An extension that breaks the rule is held all the
 * same and does not count.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("EXTENDED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "amount", "notice", "reason", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DeadlineExtended.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DeadlineExtended.Builder.class)
public non-sealed interface DeadlineExtended extends CaseEvent {

  /**
   * {@return the length of the extension, 1 to 36500, in the unit in which the law extends the
   * clock: calendar days for an explanation request}
   */
  int getAmount();

  /** {@return the number of the written notice; empty if none was recorded} */
  Optional<DocumentNumber> getNotice();

  /** {@return the reason in words, if one is given} */
  @Value.Redacted
  Optional<String> getReason();

  /** {@return {@link CaseEventType#EXTENDED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.EXTENDED;
  }

  /** Rejects an extension by less than one, and one that no time limit can be as long as. */
  @Value.Check
  default void check() {
    if (getAmount() < 1 || getAmount() > 36_500) {
      throw new IllegalArgumentException(
          "Extension on " + getOn() + " by " + getAmount() + "; allowed are 1 to 36500");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link DeadlineExtended}. */
  final class Builder extends ImmutableDeadlineExtended.Builder {
    Builder() {}
  }
}
