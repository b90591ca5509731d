package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.Instance;
import vn.giaitrinh.casefile.ReceiptMode;

/** The facts of a case on which a limit depends. What it leaves open may be anything. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"complexities", "remoteArea", "instances", "receiptModes"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LimitCondition.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LimitCondition.Builder.class)
public interface LimitCondition {
  /** The condition that every case meets. */
  LimitCondition ANY = builder().build();

  /** {@return the complexities; empty for every one} */
  Set<Complexity> getComplexities();

  /** {@return whether the case is of a remote area; empty for either} */
  Optional<Boolean> getRemoteArea();

  /** {@return the instances; empty for every one} */
  Set<Instance> getInstances();

  /** {@return the ways of handing in; empty for every one, and for a case that states none} */
  Set<ReceiptMode> getReceiptModes();

  /**
   * Checks if a case meets this condition.
   *
   * @param caseFile the case
   * @return true if each fact asked for is as asked
   */
  default boolean isMetBy(CaseFile caseFile) {
    return (getComplexities().isEmpty() || getComplexities().contains(caseFile.getComplexity()))
        && (getRemoteArea().isEmpty() || getRemoteArea().get() == caseFile.isRemoteArea())
        && (getInstances().isEmpty() || getInstances().contains(caseFile.getInstance()))
        && (getReceiptModes().isEmpty()
            || caseFile.getReceiptMode().map(getReceiptModes()::contains).orElse(false));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this condition} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link LimitCondition}. */
  final class Builder extends ImmutableLimitCondition.Builder {
    Builder() {}
  }
}
