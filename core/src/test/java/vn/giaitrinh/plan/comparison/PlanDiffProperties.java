package vn.giaitrinh.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.plan.comparison.DiffSamples.plan;
import static vn.giaitrinh.plan.comparison.DiffSamples.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
class PlanDiffProperties {

  @Property
  void the_edits_made_are_told_and_nothing_else(@ForAll("edits") List<List<PlanEdit>> edits) {
    EditedPlan edited = new EditedPlan(edits);

    assertThat(DiffSamples.told(edited.before(), edited.after()))
        .containsExactlyInAnyOrderElementsOf(edited.expected());
  }

  @Property
  void what_is_added_one_way_is_removed_the_other(@ForAll("edits") List<List<PlanEdit>> edits) {
    EditedPlan edited = new EditedPlan(edits);
    List<PlanChange> there = PlanDiff.between(edited.before(), edited.after()).changes();
    List<PlanChange> back = PlanDiff.between(edited.after(), edited.before()).changes();

    assertThat(back.stream().map(PlanDiffProperties::ends))
        .containsExactlyInAnyOrderElementsOf(
            there.stream().map(PlanDiffProperties::turned).map(PlanDiffProperties::ends).toList());
  }

  @Property
  void a_plan_does_not_differ_from_itself_nor_from_what_is_read_back(
      @ForAll("edits") List<List<PlanEdit>> edits) {
    Plan plan = new EditedPlan(edits).after();
    Plan readBack =
        GiaiTrinhJson.mapper()
            .readValue(GiaiTrinhJson.mapper().writeValueAsString(plan), Plan.class);

    assertThat(PlanDiff.between(plan, plan).isEmpty()).isTrue();
    assertThat(PlanDiff.between(plan, readBack).isEmpty()).isTrue();
  }

  @Property
  void every_path_leads_to_the_part(@ForAll("edits") List<List<PlanEdit>> edits) {
    EditedPlan edited = new EditedPlan(edits);
    for (PlanChange change : PlanDiff.between(edited.before(), edited.after()).changes()) {
      change
          .getEarlierPath()
          .ifPresent(
              path ->
                  assertThat(edited.idAt(edited.before(), path))
                      .isEqualTo(change.getEarlierId().orElse(change.getId())));
      change
          .getLaterPath()
          .ifPresent(
              path -> assertThat(edited.idAt(edited.after(), path)).isEqualTo(change.getId()));
    }
  }

  @Property
  void no_fewer_tasks_than_those_told_need_to_move(@ForAll("orders") List<Integer> order) {
    Task[] tasks =
        IntStream.range(0, order.size())
            .mapToObj(i -> task("t" + i, "việc v" + i + " của w" + i).build())
            .toArray(Task[]::new);
    Task[] shuffled = order.stream().map(i -> tasks[i]).toArray(Task[]::new);

    long moved =
        DiffSamples.told(plan(tasks), plan(shuffled)).stream()
            .filter(line -> line.startsWith("MOVED TASK"))
            .count();

    assertThat(moved).isEqualTo(order.size() - longestRising(order));
  }

  @Property
  void the_runs_of_words_give_both_wordings_again(
      @ForAll("wordings") String one, @ForAll("wordings") String other) {
    List<WordRun> runs = Words.compare(one, other);

    assertThat(joined(runs.stream().map(WordRun::earlier))).isEqualTo(one);
    assertThat(joined(runs.stream().map(WordRun::later))).isEqualTo(other);
    assertThat(runs.stream().allMatch(WordRun::kept)).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<List<List<PlanEdit>>> edits() {
    return Arbitraries.of(PlanEdit.class).list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6);
  }

  @Provide
  Arbitrary<String> wordings() {
    return Arbitraries.of("a", "b", "c", "hai").list().ofMaxSize(8).map(l -> String.join(" ", l));
  }

  /** Tries every subset: the measure by which the quick search is judged. */
  private static int longestRising(List<Integer> order) {
    int longest = 0;
    for (int subset = 0; subset < 1 << order.size(); subset++) {
      int chosen = subset;
      List<Integer> kept =
          IntStream.range(0, order.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(order::get)
              .toList();
      if (kept.stream().sorted().toList().equals(kept)) {
        longest = Math.max(longest, kept.size());
      }
    }
    return longest;
  }

  private static PlanChange turned(PlanChange change) {
    ChangeKind kind =
        switch (change.getKind()) {
          case ADDED -> ChangeKind.REMOVED;
          case REMOVED -> ChangeKind.ADDED;
          default -> change.getKind();
        };
    return change.toBuilder()
        .kind(kind)
        .id(change.getEarlierId().orElse(change.getId()))
        .earlierId(change.getEarlierId().map(id -> change.getId()))
        .earlierPath(change.getLaterPath())
        .laterPath(change.getEarlierPath())
        .earlier(change.getLater())
        .later(change.getEarlier())
        .removedUnits(change.getAddedUnits())
        .addedUnits(change.getRemovedUnits())
        .build();
  }

  private static List<Object> ends(PlanChange change) {
    List<Object> ends = new ArrayList<>();
    ends.add(DiffSamples.line(change));
    ends.add(change.getEarlierPath());
    ends.add(change.getLaterPath());
    ends.add(change.getEarlier());
    ends.add(change.getLater());
    ends.add(change.getRemovedUnits());
    ends.add(change.getAddedUnits());
    return ends;
  }

  private static String joined(Stream<String> words) {
    return words.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
