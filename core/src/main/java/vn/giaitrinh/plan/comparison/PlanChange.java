package vn.giaitrinh.plan.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

/** A change between two versions of a plan: what became of which part, where, and in words. */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "kind",
  "part",
  "id",
  "earlierId",
  "aspect",
  "earlierPath",
  "laterPath",
  "earlier",
  "later",
  "words",
  "removedUnits",
  "addedUnits",
  "reachedTasks",
  "sentence"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PlanChange.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PlanChange.Builder.class)
public interface PlanChange {

  /** {@return what became of the part} */
  ChangeKind getKind();

  /** {@return the part} */
  PlanPart getPart();

  /** {@return the id of the part in the later version, in the earlier one if it was removed} */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getId();

  /** {@return the id in the earlier version, where it is another} */
  Optional<String> getEarlierId();

  /** {@return which value changed or was restated; empty for the other kinds} */
  Optional<PlanAspect> getAspect();

  /** {@return the JSON path of the part in the earlier version; empty if it was added} */
  Optional<String> getEarlierPath();

  /** {@return the JSON path of the part in the later version; empty if it was removed} */
  Optional<String> getLaterPath();

  /** {@return the value, title or place before, in words; empty if there was none} */
  Optional<BilingualText> getEarlier();

  /** {@return the value, title or place after, in words; empty if there is none} */
  Optional<BilingualText> getLater();

  /** {@return the wording run by run, the words kept too; empty if no running text changed} */
  List<WordRun> getWords();

  /** {@return the units that no longer have their role, each by itself} */
  List<Assignment> getRemovedUnits();

  /** {@return the units that have a new role, each by itself} */
  List<Assignment> getAddedUnits();

  /** {@return the tasks that the changed value of a group reaches, by their later ids} */
  List<TaskId> getReachedTasks();

  /** {@return the change as a sentence} */
  BilingualText getSentence();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this change} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link PlanChange}. */
  final class Builder extends ImmutablePlanChange.Builder {
    Builder() {}
  }
}
