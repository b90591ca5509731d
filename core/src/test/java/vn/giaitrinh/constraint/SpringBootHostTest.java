package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.FieldError;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.ValidationContext;

/** The constraints in a web application of a host, all of it set up by Spring Boot itself. */
class SpringBootHostTest {
  private static final AnnotationConfigWebApplicationContext APPLICATION = start();
  private static final MockMvc WEB = MockMvcBuilders.webAppContextSetup(APPLICATION).build();

  record Step(@WorkingDay @Nullable LocalDate on, @ValidUnitId String unit) {}

  record Letter(
      @ValidDocumentNumber String number, @KnownUnit String to, List<@Valid Step> steps) {}

  /** A service whose methods are validated. */
  @Validated
  static class Desk {
    @ValidTimingPhrase
    String file(@ValidDocumentNumber String number, @Valid Step step) {
      return number.startsWith("1/") ? "Thường xuyên" : "nt";
    }
  }

  @RestController
  static class Letters {
    @PostMapping("/letters")
    String take(@Valid @RequestBody Letter letter) {
      return letter.number();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {
    @Bean
    ValidationConfigurationCustomizer unitsOfTheHost() {
      ValidationContext context = ValidationContext.builder().directory(directory()).build();
      return configuration ->
          ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload(context);
    }

    @Bean
    Desk desk() {
      return new Desk();
    }

    @Bean
    Letters letters() {
      return new Letters();
    }
  }

  private static AnnotationConfigWebApplicationContext start() {
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(Application.class);
    context.refresh();
    return context;
  }

  private static OrganizationDirectory directory() {
    return OrganizationDirectory.builder()
        .addUnit(
            OrganizationUnit.builder()
                .id(UnitId.of("van-phong"))
                .kind(UnitKind.OFFICE)
                .name(BilingualText.ofVietnamese("Văn phòng"))
                .build())
        .build();
  }

  @AfterAll
  static void stop() {
    APPLICATION.close();
  }

  @Test
  void the_validator_is_that_of_spring_boot() {
    assertThat(APPLICATION.getBeanNamesForType(ValidationAutoConfiguration.class)).hasSize(1);
    assertThat(APPLICATION.getBean(Validator.class)).isInstanceOf(LocalValidatorFactoryBean.class);
  }

  @Test
  void takes_a_sound_letter() throws Exception {
    MockHttpServletResponse response =
        send(
                "vi",
                """
                {"number": "154/KH-UBND", "to": "van-phong",
                 "steps": [{"on": "2026-09-07", "unit": "van-phong"}]}
                """)
            .getResponse();

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentAsString()).isEqualTo("154/KH-UBND");
  }

  // 17 February 2026 is the first day of Tết.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi-VN | phải là số, ký hiệu văn bản, ví dụ 154/KH-UBND hoặc 53-CT/TW"
            + " | đơn vị không có trong danh mục tổ chức"
            + " | phải là ngày làm việc theo lịch \"VN\"",
        "en-US | must be the number of a document, such as 154/KH-UBND or 53-CT/TW"
            + " | must be a unit of the directory"
            + " | must be a working day of the calendar \"VN\""
      })
  void refuses_a_wrong_letter_in_the_language_of_who_sent_it(
      String language, String number, String to, String on) throws Exception {
    MvcResult result =
        send(
            language,
            """
            {"number": "154", "to": "phong-la",
             "steps": [{"on": "2026-02-17", "unit": "van-phong"}]}
            """);

    assertThat(result.getResponse().getStatus()).isEqualTo(400);
    assertThat(result.getResolvedException())
        .isInstanceOfSatisfying(
            MethodArgumentNotValidException.class,
            refused ->
                assertThat(refused.getFieldErrors())
                    .extracting(
                        FieldError::getField, FieldError::getCode, FieldError::getDefaultMessage)
                    .containsExactlyInAnyOrder(
                        tuple("number", "ValidDocumentNumber", number),
                        tuple("to", "KnownUnit", to),
                        tuple("steps[0].on", "WorkingDay", on)));
  }

  @Test
  void validates_what_methods_take_and_what_they_return() {
    Desk desk = APPLICATION.getBean(Desk.class);
    Step sound = new Step(LocalDate.of(2026, 9, 7), "van-phong");
    Step wrong = new Step(LocalDate.of(2026, 9, 6), "Văn phòng");

    assertThat(desk.file("1/KH-STP", sound)).isEqualTo("Thường xuyên");
    assertThat(violated(() -> desk.file("154", wrong)))
        .containsExactly("file.number", "file.step.on", "file.step.unit");
    assertThat(violated(() -> desk.file("2/KH-STP", sound))).containsExactly("file.<return value>");
  }

  @Test
  void speaks_the_language_of_the_thread_outside_of_the_web() {
    Desk desk = APPLICATION.getBean(Desk.class);
    Step sound = new Step(null, "van-phong");
    try {
      LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
      assertThat(
              catchThrowableOfType(
                  ConstraintViolationException.class, () -> desk.file("2/KH-STP", sound)))
          .hasMessageContaining("phải ghi rõ thời gian thực hiện");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  private static List<String> violated(ThrowingCallable call) {
    return catchThrowableOfType(ConstraintViolationException.class, call)
        .getConstraintViolations()
        .stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }

  private static MvcResult send(String language, String json) throws Exception {
    return WEB.perform(
            post("/letters")
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json))
        .andReturn();
  }
}
