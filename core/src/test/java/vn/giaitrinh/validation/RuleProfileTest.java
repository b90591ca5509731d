package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.json.GiaiTrinhJson;

class RuleProfileTest {
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final RuleWaiver WAIVER =
      new RuleWaiver("NO_REPORTING_DUTY", "Chánh Văn phòng", "theo Quy chế 12", Optional.of(LAST));
  private static final RuleProfile PROFILE =
      RuleProfile.builder().agency("Sở Mẫu").addWaiver(WAIVER).build();

  private static ValidationReport validate(RuleProfile profile, LocalDate day) {
    return PlanValidator.create()
        .withProfile(profile, day)
        .validateIssued(
            PlanRuleFixtures.breaking(PlanRule.NO_REPORTING_DUTY), PlanRuleFixtures.DIRECTORY);
  }

  @Test
  void a_waived_rule_is_not_found_through_the_last_day_and_the_waiver_is_told() {
    assertThat(validate(PROFILE, LAST).findings()).isEmpty();
    assertThat(validate(PROFILE, LAST).waived()).containsExactly(new WaivedRule(WAIVER, true, 1));
  }

  @Test
  void a_waiver_that_has_ended_changes_nothing_and_is_told() {
    ValidationReport report = validate(PROFILE, LAST.plusDays(1));

    assertThat(report.findings()).extracting(Finding::getCode).containsExactly(WAIVER.rule());
    assertThat(report.waived()).containsExactly(new WaivedRule(WAIVER, false, 1));
  }

  @Test
  void a_waiver_that_touches_nothing_is_not_told() {
    assertThat(
            PlanValidator.create()
                .withProfile(PROFILE, LAST)
                .validateIssued(PlanRuleFixtures.SOUND, PlanRuleFixtures.DIRECTORY)
                .waived())
        .isEmpty();
  }

  @Test
  void a_severity_is_raised_or_lowered_and_the_change_is_told() {
    SeverityChange change =
        new SeverityChange("NO_REPORTING_DUTY", Severity.ERROR, "Giám đốc", "bắt buộc báo cáo");
    RuleProfile stricter = RuleProfile.builder().agency("Sở Mẫu").addSeverityChange(change).build();

    assertThat(validate(RuleProfile.none(), LAST).hasErrors()).isFalse();
    assertThat(validate(stricter, LAST).hasErrors()).isTrue();
    assertThat(validate(stricter, LAST).revalued())
        .containsExactly(new RevaluedRule(change, Severity.WARNING, 1));
    assertThat(
            PlanValidator.create()
                .withProfile(stricter, LAST)
                .validateIssued(PlanRuleFixtures.SOUND, PlanRuleFixtures.DIRECTORY)
                .revalued())
        .isEmpty();
  }

  @Test
  void unknown_rules_missing_reasons_and_double_decisions_are_refused() {
    assertThatThrownBy(() -> new RuleWaiver("NO_RULE", "x", "y", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'NO_RULE' is no rule; RuleCatalogue.all() lists the rules");
    assertThatThrownBy(() -> new RuleWaiver("NO_TIMING", " ", "y", Optional.empty()))
        .hasMessage("Waiver of NO_TIMING has to say by whom it was decided, and why");
    assertThatThrownBy(() -> new SeverityChange("NO_TIMING", Severity.ERROR, "x", ""))
        .hasMessage("Severity of NO_TIMING has to say by whom it was changed, and why");
    assertThatThrownBy(() -> PROFILE.toBuilder().addWaiver(WAIVER).build())
        .hasMessage(
            "Rule NO_REPORTING_DUTY is decided on twice; one waiver or one change is allowed");
  }

  @Test
  void a_profile_and_a_report_are_written_and_a_profile_is_read_back() {
    String json = GiaiTrinhJson.mapper().writeValueAsString(PROFILE);

    assertThat(GiaiTrinhJson.mapper().readValue(json, RuleProfile.class)).isEqualTo(PROFILE);
    assertThat(GiaiTrinhJson.mapper().writeValueAsString(validate(PROFILE, LAST.plusDays(1))))
        .contains("\"code\":\"NO_REPORTING_DUTY\"", "\"holds\":false", "\"findings\":1");
  }
}
