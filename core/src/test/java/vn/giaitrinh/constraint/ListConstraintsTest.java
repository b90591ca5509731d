package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.constraint.ConstraintTesting.said;

import jakarta.validation.ConstraintDeclarationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

class ListConstraintsTest {
  private static final CaseEvent FIRST = received(1);
  private static final CaseEvent SECOND = CaseResumed.builder().on(day(2)).build();
  private static final CaseEvent THIRD = received(3);

  record Register(@ChronologicalEvents List<CaseEvent> events) {}

  record Receipts(@ChronologicalEvents(message = "sai thứ tự") List<RequestReceived> events) {}

  record Case(@ChronologicalEvents CaseFile file) {}

  record Entry(@Nullable String number, Optional<String> code) {}

  public static final class Bean {
    private final boolean urgent;

    Bean(boolean urgent) {
      this.urgent = urgent;
    }

    public boolean isUrgent() {
      return urgent;
    }

    public String getFailing() {
      throw new IllegalStateException("Nguyễn Văn A");
    }
  }

  record Entries(@DistinctBy("number") @DistinctBy("code") List<Entry> entries) {}

  record Beans(@DistinctBy("urgent") Iterable<Bean> beans) {}

  record Tasks(@DistinctBy("id") List<Task> tasks) {}

  record Wrong(@DistinctBy("nothing") List<Entry> entries) {}

  record Failing(@DistinctBy("failing") List<Bean> beans) {}

  record Row(@LeadOrImplementing List<Assignment> units) {}

  record Free(@LeadOrImplementing(bothAllowed = true) List<Assignment> units) {}

  record Whole(@LeadOrImplementing Task task) {}

  record Planned(@LeadOrImplementing PlannedTask task) {}

  @Test
  void takes_events_in_the_order_of_their_days() {
    assertThat(said(new Register(List.of()))).isEmpty();
    assertThat(said(new Register(List.of(FIRST, SECOND, SECOND, THIRD)))).isEmpty();
    assertThat(said(new Register(Arrays.asList(FIRST, null, SECOND)))).isEmpty();
    assertThat(said(new Case(file(FIRST, THIRD)))).isEmpty();
  }

  @Test
  void names_the_place_of_each_event_that_is_out_of_order() {
    assertThat(said(new Register(List.of(THIRD, SECOND, FIRST))))
        .containsExactly(
            "events[1]: event number 2 is of an earlier day than the one before it",
            "events[2]: event number 3 is of an earlier day than the one before it");
    assertThat(said(new Case(file(FIRST, THIRD, SECOND))))
        .containsExactly(
            "file.events[2]: event number 3 is of an earlier day than the one before it");
    assertThat(said(new Receipts(List.of(received(2), received(1)))))
        .containsExactly("events[1]: sai thứ tự");
  }

  @Test
  void finds_items_that_repeat_a_value_and_never_says_it() {
    List<Entry> entries =
        Arrays.asList(
            entry("1", "a"),
            entry("2", "a"),
            null,
            entry("1", "b"),
            entry(null, null),
            entry(null, null));

    assertThat(said(new Entries(entries)))
        .containsExactly(
            "entries[1]: item number 2 repeats the value of \"code\" of an earlier item",
            "entries[3]: item number 4 repeats the value of \"number\" of an earlier item");
  }

  @Test
  void reads_getters_and_what_the_model_holds() {
    Set<Bean> beans = new LinkedHashSet<>(List.of(new Bean(true), new Bean(false), new Bean(true)));
    Task task = task(Role.LEAD);

    assertThat(said(new Beans(beans)))
        .containsExactly("beans: item number 3 repeats the value of \"urgent\" of an earlier item");
    assertThat(said(new Tasks(List.of(task, task)))).hasSize(1);
    assertThat(said(new Tasks(List.of(task)))).isEmpty();
  }

  @Test
  void refuses_a_property_that_cannot_be_read_without_quoting_what_it_holds() {
    assertThatThrownBy(() -> said(new Wrong(List.of(entry("1", "a")))))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageContaining("@DistinctBy names 'nothing', but " + Entry.class.getName());
    assertThatThrownBy(() -> said(new Failing(List.of(new Bean(true)))))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageContaining("getFailing failed with java.lang.IllegalStateException")
        .hasNoCause();
  }

  @Test
  void asks_for_a_lead_or_implementing_units_and_not_for_both() {
    String none = "units: must have a lead unit or an implementing unit";
    String both = "units: must not have both a lead unit and an implementing unit";

    assertThat(said(new Row(units(Role.LEAD, Role.SUPPORTING)))).isEmpty();
    assertThat(said(new Row(units(Role.LEAD, Role.LEAD)))).isEmpty();
    assertThat(said(new Row(units(Role.IMPLEMENTING, Role.SUPERVISING)))).isEmpty();
    assertThat(said(new Row(units(Role.LEAD, Role.IMPLEMENTING)))).containsExactly(both);
    assertThat(said(new Row(units(Role.SUPPORTING)))).containsExactly(none);
    assertThat(said(new Row(units()))).containsExactly(none);
    assertThat(said(new Free(units(Role.LEAD, Role.IMPLEMENTING)))).isEmpty();
    assertThat(said(new Free(units(Role.SUPPORTING)))).containsExactly(none);
  }

  @Test
  void leaves_a_task_to_its_group_and_knows_what_it_took() {
    assertThat(said(new Whole(task()))).isEmpty();
    assertThat(said(new Whole(task(Role.LEAD)))).isEmpty();
    assertThat(said(new Whole(task(Role.SUPPORTING)))).hasSize(1);
    assertThat(said(new Planned(planned(task())))).hasSize(1);
    assertThat(said(new Planned(planned(task(Role.IMPLEMENTING))))).isEmpty();
  }

  private static Entry entry(@Nullable String number, @Nullable String code) {
    return new Entry(number, Optional.ofNullable(code));
  }

  private static PlannedTask planned(Task task) {
    return Plan.builder()
        .id("p")
        .title(BilingualText.ofVietnamese("Kế hoạch"))
        .issuer(UnitId.of("so"))
        .addGroup(
            TaskGroup.builder()
                .id("g")
                .title(BilingualText.ofVietnamese("Nhóm"))
                .addTask(task)
                .build())
        .build()
        .allTasks()
        .get(0);
  }

  private static Task task(Role... roles) {
    return Task.builder()
        .id(TaskId.of("1"))
        .title(BilingualText.ofVietnamese("Nhiệm vụ"))
        .assignments(units(roles))
        .build();
  }

  private static List<Assignment> units(Role... roles) {
    return Arrays.stream(roles)
        .map(role -> Assignment.of(role, UnitSelector.of(UnitId.of("phong"))))
        .toList();
  }

  private static CaseFile file(CaseEvent... events) {
    return CaseFile.builder()
        .id(CaseId.of("1"))
        .kind(CaseKind.EXPLANATION_REQUEST)
        .channel(RequestChannel.AFFECTED_PARTY)
        .leadUnit(UnitId.of("van-phong"))
        .addEvents(events)
        .build();
  }

  private static RequestReceived received(int day) {
    return RequestReceived.builder().on(day(day)).build();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 9, day);
  }
}
