package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.constraint.Issued;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.text.BilingualText;

/**
 * A plan (<i>kế hoạch</i>) as its document states it, in draft or issued.
 *
 * <p>What a signed plan must have and a draft may lack (number, date, signer) is a constraint of
 * the group {@link Issued}.
 *
 * <pre>{@code
 * Plan plan = Plan.builder()
 *     .id("stp-2026-giai-trinh")
 *     .title(BilingualText.ofVietnamese("Triển khai thực hiện Chỉ thị số 53-CT/TW"))
 *     .issuer(UnitId.of("so-tu-phap"))
 *     .addGroup(group)
 *     .build();
 * plan.findTask(TaskId.of("5c")).orElseThrow().timing().inherited();  // false: it is its own
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "schema",
  "id",
  "number",
  "issuedOn",
  "place",
  "issuer",
  "title",
  "basisDocuments",
  "purposes",
  "requirements",
  "period",
  "phases",
  "groups",
  "budget",
  "evidenceCadence",
  "reportingDuties",
  "distribution",
  "archiveLine",
  "signer"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Plan.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Plan.Builder.class)
public interface Plan {

  /** The wire format of a plan. */
  String SCHEMA = "giaitrinh/plan/1";

  /** {@return the wire format, always {@value #SCHEMA}} */
  @Value.Default
  default String getSchema() {
    return SCHEMA;
  }

  /** {@return its id in the system that keeps it} */
  @NotBlank
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String getId();

  /** {@return its number and symbol; empty or with a blank serial in a draft} */
  Optional<@NotNull(groups = Issued.class) DocumentNumber> getNumber();

  /** {@return the day on which it was issued; empty in a draft} */
  Optional<@NotNull(groups = Issued.class) LocalDate> getIssuedOn();

  /** {@return the place of issue (<i>địa danh</i>)} */
  Optional<String> getPlace();

  /** {@return the agency that issues it} */
  UnitId getIssuer();

  /** {@return what it is about (<i>trích yếu</i>)} */
  @Valid
  BilingualText getTitle();

  /** {@return the documents on which it rests, from the highest} */
  List<@Valid BasisDocument> getBasisDocuments();

  /** {@return the purposes (<i>mục đích</i>)} */
  List<@NotBlank String> getPurposes();

  /** {@return the requirements (<i>yêu cầu</i>)} */
  List<@NotBlank String> getRequirements();

  /** {@return the period of the plan; empty if it sets none} */
  Optional<PlanPeriod> getPeriod();

  /** {@return the phases, in order} */
  List<@Valid PlanPhase> getPhases();

  /** {@return the groups of tasks, in order} */
  @NotEmpty
  List<@Valid TaskGroup> getGroups();

  /** {@return the budget of the whole plan} */
  Optional<@Valid Budget> getBudget();

  /** {@return how often a continuous task that sets no cadence itself must leave evidence} */
  Optional<EvidenceCadence> getEvidenceCadence();

  /** {@return the duties of section <i>Tổ chức thực hiện</i>} */
  List<@Valid ReportingDuty> getReportingDuties();

  /** {@return the distribution list (<i>nơi nhận</i>), line by line, without the archive} */
  List<@NotBlank String> getDistribution();

  /** {@return the archive line, such as <i>Lưu: VT, VP</i>} */
  Optional<String> getArchiveLine();

  /** {@return the one who signs; may be missing in a draft} */
  Optional<@NotNull(groups = Issued.class) @Valid Signer> getSigner();

  /**
   * Returns every task with what it takes from its groups, in the order of the document: a group's
   * own task, then the tasks under its heading, then the groups below it.
   *
   * @return the tasks
   */
  @Value.Lazy
  default List<PlannedTask> allTasks() {
    return PlanOutline.tasksOf(this);
  }

  /** {@return every task by its id, in the order of the document} */
  @Value.Lazy
  default Map<TaskId, PlannedTask> tasksById() {
    return PlanOutline.byId(allTasks());
  }

  /**
   * Finds a task.
   *
   * @param id its id
   * @return the task, empty if the plan has none with this id
   */
  default Optional<PlannedTask> findTask(TaskId id) {
    return Optional.ofNullable(tasksById().get(id));
  }

  /** Rejects an id used twice, and a wire format of another version. */
  @Value.Check
  default void check() {
    WireSchema.check(getSchema(), SCHEMA);
    PlanOutline.checkUniqueIds(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this plan} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Plan}. */
  final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
