package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;

/**
 * An event: competence, standing, scope and form of the request came under review (<i>xem xét điều
 * kiện tiếp nhận</i>), Nghị định 59/2019/NĐ-CP, Điều 4 and 5.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("ADMISSIBILITY_CHECKED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = AdmissibilityChecked.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = AdmissibilityChecked.Builder.class)
public non-sealed interface AdmissibilityChecked extends CaseEvent {

  /** {@return {@link CaseEventType#ADMISSIBILITY_CHECKED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.ADMISSIBILITY_CHECKED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link AdmissibilityChecked}. */
  final class Builder extends ImmutableAdmissibilityChecked.Builder {
    Builder() {}
  }
}
