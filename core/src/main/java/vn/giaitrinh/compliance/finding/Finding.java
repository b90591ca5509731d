package vn.giaitrinh.compliance.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * Something found in a plan, a case or a report: a stable code, how much it matters, where it is,
 * what it is in both languages, and the clause of law behind it. It never holds personal data.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "severity", "path", "unit", "message", "hint", "basis"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Finding.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Finding.Builder.class)
public interface Finding {
  /** The order in which findings are read: gravest first, then by place, then by code. */
  Comparator<Finding> READING_ORDER =
      Comparator.comparing(Finding::getSeverity)
          .thenComparing(Finding::getPath)
          .thenComparing(Finding::getCode)
          .thenComparing(finding -> finding.getMessage().vi())
          // Last, so that which findings are kept never hangs on the order of arrival.
          .thenComparing(Finding::toString);

  /**
   * Returns where a finding on a case is, or how the places within the case begin.
   *
   * @param id the id of the case
   * @return the place, {@code case/ID}
   */
  static String placeOfCase(String id) {
    return "case/" + id;
  }

  /** {@return the stable code, such as {@code LATE_EXPLANATION}} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getCode();

  /** {@return how much it matters} */
  Severity getSeverity();

  /** {@return where it is: a JSON path in a plan, or {@code case/ID} or {@code task/ID}} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getPath();

  /** {@return the unit that answers for it, if one does} */
  Optional<UnitId> getUnit();

  /** {@return what was found} */
  BilingualText getMessage();

  /** {@return what to do about it, if there is advice} */
  Optional<BilingualText> getHint();

  /** {@return the clause of law behind it, if there is one} */
  Optional<LegalReference> getBasis();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this finding} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Finding}. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
