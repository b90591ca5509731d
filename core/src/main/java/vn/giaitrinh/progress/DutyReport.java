package vn.giaitrinh.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.UnitId;

/**
 * A report by which one unit meets a reporting duty of section <i>Tổ chức thực hiện</i>, such as
 * the consolidated report of the office to the director.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "id", "unit", "duty", "period", "submittedOn", "document", "note"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DutyReport.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DutyReport.Builder.class)
public interface DutyReport {

  /** The wire format of a report. */
  String SCHEMA = "giaitrinh/duty-report/1";

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return its id} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getId();

  /** {@return the unit that reports} */
  UnitId getUnit();

  /** {@return the id of the reporting duty in the plan} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getDuty();

  /** {@return the code of the reporting period; empty if it names none} */
  Optional<String> getPeriod();

  /** {@return the day on which it was submitted} */
  LocalDate getSubmittedOn();

  /** {@return the document, if it is one} */
  Optional<@Valid DocumentReference> getDocument();

  /** {@return anything else said} */
  @Value.Redacted
  Optional<String> getNote();

  /** Rejects a wire format of another version. */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this report} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link DutyReport}. */
  final class Builder extends ImmutableDutyReport.Builder {
    Builder() {}
  }
}
