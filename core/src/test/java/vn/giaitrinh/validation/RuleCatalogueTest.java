package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;

class RuleCatalogueTest {
  private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
  private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ]");
  private static final PlanValidator PLANS = PlanValidator.create();
  private static final CaseFileValidator CASES = CaseFileValidator.create();

  static Stream<ValidationRule> rules() {
    return RuleCatalogue.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_what_is_wrong_and_what_to_do_in_both_languages(ValidationRule rule) {
    assertThat(rule.code()).matches(CODE);
    assertThat(RuleCatalogue.find(rule.code())).containsSame(rule);
    assertThat(rule.layer().label().en()).isPresent();
    for (String vi : List.of(rule.message().vi(), rule.hint().vi())) {
      assertThat(vi).containsPattern(VIETNAMESE).doesNotEndWith(".");
    }
    for (String en : List.of(rule.message().en().orElseThrow(), rule.hint().en().orElseThrow())) {
      assertThat(en).isNotBlank().doesNotEndWith(".");
    }
    assertThat(rule.message().en()).isNotEqualTo(rule.hint().en());
  }

  @Test
  void a_code_names_one_rule_and_unknown_codes_none() {
    assertThat(RuleCatalogue.all()).extracting(ValidationRule::code).doesNotHaveDuplicates();
    assertThat(RuleCatalogue.all()).hasSizeGreaterThan(60);
    assertThat(RuleCatalogue.find("NO_SUCH_RULE")).isEmpty();
    assertThat(RuleCatalogue.find(FindingCode.LATE_EXPLANATION.name()).orElseThrow().layer())
        .isEqualTo(RuleLayer.LAW);
  }

  @Test
  void nothing_is_found_in_what_is_sound() {
    assertThat(PLANS.validateIssued(PlanRuleFixtures.SOUND, PlanRuleFixtures.DIRECTORY).findings())
        .isEmpty();
    assertThat(
            PLANS
                .validateIssued(ConstraintRuleFixtures.SOUND, PlanRuleFixtures.DIRECTORY)
                .findings())
        .isEmpty();
    assertThat(CASES.validate(CaseFileRuleFixtures.SOUND, PlanRuleFixtures.DIRECTORY).findings())
        .isEmpty();
  }

  // A constraint tells what is wrong in words of its own.
  @ParameterizedTest
  @EnumSource
  void what_breaks_a_constraint_breaks_it_alone(ConstraintRule rule) {
    ValidationReport report =
        PLANS.validateIssued(ConstraintRuleFixtures.breaking(rule), PlanRuleFixtures.DIRECTORY);

    assertThat(codes(report.findings())).containsExactly(rule.code());
    Finding finding = report.findings().get(0);
    assertThat(finding.getSeverity()).isEqualTo(rule.severity());
    assertThat(finding.getMessage().vi()).containsPattern(VIETNAMESE);
    assertThat(finding.getMessage().en())
        .isPresent()
        .isNotEqualTo(Optional.of(finding.getMessage().vi()));
    assertThat(finding.getHint()).contains(rule.hint());
    assertThat(report.of(rule.layer())).isEqualTo(report.findings());
  }

  @ParameterizedTest
  @EnumSource
  void what_breaks_a_rule_of_plans_breaks_it_alone(PlanRule rule) {
    assertBroken(
        rule, PLANS.validateIssued(PlanRuleFixtures.breaking(rule), PlanRuleFixtures.DIRECTORY));
  }

  @ParameterizedTest
  @EnumSource
  void what_breaks_a_rule_of_case_files_breaks_it_alone(CaseFileRule rule) {
    assertBroken(
        rule, CASES.validate(CaseFileRuleFixtures.breaking(rule), PlanRuleFixtures.DIRECTORY));
  }

  @ParameterizedTest
  @EnumSource
  void what_gives_a_finding_gives_it_alone(FindingCode code) {
    FindingFixtures fixture = FindingFixtures.of(code);
    ValidationRule rule = RuleCatalogue.find(code.name()).orElseThrow();

    assertThat(codes(fixture.sound())).isEqualTo(unavoidable(code));
    assertThat(codes(fixture.broken()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(code.name()), unavoidable(code).stream()).toList());
    assertThat(fixture.broken())
        .filteredOn(finding -> finding.getCode().equals(code.name()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getSeverity()).isEqualTo(rule.severity());
              assertThat(finding.getMessage().vi()).containsPattern(VIETNAMESE);
              assertThat(finding.getMessage().en().orElseThrow()).isNotBlank();
              assertThat(finding.getHint()).isPresent();
            });
  }

  /** What is found beside a finding because it cannot come alone. */
  private static List<String> unavoidable(FindingCode code) {
    return code == FindingCode.APOLOGY_NOT_SENT
        ? List.of(FindingCode.LATE_EXPLANATION.name())
        : List.of();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::getCode).toList();
  }

  private static void assertBroken(ValidationRule rule, ValidationReport report) {
    assertThat(report.findings()).extracting(Finding::getCode).containsExactly(rule.code());
    Finding finding = report.findings().get(0);
    assertThat(finding.getSeverity()).isEqualTo(rule.severity());
    assertThat(finding.getMessage().vi()).startsWith(rule.message().vi());
    assertThat(finding.getHint()).contains(rule.hint());
    assertThat(finding.getBasis()).isEqualTo(rule.basis());
    assertThat(report.of(rule.layer())).isEqualTo(report.findings());
    assertThat(report.hasErrors()).isNotEqualTo(rule.isAdvice());
  }
}
