package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.document.DocumentReference;

/** A document on which a plan rests (<i>căn cứ</i>), and what it is to the plan. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"role", "document", "clauses"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = BasisDocument.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BasisDocument.Builder.class)
public interface BasisDocument {

  /** {@return what the document is to the plan} */
  BasisRole getRole();

  /** {@return the document} */
  @Valid
  DocumentReference getDocument();

  /**
   * Returns what the document gives the agency to do.
   *
   * @return the clauses, in the order of the document; empty if nobody has listed them, which does
   *     not say that there are none
   */
  List<@Valid MandatedClause> getClauses();

  /** Rejects a clause listed twice, and clauses of a document that no task can name. */
  @Value.Check
  default void check() {
    if (!getClauses().isEmpty() && getDocument().getNumber().isEmpty()) {
      throw new IllegalArgumentException(
          "Clauses are listed of '"
              + getDocument().cite()
              + "', which has no number for a task to name it by");
    }
    Identifiers.checkUnique(
        "Clause", getDocument().cite(), getClauses().stream().map(MandatedClause::id));
  }

  /**
   * Obtains a basis.
   *
   * @param role what the document is to the plan
   * @param document the document
   * @return the basis
   */
  static BasisDocument of(BasisRole role, DocumentReference document) {
    return builder().role(role).document(document).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this basis} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link BasisDocument}. */
  final class Builder extends ImmutableBasisDocument.Builder {
    Builder() {}
  }
}
