package vn.giaitrinh.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of an agency not to apply a rule, which stays on record in every report that it
 * changes.
 *
 * @param rule the code of the rule
 * @param by who decided, as a post and not a name
 * @param reason why
 * @param until the last day on which the waiver holds, inclusive; empty if it has no end
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleWaiver(String rule, String by, String reason, Optional<LocalDate> until) {

  /**
   * Rejects a rule that is not in the catalogue, and a waiver that does not say who and why.
   *
   * @param rule the code of the rule
   * @param by who decided, as a post and not a name
   * @param reason why
   * @param until the last day on which the waiver holds, inclusive; empty if it has no end
   * @throws IllegalArgumentException if the rule is unknown, or a text blank
   */
  public RuleWaiver {
    SeverityChange.requireRule(rule);
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "Waiver of " + rule + " has to say by whom it was decided, and why");
    }
  }

  /**
   * Checks if this waiver holds on a day.
   *
   * @param day the day
   * @return true if it has no end, or ends on that day or later
   */
  public boolean holdsOn(LocalDate day) {
    return until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
