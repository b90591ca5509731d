package vn.giaitrinh.compliance.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.Task;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
class CoverageProperties {
  private static final List<String> NUMBERS = List.of("1/KH-UBND", "2-CT/TW", "3/KH-UBND");

  @Property
  void every_claim_is_counted_once_or_told_as_unsupported(@ForAll("plans") Plan plan) {
    Coverage coverage = Coverage.of(plan);
    Set<String> claims = new HashSet<>();
    for (PlannedTask task : plan.allTasks()) {
      task.task().getMandates().forEach(mandate -> claims.add(task.id() + " " + mandate));
    }
    List<String> told = new ArrayList<>();
    for (DocumentCoverage document : coverage.documents()) {
      String number = document.document().getNumber().orElseThrow().toString();
      for (ClauseCoverage clause : document.clauses()) {
        clause
            .tasks()
            .forEach(task -> told.add(task + " " + clause.clause().id() + " of " + number));
      }
    }
    coverage.unsupportedClaims().forEach(claim -> told.add(claim.task() + " " + claim.mandate()));

    assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(claims);
  }

  @Property
  void every_clause_listed_is_covered_or_a_gap(@ForAll("plans") Plan plan) {
    Coverage coverage = Coverage.of(plan);
    int gaps = coverage.documents().stream().mapToInt(document -> document.gaps().size()).sum();

    assertThat(coverage.counts().gaps()).isEqualTo(gaps);
    assertThat(coverage.counts().listed())
        .isEqualTo(
            plan.getBasisDocuments().stream().mapToInt(one -> one.getClauses().size()).sum());
  }

  @Provide
  Arbitrary<Plan> plans() {
    Arbitrary<Mandate> mandates =
        Combinators.combine(
                Arbitraries.of("1/KH-UBND", "2-CT/TW", "3/KH-UBND", "4/KH-UBND"),
                Arbitraries.integers().between(1, 4))
            .as((document, clause) -> Mandate.of(document, "I." + clause));
    Arbitrary<List<List<Mandate>>> claims =
        mandates.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(Arbitraries.integers().between(0, 3).list().ofSize(3), claims)
        .as(CoverageProperties::plan);
  }

  private static Plan plan(List<Integer> listed, List<List<Mandate>> claims) {
    return CoverageSamples.plan(
        IntStream.range(0, listed.size())
            .mapToObj(
                i ->
                    CoverageSamples.basis(
                        BasisRole.SUPERIOR_PLAN,
                        "Kế hoạch",
                        NUMBERS.get(i),
                        IntStream.rangeClosed(1, listed.get(i))
                            .mapToObj(n -> "I." + n)
                            .toArray(String[]::new)))
            .toList(),
        IntStream.range(0, claims.size())
            .mapToObj(
                i -> CoverageSamples.task("t" + i, claims.get(i).toArray(Mandate[]::new)).build())
            .toArray(Task[]::new));
  }
}
