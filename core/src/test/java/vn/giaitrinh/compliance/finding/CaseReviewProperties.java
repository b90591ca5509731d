package vn.giaitrinh.compliance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class CaseReviewProperties {
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final List<String> FORMS =
      List.of(
          "ACCEPTED@d",
          "ACCEPTED@d!",
          "REFUSED@d!",
          "DIALOGUE_HELD@d!",
          "DRAFT_SUBMITTED@d=Giám_đốc",
          "EXPLANATION_ISSUED@d=Giám_đốc",
          "ANSWERED@d",
          "PUBLISHED@d",
          "CLOSED@d",
          "REOPENED@d",
          "EXTENDED@d+5",
          "EXTENDED@d!+20",
          "SUSPENDED@d+3",
          "RESUMED@d",
          "APOLOGY_SENT@d+4",
          "REVIEW_REQUESTED@d",
          "FINDING_RECORDED@d=LATE",
          "FINDING_RECORDED@d=EVASIVE");

  @Property
  void findings_do_not_hang_on_the_order_of_arrival(
      @ForAll @From("cases") CaseFile file, @ForAll long seed) {
    List<CaseEvent> events = new ArrayList<>(file.getEvents());
    Collections.shuffle(events, new Random(seed));

    assertThat(findings(file.toBuilder().events(events).build(), FindingCases.AS_OF))
        .isEqualTo(findings(file, FindingCases.AS_OF));
  }

  @Property
  void events_after_the_day_are_not_seen(
      @ForAll @From("cases") CaseFile file, @ForAll @IntRange(max = 40) int after) {
    LocalDate asOf = FIRST.plusDays(after);
    List<CaseEvent> seen =
        file.getEvents().stream().filter(event -> !event.getOn().isAfter(asOf)).toList();

    assertThat(findings(file, asOf))
        .isEqualTo(findings(file.toBuilder().events(seen).build(), asOf));
  }

  @Property
  void no_finding_is_told_twice_and_each_has_a_hint(@ForAll @From("cases") CaseFile file) {
    assertThat(findings(file, FindingCases.AS_OF))
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Finding.READING_ORDER)
        .allMatch(finding -> finding.getHint().isPresent())
        .allMatch(finding -> finding.getMessage().en().isPresent());
  }

  private static List<Finding> findings(CaseFile file, LocalDate asOf) {
    return FindingCases.REVIEW.review(file, asOf).getFindings();
  }

  @Provide
  Arbitrary<CaseFile> cases() {
    Arbitrary<String> events =
        Combinators.combine(Arbitraries.of(FORMS), Arbitraries.integers().between(0, 40))
            .as((form, day) -> form.replace("@d", "@" + FIRST.plusDays(day)));
    return Combinators.combine(
            events.list().ofMaxSize(9),
            Arbitraries.of(CaseKind.class),
            Arbitraries.of("full", "point", "none"))
        .as(
            (all, kind, record) ->
                FindingCases.file(
                    "RECEIVED@10-01 kind="
                        + kind
                        + " record="
                        + record
                        + all.stream().map(one -> " " + one).collect(Collectors.joining())));
  }
}
