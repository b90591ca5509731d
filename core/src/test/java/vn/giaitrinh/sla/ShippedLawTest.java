package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.Instance;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.text.BilingualText;

/** What holds of every pack that ships; a test of its own holds the numbers of each. */
class ShippedLawTest {

  static Stream<RulePack> packs() {
    return ShippedLaw.vietnam().stream();
  }

  static Stream<LimitRule> limits() {
    return packs().flatMap(pack -> pack.getClocks().stream()).flatMap(c -> c.getLimits().stream());
  }

  // The days in force: each law as published; that of the decree on feedback was not confirmed.
  @ParameterizedTest
  @CsvSource({
    "0, vn.nd-59-2019.explanation-requests, 2019-08-15, 2026-07-01, 132/2025/QH15",
    "1, vn.luat-02-2011.complaints, 2012-07-01, 2026-07-01, 136/2025/QH15",
    "2, vn.luat-25-2018.denunciations, 2019-01-01, 2026-07-01, 136/2025/QH15",
    "3, vn.luat-104-2016.information-requests, 2018-07-01, 2026-03-02, 2026-03-02",
    "4, vn.nd-20-2008.feedback, 2019-01-01, , ",
    "5, vn.luat-42-2013.citizen-reception, 2014-07-01, 2026-07-01, 136/2025/QH15"
  })
  void ships_in_a_stable_order_with_its_days(
      int place, String id, LocalDate inForceFrom, LocalDate reviewDueOn, String reason) {
    RulePack pack = ShippedLaw.vietnam().get(place);

    assertThat(ShippedLaw.vietnam()).hasSize(6);
    assertThat(pack.getId()).isEqualTo(id);
    assertThat(pack.getInForceFrom()).isEqualTo(inForceFrom);
    assertThat(pack.getInForceTo()).isEmpty();
    assertThat(pack.getReviewedOn()).isEqualTo("2026-11-23");
    assertThat(pack.getReviewDueOn().orElse(null)).isEqualTo(reviewDueOn);
    assertThat(pack.getReviewReason().flatMap(BilingualText::en).orElse(""))
        .contains(reason == null ? "" : reason);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void every_limit_cites_its_clause_and_none_is_taken_for_confirmed(LimitRule rule) {
    assertThat(rule.getBasis()).isNotEmpty();
    assertThat(rule.getBasis()).allMatch(basis -> basis.getDocument().getNumber().isPresent());
    if (rule.getLimit().isPresent()) {
      assertThat(rule.getBasis()).allMatch(basis -> basis.getArticle().isPresent());
    }
    // Nobody has held these numbers against the official gazette.
    assertThat(rule.getVerification()).isNotEqualTo(Verification.CONFIRMED);
    assertThat(rule.getHostOverride()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_wording_is_in_both_languages(RulePack pack) {
    List<BilingualText> wordings = new ArrayList<>(pack.getCaveats());
    wordings.add(pack.getLabel());
    pack.getReviewReason().ifPresent(wordings::add);
    pack.getClocks().forEach(clock -> wordings.add(clock.getLabel()));
    pack.getDuties().forEach(duty -> wordings.addAll(List.of(duty.getLabel(), duty.getOffice())));

    assertThat(wordings)
        .allSatisfy(
            wording -> {
              assertThat(wording.vi()).isNotBlank();
              assertThat(wording.en()).isPresent();
            });
    assertThat(pack.getCaveats()).isNotEmpty();
  }

  // What no source was read for: general knowledge, and law whose number of days was not found.
  @Test
  void what_was_not_read_is_unverified_and_nothing_else_is() {
    List<String> unverified = new ArrayList<>();
    for (RulePack pack : ShippedLaw.vietnam()) {
      for (ClockDefinition clock : pack.getClocks()) {
        for (LimitRule rule : clock.getLimits()) {
          String name = pack.getId().replaceFirst(".*\\.", "") + " " + clock.getId();
          if (rule.getVerification() == Verification.UNVERIFIED) {
            unverified.add(name + ": " + rule.inWords());
          }
          rule.getExtension()
              .filter(extension -> extension.getVerification() == Verification.UNVERIFIED)
              .ifPresent(extension -> unverified.add(name + ": + " + extension.getMax().inWords()));
        }
      }
    }

    assertThat(unverified)
        .containsExactly(
            "denunciations ACCEPT: 7 ngày làm việc",
            "denunciations ACCEPT: + 3 ngày làm việc",
            "information-requests NOTICE: 3 ngày làm việc",
            "information-requests PROVIDE: 10 ngày làm việc",
            "information-requests PROVIDE: + 10 ngày",
            "information-requests PROVIDE: 15 ngày làm việc",
            "information-requests PROVIDE: + 15 ngày",
            "information-requests PROVIDE: do đơn vị đặt",
            "feedback RESOLVE: do đơn vị đặt");
  }

  @Test
  void the_headline_figures_take_no_other_clock_for_that_of_an_explanation() {
    assertThat(packs().skip(1).flatMap(pack -> pack.getClocks().stream()))
        .extracting(ClockDefinition::getId)
        .doesNotContain("INTAKE", "EXPLAIN")
        .containsOnly("ACCEPT", "RESOLVE", "NOTICE", "PROVIDE");
  }

  /** Which of two limits applies must not hang on their order, but where one is the fallback. */
  @Test
  void no_two_limits_of_complaints_and_denunciations_fit_one_case() {
    for (String subject : List.of("complaints", "denunciations")) {
      for (ClockDefinition clock : ShippedPacks.pack(subject).getClocks()) {
        for (CaseFile file : everySort()) {
          assertThat(clock.getLimits()).filteredOn(rule -> rule.getWhen().isMetBy(file)).hasSize(1);
        }
      }
    }
  }

  private static List<CaseFile> everySort() {
    List<CaseFile> files = new ArrayList<>();
    for (Complexity complexity : Complexity.values()) {
      for (Instance instance : Instance.values()) {
        for (ReceiptMode mode : ReceiptMode.values()) {
          for (boolean remote : new boolean[] {false, true}) {
            files.add(
                SlaCases.draft()
                    .complexity(complexity)
                    .instance(instance)
                    .receiptMode(mode)
                    .remoteArea(remote)
                    .build());
          }
        }
      }
    }
    return files;
  }
}
