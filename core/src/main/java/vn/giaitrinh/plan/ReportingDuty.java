package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/** A duty to report on the plan or to follow it up (<i>tổ chức thực hiện</i>). */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "kind",
  "reporter",
  "reporterCapacity",
  "recipient",
  "recipientCapacity",
  "timing",
  "content"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ReportingDuty.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ReportingDuty.Builder.class)
public interface ReportingDuty {

  /** {@return its id, unique within the plan} */
  String getId();

  /** {@return what kind of duty it is} */
  ReportingDutyKind getKind();

  /** {@return the units that have the duty, each for itself} */
  UnitSelector getReporter();

  /** {@return whether the units or their heads have the duty; the units unless stated} */
  @Value.Default
  default Capacity getReporterCapacity() {
    return Capacity.UNIT;
  }

  /** {@return the unit that receives the report; empty where the plan names none} */
  Optional<UnitId> getRecipient();

  /** {@return whether the recipient or its head receives the report; the unit unless stated} */
  @Value.Default
  default Capacity getRecipientCapacity() {
    return Capacity.UNIT;
  }

  /** {@return when; empty where the plan does not say} */
  Optional<Timing> getTiming();

  /** {@return the duty in words} */
  @Valid
  BilingualText getContent();

  /** Rejects an id of another form. */
  @Value.Check
  default void check() {
    Identifiers.check("reporting duty", getId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this duty} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ReportingDuty}. */
  final class Builder extends ImmutableReportingDuty.Builder {
    Builder() {}
  }
}
