package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/**
 * A deliverable (<i>sản phẩm</i>): a document of some kind that a task ends in. What is measured
 * instead is a {@link Target}.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"documentKind", "description", "quantity"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Deliverable.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Deliverable.Builder.class)
public interface Deliverable {

  /** {@return the kind of document, such as <i>Báo cáo</i> or <i>Quyết định</i>} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getDocumentKind();

  /** {@return what the document is about} */
  Optional<String> getDescription();

  /** {@return how many there are to be; empty if the plan does not say} */
  Optional<@Positive Integer> getQuantity();

  /**
   * Obtains a deliverable by its kind alone.
   *
   * @param documentKind the kind of document
   * @return the deliverable
   */
  static Deliverable of(String documentKind) {
    return builder().documentKind(documentKind).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this deliverable} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Deliverable}. */
  final class Builder extends ImmutableDeliverable.Builder {
    Builder() {}
  }
}
