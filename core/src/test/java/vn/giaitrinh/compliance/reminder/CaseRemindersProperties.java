package vn.giaitrinh.compliance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/** Any order and any split of the clocks gives the same counts and keeps the same clocks. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
class CaseRemindersProperties {
  private static final ReminderWindow WINDOW = ReminderSamples.beforeTheHolidays();
  private static final BilingualText LABEL = BilingualText.of("Giải trình", "Explanation");

  @Property
  void the_clocks_kept_are_those_of_a_plain_sort_and_cut(
      @ForAll("clocks") List<CaseClock> clocks, @ForAll @IntRange(max = 6) int most) {
    CaseReminders cases = of(clocks, most);
    Map<UnitId, List<CaseClock>> byUnit =
        clocks.stream()
            .filter(clock -> !clock.lastDay().isAfter(WINDOW.getThrough()))
            .sorted(CaseClock.URGENCY)
            .collect(Collectors.groupingBy(CaseClock::leadUnit, TreeMap::new, Collectors.toList()));

    assertThat(cases.units()).containsExactlyElementsOf(byUnit.keySet());
    byUnit.forEach(
        (unit, all) -> {
          assertThat(cases.keptOf(unit)).isEqualTo(all.subList(0, Math.min(most, all.size())));
          long over = all.stream().filter(one -> one.lastDay().isBefore(WINDOW.getAsOf())).count();
          assertThat(cases.countsOf(unit))
              .isEqualTo(new ReminderCounts((int) over, 0, 0, all.size() - (int) over));
        });
  }

  @Property
  void merging_is_associative_and_commutative(
      @ForAll("clocks") List<CaseClock> a,
      @ForAll("clocks") List<CaseClock> b,
      @ForAll("clocks") List<CaseClock> c) {
    CaseReminders left = of(a, 3).merge(of(b, 3)).merge(of(c, 3));
    CaseReminders right = of(a, 3).merge(of(b, 3).merge(of(c, 3)));
    CaseReminders turned = of(c, 3).merge(of(b, 3)).merge(of(a, 3));

    assertThat(right.parts()).isEqualTo(left.parts());
    assertThat(turned.parts()).isEqualTo(left.parts());
  }

  @Property
  void no_case_is_neutral_and_what_is_merged_does_not_change(
      @ForAll("clocks") List<CaseClock> a, @ForAll("clocks") List<CaseClock> b) {
    CaseReminders some = of(a, 3);
    List<UnitCaseClocks> alone = some.parts();

    assertThat(some.newPart().merge(some).parts()).isEqualTo(alone);
    assertThat(of(a, 3).merge(some.newPart()).parts()).isEqualTo(alone);
    of(b, 3).merge(some);
    assertThat(some.parts()).isEqualTo(alone);
  }

  @Property
  void any_order_and_any_split_say_the_same(
      @ForAll("clocks") List<CaseClock> clocks,
      @ForAll @IntRange(min = 1, max = 4) int parts,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<CaseClock> shuffled = new ArrayList<>(clocks);
    Collections.shuffle(shuffled, random);
    List<CaseReminders> split = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      split.add(CaseReminders.of(WINDOW, 3));
    }
    shuffled.forEach(clock -> split.get(random.nextInt(parts)).add(clock));
    CaseReminders whole = CaseReminders.of(WINDOW, 3);
    split.forEach(whole::merge);

    assertThat(whole.parts()).isEqualTo(of(clocks, 3).parts());
  }

  @Property
  void what_is_kept_as_json_goes_on_as_if_it_had_never_stopped(
      @ForAll("clocks") List<CaseClock> a, @ForAll("clocks") List<CaseClock> b) {
    JsonMapper mapper = GiaiTrinhJson.mapper();
    List<UnitCaseClocks> read =
        List.of(
            mapper.readValue(mapper.writeValueAsString(of(a, 3).parts()), UnitCaseClocks[].class));
    CaseReminders resumed = CaseReminders.of(WINDOW, 3).addAll(read);
    b.forEach(resumed::add);

    assertThat(resumed.parts()).isEqualTo(of(a, 3).merge(of(b, 3)).parts());
  }

  private static CaseReminders of(List<CaseClock> clocks, int most) {
    CaseReminders cases = CaseReminders.of(WINDOW, most);
    clocks.forEach(cases::add);
    return cases;
  }

  @Provide
  Arbitrary<List<CaseClock>> clocks() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 8),
            Arbitraries.of("a", "b", "c"),
            Arbitraries.of("INTAKE", "EXPLAIN"),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(-5, 12))
        .as(
            (number, unit, clock, cycle, days) ->
                new CaseClock(
                    CaseId.of("GT-" + number),
                    UnitId.of(unit),
                    "goi",
                    clock,
                    cycle,
                    LABEL,
                    WINDOW.getAsOf().plusDays(days)))
        .list()
        .ofMaxSize(25);
  }
}
