package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.compliance.Samples.DIVISIONS;
import static vn.giaitrinh.compliance.Samples.day;
import static vn.giaitrinh.compliance.Samples.division;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.implementing;
import static vn.giaitrinh.compliance.Samples.received;
import static vn.giaitrinh.compliance.Samples.report;
import static vn.giaitrinh.compliance.Samples.task;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.text.BilingualText;

/** Divisions 1 and 2 merge into division 3 on 1 October, in the middle of a quarter of reports. */
class ChangedUnitsSummaryTest {
  private static final OrganizationDirectory MERGED =
      OrganizationDirectory.builder()
          .addUnit(Samples.unit(Samples.DEPARTMENT, UnitKind.AGENCY).build())
          .addUnit(ended(1))
          .addUnit(ended(2))
          .addUnit(
              Samples.unit(division(3), UnitKind.DIVISION)
                  .parent(Samples.DEPARTMENT)
                  .validFrom(day("10-01"))
                  .build())
          .build();
  private static final Task CONTINUOUS = task("1", implementing(DIVISIONS)).build();
  private static final Task OF_THE_THIRD_QUARTER =
      task("2", implementing(DIVISIONS)).timing(Window.ofQuarter(2026, 3)).build();

  private static OrganizationUnit ended(int number) {
    return Samples.unit(division(number), UnitKind.DIVISION)
        .parent(Samples.DEPARTMENT)
        .validTo(day("09-30"))
        .addSuccessor(division(3))
        .build();
  }

  private static ComplianceSummary summary(List<CaseFile> cases) {
    return Samples.assessment(CONTINUOUS, OF_THE_THIRD_QUARTER)
        .directory(MERGED)
        .planStart(day("07-01"))
        .build()
        .summarize(
            cases,
            List.of(
                report("1", division(1), day("08-20")), report("2", division(1), day("09-20"))));
  }

  @Test
  void the_successor_has_what_runs_on_and_history_stays_with_those_that_had_it() {
    ComplianceSummary summary = summary(List.of());

    assertThat(summary.getTasks().get(0).units())
        .extracting(UnitDuty::unit, UnitDuty::status, UnitDuty::inheritedFrom)
        .containsExactly(
            tuple(division(3), ObligationStatus.FRESH, List.of(division(1), division(2))));
    assertThat(summary.getTasks().get(1).units())
        .extracting(UnitDuty::unit, UnitDuty::status, UnitDuty::inheritedFrom)
        .containsExactly(
            tuple(division(1), ObligationStatus.SUBMITTED, List.of()),
            tuple(division(2), ObligationStatus.MISSED, List.of()));
    assertThat(summary.getDuties())
        .isEqualTo(
            ObligationCounts.of(
                Map.of(
                    ObligationStatus.FRESH, 1,
                    ObligationStatus.SUBMITTED, 1,
                    ObligationStatus.MISSED, 1)));
  }

  @Test
  void open_cases_of_a_unit_that_has_ended_are_remarked() {
    CaseFile open = draft("GT-1", received("09-28")).build();
    CaseFile moved = draft("GT-2", received("10-05")).leadUnit(division(3)).build();

    assertThat(summary(List.of(open)).getRemarks())
        .extracting(BilingualText::vi)
        .containsExactly(
            "Hồ sơ chưa kết thúc còn ghi cho đơn vị không còn hoạt động, cần bàn giao: phong-01");
    assertThat(summary(List.of(moved)).getRemarks()).isEmpty();
  }
}
