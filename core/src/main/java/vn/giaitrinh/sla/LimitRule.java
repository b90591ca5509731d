package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/**
 * A rule that says how long a clock runs for the cases that meet a condition: one parameter of law,
 * with its clause, the days on which it is in force, and how far it was confirmed.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "when",
  "limit",
  "extension",
  "basis",
  "inForceFrom",
  "inForceTo",
  "reviewedOn",
  "verification",
  "hostOverride"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LimitRule.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LimitRule.Builder.class)
public interface LimitRule {

  /** {@return the condition; every case unless set} */
  @Value.Default
  default LimitCondition getWhen() {
    return LimitCondition.ANY;
  }

  /** {@return the limit; empty where the law gives no number, so that the host must} */
  Optional<TimeLimit> getLimit();

  /** {@return the rule for extending it; empty if it cannot be extended} */
  Optional<ExtensionRule> getExtension();

  /** {@return the clauses of law behind it} */
  List<LegalReference> getBasis();

  /** {@return the first day in force, inclusive; empty for that of its pack} */
  Optional<LocalDate> getInForceFrom();

  /** {@return the last day in force, inclusive; empty for that of its pack} */
  Optional<LocalDate> getInForceTo();

  /** {@return the day on which it was last compared with its source; empty for that of its pack} */
  Optional<LocalDate> getReviewedOn();

  /** {@return how far it was confirmed} */
  Verification getVerification();

  /** {@return what the host put in place of the law, if it did} */
  Optional<HostOverride> getHostOverride();

  /** {@return the limit in words, or that the host sets it} */
  default BilingualText inWords() {
    return getLimit()
        .map(TimeLimit::inWords)
        .orElseGet(() -> BilingualText.of("do đơn vị đặt", "set by the host"));
  }

  /**
   * Checks if this rule is in force on a day, its pack aside.
   *
   * @param date the day on which the clock started
   * @return true if it is within the first and the last day, both inclusive
   */
  default boolean inForceOn(LocalDate date) {
    return getInForceFrom().map(from -> !date.isBefore(from)).orElse(true)
        && getInForceTo().map(to -> !date.isAfter(to)).orElse(true);
  }

  /** Rejects days out of order, a limit of no days or too many, and a number without a clause. */
  @Value.Check
  default void check() {
    if (getInForceFrom().isPresent()
        && getInForceTo().map(getInForceFrom().get()::isAfter).orElse(false)) {
      throw new IllegalArgumentException(
          "Limit would end before it begins, on " + getInForceFrom().get());
    }
    if (getLimit().map(limit -> limit.amount() < 1).orElse(false)) {
      throw new IllegalArgumentException(
          "Limit of " + getLimit().get().inWords() + "; at least 1 is allowed, or no limit at all");
    }
    if (getLimit().isPresent() && getBasis().isEmpty() && getHostOverride().isEmpty()) {
      throw new IllegalArgumentException(
          "Limit of " + getLimit().get().inWords() + " has no clause of law, and no host gave it");
    }
    if (getLimit().isEmpty() && getExtension().isPresent()) {
      throw new IllegalArgumentException("Extension of a limit that is not given");
    }
    if (getLimit().isPresent()) {
      int longest =
          getLimit().get().amount()
              + getExtension().map(rule -> rule.getMaxCount() * rule.getMax().amount()).orElse(0);
      if (longest > TimeLimit.LARGEST) {
        throw new IllegalArgumentException(
            "Limit of "
                + getLimit().get().inWords()
                + " with every extension is "
                + longest
                + "; allowed are at most "
                + TimeLimit.LARGEST);
      }
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

  /** A builder of {@link LimitRule}. */
  final class Builder extends ImmutableLimitRule.Builder {
    Builder() {}
  }
}
