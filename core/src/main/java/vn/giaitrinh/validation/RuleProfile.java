package vn.giaitrinh.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;

/**
 * How one agency applies the rules: which it waives, and which matter more or less to it.
 *
 * <pre>{@code
 * RuleProfile profile = RuleProfile.builder()
 *     .agency("Sở Tư pháp")
 *     .addWaiver(new RuleWaiver("NO_REPORTING_DUTY", "Chánh Văn phòng", "báo cáo theo Quy chế 12",
 *         Optional.of(LocalDate.of(2026, 12, 31))))
 *     .build();
 * PlanValidator validator = PlanValidator.create().withProfile(profile, today);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "agency", "waivers", "severityChanges"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RuleProfile.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RuleProfile.Builder.class)
public interface RuleProfile {

  /** The wire format of a profile. */
  String SCHEMA = "giaitrinh/rule-profile/1";

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return the agency whose decisions these are} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getAgency();

  /** {@return the rules that it does not apply} */
  List<RuleWaiver> getWaivers();

  /** {@return the rules that matter more or less to it} */
  List<SeverityChange> getSeverityChanges();

  /**
   * Finds the waiver of a rule, whether it still holds or not.
   *
   * @param rule the code of the rule
   * @return the waiver, empty if the rule is not waived
   */
  default Optional<RuleWaiver> findWaiver(String rule) {
    return getWaivers().stream().filter(waiver -> waiver.rule().equals(rule)).findFirst();
  }

  /**
   * Finds the change of the severity of a rule.
   *
   * @param rule the code of the rule
   * @return the change, empty if there is none
   */
  default Optional<SeverityChange> findSeverityChange(String rule) {
    return getSeverityChanges().stream().filter(change -> change.rule().equals(rule)).findFirst();
  }

  /** Rejects a rule decided on twice, and a wire format of another version. */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    Set<String> seen = new HashSet<>();
    Stream.concat(
            getWaivers().stream().map(RuleWaiver::rule),
            getSeverityChanges().stream().map(SeverityChange::rule))
        .filter(rule -> !seen.add(rule))
        .findFirst()
        .ifPresent(
            rule -> {
              throw new IllegalArgumentException(
                  "Rule " + rule + " is decided on twice; one waiver or one change is allowed");
            });
  }

  /** {@return the profile of no agency in particular, which takes the rules as they are} */
  static RuleProfile none() {
    return builder().agency("").build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this profile} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RuleProfile}. */
  final class Builder extends ImmutableRuleProfile.Builder {
    Builder() {}
  }
}
