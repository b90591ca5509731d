package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.organization.UnitId;

/** An event: an inspector recorded a failure of the explanation. */
@Value.Immutable
@ModelStyle
@JsonTypeName("FINDING_RECORDED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "on", "recordedOn", "sequence", "finding", "inspector", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = QualityFindingRecorded.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = QualityFindingRecorded.Builder.class)
public non-sealed interface QualityFindingRecorded extends CaseEvent {

  /** {@return the kind of failure} */
  QualityFindingKind getFinding();

  /** {@return the unit that found it} */
  Optional<UnitId> getInspector();

  /** {@return {@link CaseEventType#FINDING_RECORDED}} */
  @Override
  default CaseEventType type() {
    return CaseEventType.FINDING_RECORDED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link QualityFindingRecorded}. */
  final class Builder extends ImmutableQualityFindingRecorded.Builder {
    Builder() {}
  }
}
