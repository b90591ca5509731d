package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.text.BilingualText;

/**
 * A group of tasks (<i>nhóm nhiệm vụ</i>), a heading of the plan. It is a task itself where it has
 * {@linkplain #getOwnTask() one of its own}: a plan without headings is a list of such groups.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "number", "title", "ownTask", "defaults", "tasks", "groups"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TaskGroup.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TaskGroup.Builder.class)
public interface TaskGroup {

  /** {@return its id, unique among the groups of the plan} */
  String getId();

  /** {@return its number as the plan prints it, such as {@code II.1}} */
  Optional<String> getNumber();

  /** {@return the heading} */
  @Valid
  BilingualText getTitle();

  /** {@return the task that the group itself is; empty if it is a heading only} */
  Optional<@Valid Task> getOwnTask();

  /** {@return the values given once for all of its tasks, its own task too} */
  Optional<@Valid GroupDefaults> getDefaults();

  /** {@return the tasks right under the heading, before any group below it} */
  List<@Valid Task> getTasks();

  /** {@return the groups below the heading} */
  List<@Valid TaskGroup> getGroups();

  /** Rejects an id of another form. */
  @Value.Check
  default void check() {
    Identifiers.check("group", getId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this group} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link TaskGroup}. */
  final class Builder extends ImmutableTaskGroup.Builder {
    Builder() {}
  }
}
