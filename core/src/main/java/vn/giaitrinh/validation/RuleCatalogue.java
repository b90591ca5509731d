package vn.giaitrinh.validation;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.finding.FindingCode;

/**
 * Every rule by which plans and case files are validated, and reports measured, each code once.
 *
 * <pre>{@code
 * ValidationRule rule = RuleCatalogue.find("UNKNOWN_UNIT").orElseThrow();
 * rule.layer();       // REFERENCES
 * rule.severity();    // ERROR
 * }</pre>
 */
public final class RuleCatalogue {
  private static final Map<String, ValidationRule> BY_CODE =
      Stream.<ValidationRule>concat(
              Stream.concat(
                  Arrays.stream(ConstraintRule.values()), Arrays.stream(PlanRule.values())),
              Stream.concat(
                  Arrays.stream(CaseFileRule.values()),
                  Arrays.stream(FindingCode.values()).map(FindingRule::new)))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toMap(
                      ValidationRule::code,
                      Function.identity(),
                      (one, other) -> {
                        throw new IllegalStateException("Two rules have the code " + one.code());
                      },
                      LinkedHashMap::new),
                  Collections::unmodifiableMap));

  private RuleCatalogue() {}

  /** {@return every rule: those of structure, of plans, of case files, of cases as of a day} */
  public static List<ValidationRule> all() {
    return List.copyOf(BY_CODE.values());
  }

  /**
   * Finds a rule.
   *
   * @param code its code
   * @return the rule, empty if there is none of that code
   */
  public static Optional<ValidationRule> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
