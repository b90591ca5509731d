package vn.giaitrinh.examples.web.agency;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.validation.CaseFileValidator;
import vn.giaitrinh.validation.ConstraintFindings;
import vn.giaitrinh.validation.PlanValidator;
import vn.giaitrinh.validation.ValidationContext;

/** The parts of the SDK that the service uses, set up once for this agency. */
@Configuration
@EnableConfigurationProperties(AgencyProperties.class)
class AgencyConfiguration {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Bean
  Clock clock(AgencyProperties properties) {
    return properties.today() == null
        ? Clock.system(VIETNAM)
        : Clock.fixed(properties.today().atTime(9, 0).atZone(VIETNAM).toInstant(), VIETNAM);
  }

  @Bean
  OrganizationDirectory directory(AgencyProperties properties) throws IOException {
    try (InputStream in = properties.organization().getInputStream()) {
      String source = properties.organization().getDescription();
      return GiaiTrinhJson.read(in, source, OrganizationDirectory.class);
    }
  }

  @Bean
  WorkingCalendar calendar() {
    return WorkingCalendars.vietnam();
  }

  @Bean
  SlaCheck law(WorkingCalendar calendar) {
    return SlaCheck.of(AgencyLaw.packs(), calendar);
  }

  @Bean
  CaseReview review(SlaCheck law) {
    return CaseReview.of(law);
  }

  @Bean
  PlanValidator planValidator() {
    return PlanValidator.create();
  }

  @Bean
  CaseFileValidator caseFileValidator() {
    return CaseFileValidator.create();
  }

  @Bean
  ConstraintFindings constraintFindings() {
    return ConstraintFindings.create();
  }

  /** Lets the constraints that Spring validates know the units of the agency. */
  @Bean
  ValidationConfigurationCustomizer unitsForConstraints(OrganizationDirectory directory) {
    ValidationContext context = ValidationContext.builder().directory(directory).build();
    return configuration ->
        ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload(context);
  }
}
