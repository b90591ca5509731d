package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.text.BilingualText;

/**
 * A pack of clocks that one instrument of law sets, with the days on which it is in force and the
 * day on which it was last reviewed.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "schema",
  "id",
  "label",
  "inForceFrom",
  "inForceTo",
  "reviewedOn",
  "reviewDueOn",
  "reviewReason",
  "caveats",
  "clocks",
  "duties"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RulePack.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RulePack.Builder.class)
public interface RulePack {
  /** The wire format of a rule pack. */
  String SCHEMA = "giaitrinh/rule-pack/1";

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return the id, such as {@code vn.nd-59-2019}} */
  String getId();

  /** {@return the name of the instrument} */
  BilingualText getLabel();

  /** {@return the first day in force, inclusive} */
  LocalDate getInForceFrom();

  /** {@return the last day in force, inclusive; empty if still} */
  Optional<LocalDate> getInForceTo();

  /** {@return the day on which the parameters were last compared with their sources} */
  LocalDate getReviewedOn();

  /** {@return the day from which they must be reviewed again, inclusive, if one is known} */
  Optional<LocalDate> getReviewDueOn();

  /** {@return why they must be reviewed again} */
  Optional<BilingualText> getReviewReason();

  /** {@return what was not confirmed, and what the pack leaves out} */
  List<BilingualText> getCaveats();

  /** {@return the clocks} */
  List<ClockDefinition> getClocks();

  /** {@return the duties owed without a request} */
  List<RecurringDuty> getDuties();

  /** {@return the id with the day of the last review, such as {@code vn.nd-59-2019@2026-11-23}} */
  default String version() {
    return getId() + "@" + getReviewedOn();
  }

  /**
   * Returns this pack with a limit of the host, where the law gives no number or in place of the
   * law's. The extension stays that of the law; every result says what the host replaced.
   *
   * @param limit the limit of the host
   * @return the pack
   * @throws IllegalArgumentException if there is no such clock, or no limit for the cases meant
   */
  default RulePack withHostLimit(HostLimit limit) {
    return HostLimits.put(this, limit);
  }

  /**
   * Returns this pack with a limit of the host that is not longer than the law's.
   *
   * @param limit the limit of the host, in the unit of the law
   * @return the pack
   * @throws IllegalArgumentException if it is longer or in another unit, or as {@link
   *     #withHostLimit} says
   */
  default RulePack tightenedBy(HostLimit limit) {
    return HostLimits.tighten(this, limit);
  }

  /**
   * Checks if this pack is in force on a day.
   *
   * @param date the day
   * @return true if it is within the first and the last day, both inclusive
   */
  default boolean inForceOn(LocalDate date) {
    return !date.isBefore(getInForceFrom())
        && getInForceTo().map(to -> !date.isAfter(to)).orElse(true);
  }

  /**
   * Checks if this pack waits for a review on a day.
   *
   * @param date the day
   * @return true if the day is on or after the day from which a review is due
   */
  default boolean reviewDueBy(LocalDate date) {
    Optional<LocalDate> due = getReviewDueOn();
    return due.isPresent() && !date.isBefore(due.get());
  }

  /**
   * Rejects two clocks or two duties with one id, a blank id, another wire format, and days out of
   * order.
   */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    if (getInForceTo().map(to -> to.isBefore(getInForceFrom())).orElse(false)) {
      throw new IllegalArgumentException(
          "Rule pack " + getId() + " would end before it begins, on " + getInForceFrom());
    }
    if (getId().isBlank()) {
      throw new IllegalArgumentException("Rule pack has a blank id");
    }
    checkIds("clock", getClocks().stream().map(ClockDefinition::getId));
    checkIds("duty", getDuties().stream().map(RecurringDuty::getId));
  }

  private void checkIds(String what, Stream<String> ids) {
    ids.collect(Collectors.groupingBy(id -> id, Collectors.counting()))
        .forEach(
            (id, count) -> {
              if (id.isBlank()) {
                throw new IllegalArgumentException(
                    "Rule pack " + getId() + " defines a " + what + " with a blank id");
              }
              if (count > 1) {
                throw new IllegalArgumentException(
                    "Rule pack "
                        + getId()
                        + " defines "
                        + what
                        + " "
                        + id
                        + " "
                        + count
                        + " times");
              }
            });
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this pack} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RulePack}. */
  final class Builder extends ImmutableRulePack.Builder {
    Builder() {}
  }
}
