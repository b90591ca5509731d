package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.constraint.Issued;
import vn.giaitrinh.constraint.ValidDocumentNumber;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.Language;

/** What the validator of a host found, told as the SDK tells it. */
class ConstraintFindingsTest {
  private static ValidatorFactory factory;

  record Letter(
      @NotBlank String title, @ValidDocumentNumber String number, List<@Size(max = 3) String> to) {}

  @BeforeAll
  static void startTheValidatorOfAHost() {
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
  }

  @AfterAll
  static void stop() {
    factory.close();
  }

  @Test
  void violations_on_a_type_of_the_host_have_code_path_and_words_in_both_languages() {
    Letter letter = new Letter(" ", "154-KH", List.of("abc", "abcd"));

    List<Finding> findings = of(validator(), letter);

    assertThat(findings)
        .extracting(Finding::getCode, Finding::getPath)
        .containsExactly(
            tuple("VALID_DOCUMENT_NUMBER", "$.number"),
            tuple("NOT_BLANK", "$.title"),
            tuple("SIZE", "$.to[1]"));
    Finding title = findings.get(1);
    assertThat(title.getMessage().in(Language.VI)).isEqualTo("Nội dung để trống");
    assertThat(title.getMessage().in(Language.EN)).isEqualTo("A text is blank");
    assertThat(title.getHint()).isPresent();
  }

  @Test
  void violations_on_a_plan_are_the_findings_of_the_plan_validator() {
    Plan plan = PlanRuleFixtures.SOUND.toBuilder().number(Optional.empty()).build();

    List<Finding> told =
        ConstraintFindings.create()
            .of(validator().validate(plan, Default.class, Issued.class).stream());

    assertThat(told).extracting(Finding::getPath).containsExactly("$.number");
    assertThat(told).isEqualTo(PlanValidator.create().validateIssued(plan).errors());
  }

  private static List<Finding> of(Validator validator, Object value) {
    return ConstraintFindings.create().of(validator.validate(value).stream());
  }

  private static Validator validator() {
    return factory.getValidator();
  }
}
