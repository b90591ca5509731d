package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/** The other cases to which a case is linked. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"duplicates", "parent", "review"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CaseLinks.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CaseLinks.Builder.class)
public interface CaseLinks {

  /** {@return the cases that ask the same again} */
  List<CaseId> getDuplicates();

  /** {@return the case of which this one is a part, if any} */
  Optional<CaseId> getParent();

  /** {@return the case that reviews this one, if any} */
  Optional<CaseId> getReview();

  /**
   * Checks if a case is linked.
   *
   * @param id the id of the case
   * @return true if any of these links names it
   */
  default boolean links(CaseId id) {
    Optional<CaseId> sought = Optional.of(id);
    return getDuplicates().contains(id) || getParent().equals(sought) || getReview().equals(sought);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this value} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link CaseLinks}. */
  final class Builder extends ImmutableCaseLinks.Builder {
    Builder() {}
  }
}
