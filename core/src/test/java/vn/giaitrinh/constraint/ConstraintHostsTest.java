package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.constraint.ConstraintTesting.said;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import vn.giaitrinh.constraint.ReportingPeriodOf.Kind;
import vn.giaitrinh.constraint.ValidDocumentNumber.Numbering;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.ValidationContext;

/** The constraints on the types of a host, by the validators that hosts have. */
class ConstraintHostsTest {
  private static final LocalDate TET = LocalDate.of(2026, 2, 17);
  private static final ValidationContext CONTEXT =
      ValidationContext.builder()
          .directory(
              OrganizationDirectory.builder()
                  .addUnit(
                      OrganizationUnit.builder()
                          .id(UnitId.of("van-phong"))
                          .kind(UnitKind.OFFICE)
                          .name(BilingualText.ofVietnamese("Văn phòng"))
                          .build())
                  .build())
          .build();

  interface Grave extends Payload {}

  record Step(@WorkingDay @Nullable LocalDate on, Optional<@ValidUnitId String> unit) {}

  record Letter(
      @ValidDocumentNumber(payload = Grave.class) @Nullable String number,
      List<@Valid Step> steps,
      @KnownUnit @Nullable String to) {}

  // The signer is null in a draft, and asked for once it is issued.
  @SuppressWarnings("MultipleNullnessAnnotations")
  record Stages(
      @NotEmpty(groups = Draft.class) List<String> recipients,
      @NotNull(groups = Issued.class) @Nullable String signer,
      @ValidDocumentNumber(serialRequired = true, groups = Issued.class) String number,
      @Vietnamese String title) {}

  record Repeated(
      @ReportingPeriodOf(kinds = Kind.YEAR, groups = Issued.class)
          @ReportingPeriodOf(kinds = Kind.QUARTER, groups = Draft.class)
          String period,
      @ValidDocumentNumber.List({
            @ValidDocumentNumber(numbering = Numbering.STATE, message = "state"),
            @ValidDocumentNumber(numbering = Numbering.PARTY, message = "party")
          })
          String number) {}

  private static final Letter WRONG =
      new Letter("154", List.of(new Step(TET, Optional.of("Văn phòng"))), "la");

  @Test
  void works_with_the_factory_that_everyone_has() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(paths(factory.getValidator(), WRONG))
          .containsExactly("number", "steps[0].on", "steps[0].unit", "to");
      assertThat(factory.getValidator().validate(new Letter(null, List.of(), null))).isEmpty();
    }
  }

  @Test
  void takes_another_context_for_one_validator() {
    Letter letter = new Letter("154/KH-UBND", List.of(), "van-phong");
    try (HibernateValidatorFactory factory =
        Validation.buildDefaultValidatorFactory().unwrap(HibernateValidatorFactory.class)) {
      Validator validator =
          factory.usingContext().constraintValidatorPayload(CONTEXT).getValidator();

      assertThat(validator.validate(letter)).isEmpty();
      assertThat(paths(factory.getValidator(), letter)).containsExactly("to");
    }
  }

  @Test
  void works_in_spring() {
    try (LocalValidatorFactoryBean spring = new LocalValidatorFactoryBean()) {
      spring.setConfigurationInitializer(
          configuration ->
              ((HibernateValidatorConfiguration) configuration)
                  .constraintValidatorPayload(CONTEXT));
      spring.afterPropertiesSet();

      assertThat(paths(spring, WRONG))
          .containsExactly("number", "steps[0].on", "steps[0].unit", "to");
      assertThat(spring.validate(new Letter("154/KH-UBND", List.of(), "van-phong"))).isEmpty();
    }
  }

  @Test
  void speaks_the_language_of_the_host() {
    Step step = new Step(TET, Optional.empty());

    assertThat(said(ConstraintTesting.validator(ConstraintTesting.VI, CONTEXT), step))
        .containsExactly("on: phải là ngày làm việc theo lịch \"VN\"");
    assertThat(said(ConstraintTesting.validator(Locale.ENGLISH, CONTEXT), step))
        .containsExactly("on: must be a working day of the calendar \"VN\"");
  }

  @Test
  void hands_on_the_payload() {
    assertThat(ConstraintTesting.validator(Locale.ENGLISH, CONTEXT).validate(WRONG))
        .extracting(
            violation -> violation.getPropertyPath().toString(),
            violation -> violation.getConstraintDescriptor().getPayload().contains(Grave.class))
        .contains(tuple("number", true), tuple("to", false));
  }

  @Test
  void asks_of_each_stage_what_it_must_have_and_of_what_is_issued_all_that_a_draft_has() {
    Stages note = new Stages(List.of(), null, "/KH-STP", "Kế hoạch");

    assertThat(said(note)).isEmpty();
    assertThat(said(note, Default.class, Draft.class))
        .containsExactly("recipients: must not be empty");
    assertThat(said(note, Default.class, Issued.class))
        .containsExactly(
            "number: must have a serial before the symbol, such as 154/KH-UBND",
            "recipients: must not be empty",
            "signer: must not be null");
  }

  @Test
  void checks_each_of_repeated_constraints_in_its_group() {
    Repeated year = new Repeated("2026-Y", "154/KH-UBND");

    assertThat(said(year)).containsExactly("number: party");
    assertThat(said(year, Draft.class)).hasSize(1);
    assertThat(said(new Repeated("2026-Q3", "53-CT/TW"))).containsExactly("number: state");
    assertThat(said(new Repeated("2026-Q3", "53-CT/TW"), Draft.class)).isEmpty();
  }

  private static List<String> paths(Validator validator, Object value) {
    return validator.validate(value).stream()
        .map(ConstraintViolation::getPropertyPath)
        .map(Object::toString)
        .sorted()
        .toList();
  }
}
