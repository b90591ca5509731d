package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.sla.SlaCheck;

class CaseFileValidatorTest {
  private static final CaseFileValidator VALIDATOR = CaseFileValidator.create();
  private static final CaseReview REVIEW =
      CaseReview.of(SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam()));

  @Test
  void says_that_the_law_was_not_checked_without_a_review() {
    assertThat(
            VALIDATOR.validate(CaseFileRuleFixtures.SOUND, PlanRuleFixtures.DIRECTORY).notChecked())
        .extracting(NotChecked::layer, one -> one.reason().en().orElseThrow())
        .containsExactly(tuple(RuleLayer.LAW, "no rule packs and no day were given"));
  }

  @Test
  void finds_in_one_report_in_the_order_of_the_file_what_is_wrong_in_it_and_by_law() {
    CaseFile file =
        CaseFileRuleFixtures.SOUND.toBuilder()
            .points(List.of(new RequestedPoint("1", " "), new RequestedPoint("1", "Lý do")))
            .events(
                List.of(
                    RequestReceived.builder().on(LocalDate.of(2026, 3, 2)).build(),
                    RequestAccepted.builder().on(LocalDate.of(2026, 3, 4)).build()))
            .build();
    ValidationReport report =
        VALIDATOR.validate(file, PlanRuleFixtures.DIRECTORY, REVIEW, LocalDate.of(2026, 4, 30));

    assertThat(report.notChecked()).isEmpty();
    assertThat(report.errors())
        .extracting(Finding::getPath, Finding::getCode)
        .containsExactly(
            tuple("$", "LATE_EXPLANATION"),
            tuple("$.points[0].text", "NOT_BLANK"),
            tuple("$.points[1].id", "REPEATED_POINT"),
            tuple("$.events[1]", "NON_COMPLIANT_EXPLANATION"));
  }
}
