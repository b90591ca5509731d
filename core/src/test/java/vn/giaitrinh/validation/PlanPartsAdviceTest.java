package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.GroupDefaults;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.OnDemand;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.text.BilingualText;

/** Advice on what a plan holds beside its tasks, and on the parts of a timing. */
class PlanPartsAdviceTest {
  private static final PlanValidator VALIDATOR = PlanValidator.create();
  private static final UnitSelector DIVISION = UnitSelector.of(UnitId.of("phong-mot"));
  private static final Compound TERMS =
      Compound.of(
          "Khi có yêu cầu, nt, mai",
          OnDemand.of("Khi có yêu cầu"),
          Compound.of("nt, mai", Unrecognized.of("nt"), Unrecognized.of("mai")));

  @Test
  void looks_at_milestones() {
    Milestone milestone =
        Milestone.builder()
            .id("m")
            .title(BilingualText.ofVietnamese("Mốc"))
            .timing(Unrecognized.of("nt"))
            .addAssignments(
                Assignment.of(Role.LEAD, DIVISION), Assignment.of(Role.SUPPORTING, DIVISION))
            .build();

    assertThat(found(task(one -> one.addMilestone(milestone))))
        .containsExactly(
            found("SUPPORTING_IS_LEAD", "$.groups[0].tasks[0].milestones[0]", "phong-mot"),
            found("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].milestones[0].timing", "nt"));
  }

  @Test
  void looks_at_reporting_duties() {
    Plan sound = PlanRuleFixtures.SOUND;
    Plan plan =
        sound.toBuilder()
            .reportingDuties(
                List.of(
                    sound.getReportingDuties().get(0).toBuilder()
                        .timing(Unrecognized.of("nt"))
                        .build()))
            .build();

    assertThat(found(plan))
        .containsExactly(found("TIMING_UNRECOGNIZED", "$.reportingDuties[0].timing", "nt"));
  }

  @Test
  void names_the_part_of_a_timing_that_is_not_understood() {
    assertThat(found(task(one -> one.timing(TERMS))))
        .containsExactly(
            found("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].timing.parts[1].parts[0]", "nt"),
            found("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].timing.parts[1].parts[1]", "mai"));
  }

  @Test
  void names_the_task_where_the_timing_is_that_of_its_group() {
    Plan plan = task(one -> one.timing(Optional.empty()));
    TaskGroup group = plan.getGroups().get(0);
    Plan inheriting =
        plan.toBuilder()
            .groups(
                List.of(
                    group.toBuilder()
                        .defaults(GroupDefaults.builder().timing(TERMS).build())
                        .build()))
            .build();

    assertThat(found(inheriting))
        .containsExactly(
            found("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0]", "mai"),
            found("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0]", "nt"));
  }

  private static Plan task(UnaryOperator<Task.Builder> change) {
    TaskGroup group = PlanRuleFixtures.SOUND.getGroups().get(0);
    Task task = change.apply(group.getTasks().get(0).toBuilder()).build();
    return PlanRuleFixtures.SOUND.toBuilder()
        .groups(List.of(group.toBuilder().tasks(List.of(task)).build()))
        .build();
  }

  private static List<Tuple> found(Plan plan) {
    return VALIDATOR.validateIssued(plan, PlanRuleFixtures.DIRECTORY).findings().stream()
        .map(one -> found(one.getCode(), one.getPath(), one.getMessage().vi().split(": ")[1]))
        .toList();
  }

  private static Tuple found(String code, String path, String subject) {
    return tuple(code, path, subject);
  }
}
