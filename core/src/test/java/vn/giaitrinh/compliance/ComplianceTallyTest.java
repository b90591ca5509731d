package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaitrinh.compliance.Samples.accepted;
import static vn.giaitrinh.compliance.Samples.clean;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.findings;
import static vn.giaitrinh.compliance.Samples.received;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseRole;
import vn.giaitrinh.casefile.ResponsibilityMoved;
import vn.giaitrinh.casefile.UnitAssigned;

class ComplianceTallyTest {

  @Test
  void more_may_be_added_after_a_summary() {
    ComplianceTally tally = Samples.assessment().build().newTally().add(clean("GT-1").build());
    ComplianceSummary first = tally.summarize();

    assertThat(tally.summarize()).isEqualTo(first);
    assertThat(tally.add(clean("GT-2").build()).summarize().getCases().received()).isEqualTo(2);
    assertThat(first.getCases().received()).isEqualTo(1);
  }

  @Test
  void tallies_of_equal_assessments_merge() {
    ComplianceTally one = Samples.assessment().build().newTally().add(clean("GT-1").build());
    ComplianceTally other = Samples.assessment().build().newTally().add(clean("GT-2").build());

    assertThat(one.merge(other).summarize().getCases().received()).isEqualTo(2);
  }

  @Test
  void tallies_of_different_assessments_do_not_merge() {
    ComplianceTally one = Samples.assessment().build().newTally();
    ComplianceTally other = Samples.assessment().asOf(day("09-30")).build().newTally();

    assertThatThrownBy(() -> one.merge(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("as of 2026-10-30 and as of 2026-09-30");
  }

  @Test
  void an_assessment_is_edited_through_its_builder() {
    Assessment assessment = Samples.assessment().build();

    assertThat(assessment.getFindingsKept()).isEqualTo(200);
    assertThat(assessment.toBuilder().build()).isEqualTo(assessment);
  }

  @Test
  void a_case_counts_for_the_unit_that_answers_for_it_on_the_day() {
    CaseEvent moved = ResponsibilityMoved.builder().on(day("10-10")).toUnit(Samples.SECOND).build();
    CaseEvent supporting =
        UnitAssigned.builder()
            .on(day("10-11"))
            .unit(Samples.division(3))
            .role(CaseRole.SUPPORTING)
            .build();
    CaseEvent lead =
        UnitAssigned.builder()
            .on(day("10-12"))
            .unit(Samples.division(4))
            .role(CaseRole.LEAD)
            .build();
    CaseFile file =
        draft("GT-1", received("10-01"), accepted("10-05"), moved, supporting, lead).build();

    assertThat(lead(file, "10-09")).isEqualTo("phong-01");
    assertThat(lead(file, "10-11")).isEqualTo("phong-02");
    assertThat(lead(file, "10-30")).isEqualTo("phong-04");
    assertThat(findings(file))
        .isNotEmpty()
        .allMatch(finding -> finding.getUnit().equals(Optional.of(Samples.division(4))));
  }

  private static String lead(CaseFile file, String asOf) {
    return Samples.assessment()
        .asOf(day(asOf))
        .build()
        .summarize(List.of(file), List.of())
        .getUnits()
        .get(0)
        .unit()
        .toString();
  }
}
