package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.document.LegalReference;

/** A rule for extending a limit (<i>gia hạn</i>). */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"maxCount", "max", "requiresNotice", "anchor", "basis", "verification"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExtensionRule.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ExtensionRule.Builder.class)
public interface ExtensionRule {

  /** {@return how many extensions count, at least 1} */
  int getMaxCount();

  /**
   * {@return the most that one extension adds, at least 1; its unit is that of the extension, which
   * need not be the unit of the limit}
   */
  TimeLimit getMax();

  /** {@return true if an extension counts only when the requester was notified in writing} */
  boolean isRequiresNotice();

  /** {@return the day from which an extension runs; the due date unless set} */
  @Value.Default
  default ExtensionAnchor getAnchor() {
    return ExtensionAnchor.DUE_DATE;
  }

  /** {@return the clause of law} */
  LegalReference getBasis();

  /** {@return how far the rule was confirmed} */
  Verification getVerification();

  /**
   * Returns an amount in the unit of the extension.
   *
   * @param amount the amount, not negative
   * @return the amount as a limit
   */
  default TimeLimit inUnit(int amount) {
    return getMax().plus(amount - getMax().amount());
  }

  /** Rejects a rule that allows no extension, or more in all than a time limit can be. */
  @Value.Check
  default void check() {
    if (getMaxCount() < 1 || getMax().amount() < 1) {
      throw new IllegalArgumentException(
          "Extension rule allows "
              + getMaxCount()
              + " extensions of "
              + getMax().amount()
              + "; both must be at least 1, or there is no extension rule");
    }
    if ((long) getMaxCount() * getMax().amount() > TimeLimit.LARGEST) {
      throw new IllegalArgumentException(
          "Extension rule allows "
              + getMaxCount()
              + " extensions of "
              + getMax().amount()
              + "; allowed are at most "
              + TimeLimit.LARGEST
              + " in all");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this rule} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ExtensionRule}. */
  final class Builder extends ImmutableExtensionRule.Builder {
    Builder() {}
  }
}
