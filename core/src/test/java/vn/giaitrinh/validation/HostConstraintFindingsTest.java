package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.SarifReport;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Constraints of a host, which the catalogue does not have: their codes, words, places, rules. */
class HostConstraintFindingsTest {
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** Its words stand in the messages of the host. */
  @Constraint(validatedBy = Never.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ReviewedByQA2Team {
    String message() default "{host.reviewed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Finds everything wrong. */
  public static final class Never implements ConstraintValidator<ReviewedByQA2Team, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      return false;
    }
  }

  /** Named as a rule of the catalogue is. */
  @Constraint(validatedBy = {})
  @Size(max = 3)
  @ReportAsSingleViolation
  @Retention(RetentionPolicy.RUNTIME)
  @interface NoTiming {
    String message() default "theo quy định của đơn vị";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @ReviewedByQA2Team
  interface HostPlan extends Plan {
    @NoTiming
    @Size(max = 3)
    String getReviewer();
  }

  private static final Plan PLAN =
      (Plan)
          Proxy.newProxyInstance(
              HostPlan.class.getClassLoader(),
              new Class<?>[] {HostPlan.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getReviewer")
                      ? "Người hư cấu"
                      : method.invoke(PlanRuleFixtures.SOUND, arguments));

  private final ValidationReport report =
      VALIDATOR.validateIssued(PLAN, PlanRuleFixtures.DIRECTORY);

  @Test
  void has_a_code_of_its_name_that_no_rule_of_the_catalogue_has() {
    assertThat(report.findings())
        .extracting(Finding::getCode, Finding::getPath)
        .containsExactly(
            tuple("REVIEWED_BY_QA2_TEAM", "$"),
            tuple("HOST_NO_TIMING", "$.reviewer"),
            tuple("SIZE", "$.reviewer"));
    assertThat(report.findings())
        .noneMatch(finding -> RuleCatalogue.find(finding.getCode()).isPresent());
    assertThat(report.of(RuleLayer.STRUCTURE)).isEqualTo(report.findings());
    assertThat(report.of(RuleLayer.QUALITY)).isEmpty();
  }

  @Test
  void says_what_the_host_says_in_each_language_in_which_it_does() {
    assertThat(report.findings())
        .extracting(Finding::getMessage)
        .containsExactly(
            BilingualText.of("tổ kiểm tra chưa xem", "the quality team has not reviewed it"),
            BilingualText.of("theo quy định của đơn vị", "theo quy định của đơn vị"),
            BilingualText.of("độ dài hoặc số mục phải từ 0 đến 3", "size must be between 0 and 3"));
    assertThat(report.findings()).allMatch(finding -> finding.getHint().isEmpty());
  }

  @Test
  void is_a_rule_of_the_sarif_report_in_its_own_words() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write(report, "plan.json", Language.EN, out);
    JsonNode run = GiaiTrinhJson.mapper().readTree(out.toByteArray()).at("/runs/0");

    assertThat(run.at("/tool/driver/rules").valueStream())
        .extracting(rule -> rule.get("id").asString(), HostConstraintFindingsTest::described)
        .containsExactly(
            tuple("HOST_NO_TIMING", "theo quy định của đơn vị"),
            tuple("REVIEWED_BY_QA2_TEAM", "the quality team has not reviewed it"),
            tuple("SIZE", "size must be between 0 and 3"));
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asString())
        .isEqualTo("error");
    assertThat(run.at("/tool/driver/rules/0/properties/tags/0").asString()).isEqualTo("STRUCTURE");
  }

  private static String described(JsonNode rule) {
    return rule.at("/shortDescription/text").asString();
  }
}
