package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.text.BilingualText;

/**
 * A task (<i>nhiệm vụ</i>) with the values of its own row; what it takes from its group is told by
 * {@link PlannedTask}.
 *
 * <pre>{@code
 * Task.builder()
 *     .id(TaskId.of("2"))
 *     .title(BilingualText.of("Rà soát quy định", "Review the rules"))
 *     .addAssignment(Assignment.of(Role.LEAD, UnitSelector.of(UnitId.of("van-phong-so"))))
 *     .timing(Ongoing.of("Thường xuyên"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "number",
  "title",
  "content",
  "assignments",
  "timing",
  "deliverables",
  "targets",
  "milestones",
  "budget",
  "basisDocuments",
  "mandates",
  "evidenceCadence"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Task.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Task.Builder.class)
public interface Task {

  /** {@return its id, unique within the plan} */
  TaskId getId();

  /** {@return its number as the plan prints it, such as {@code 5c}} */
  Optional<String> getNumber();

  /** {@return what is to be done, in short} */
  @Valid
  BilingualText getTitle();

  /** {@return what is to be done, in the words of the plan} */
  Optional<String> getContent();

  /** {@return the units of its own row; empty if they are those of the group} */
  List<@Valid Assignment> getAssignments();

  /** {@return the timing of its own row; empty if it is that of the group} */
  Optional<Timing> getTiming();

  /** {@return the deliverables of its own row; empty if they are those of the group} */
  List<@Valid Deliverable> getDeliverables();

  /** {@return the measured targets} */
  List<@Valid Target> getTargets();

  /** {@return the steps, in order} */
  List<@Valid Milestone> getMilestones();

  /** {@return the budget of this task} */
  Optional<@Valid Budget> getBudget();

  /** {@return the documents on which this task rests, beside those of the plan} */
  List<@Valid BasisDocument> getBasisDocuments();

  /** {@return the clauses of superior documents that it claims to carry out} */
  List<Mandate> getMandates();

  /** {@return how often the task must leave evidence; empty if as the plan says} */
  Optional<EvidenceCadence> getEvidenceCadence();

  /** Rejects two milestones with one id. */
  @Value.Check
  default void check() {
    Identifiers.checkUnique(
        "Milestone id", "task " + getId(), getMilestones().stream().map(Milestone::getId));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this task} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Task}. */
  final class Builder extends ImmutableTask.Builder {
    Builder() {}
  }
}
