package vn.giaitrinh.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;

/**
 * A report of one unit on one task (<i>báo cáo kết quả thực hiện</i>).
 *
 * <p>A report is a record of what was said on a day; a later one stands beside it and changes
 * nothing in it.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "schema",
  "id",
  "unit",
  "task",
  "milestone",
  "period",
  "submittedOn",
  "progress",
  "evidence",
  "obstacles",
  "note"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TaskReport.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TaskReport.Builder.class)
public interface TaskReport {

  /** The wire format of a report. */
  String SCHEMA = "giaitrinh/task-report/1";

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

  /** {@return the task on which it reports} */
  TaskId getTask();

  /** {@return the id of the milestone on which it reports; empty if on the task as a whole} */
  Optional<String> getMilestone();

  /** {@return the code of the reporting period; empty if it reports on none in particular} */
  Optional<String> getPeriod();

  /** {@return the day on which it was submitted} */
  LocalDate getSubmittedOn();

  /** {@return how far the task has come; empty for a continuous duty} */
  Optional<@Valid ProgressStatement> getProgress();

  /** {@return the evidence handed in} */
  List<@Valid Evidence> getEvidence();

  /** {@return what stands in the way} */
  List<@Valid Obstacle> getObstacles();

  /** {@return anything else said} */
  @Value.Redacted
  Optional<String> getNote();

  /**
   * Finds the day of the newest evidence that was known on a day.
   *
   * @param asOf the as-of day, inclusive; a report submitted after it counts for nothing, nor does
   *     evidence dated after it
   * @return the day of the newest evidence, on or before the as-of day
   */
  default Optional<LocalDate> latestEvidence(LocalDate asOf) {
    if (getSubmittedOn().isAfter(asOf)) {
      return Optional.empty();
    }
    return getEvidence().stream()
        .map(Evidence::getOn)
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

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

  /** A builder of {@link TaskReport}. */
  final class Builder extends ImmutableTaskReport.Builder {
    Builder() {}
  }
}
