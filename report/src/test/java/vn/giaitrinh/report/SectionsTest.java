package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.coverage.ClauseCounts;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.Language;

/** A section tells what there is, and is short or absent where there is nothing to tell. */
class SectionsTest {

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void where_no_clause_is_listed_coverage_is_not_told(ReportFormat format) {
    Coverage coverage = Samples.summary().getCoverage();
    Coverage unlisted =
        new Coverage(
            ClauseCounts.NONE,
            coverage.documentsNotListed(),
            List.of(),
            List.of(TaskId.of("3"), TaskId.of("4"), TaskId.of("5")));

    assertThat(english(format, Samples.summary()))
        .contains("Tasks that claim no clause of a superior document: 3, 4");
    assertThat(english(format, Samples.summary().toBuilder().coverage(unlisted).build()))
        .contains("The clauses of no document are listed, so that coverage cannot be told.")
        .contains("Chỉ thị số 53-CT/TW")
        .contains("Tasks that claim no clause of a superior document: 3")
        .doesNotContain("document: 3,")
        .doesNotContain("Claims that no document bears out");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void one_kind_of_case_has_no_table_of_kinds(ReportFormat format) {
    ComplianceSummary summary = Samples.summary();
    ComplianceSummary one =
        summary.toBuilder()
            .kinds(List.of(new KindSummary(CaseKind.EXPLANATION_REQUEST, summary.getCases())))
            .build();

    assertThat(english(format, summary)).containsIgnoringCase("Cases by kind");
    assertThat(english(format, one)).doesNotContainIgnoringCase("Cases by kind");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void a_small_population_is_marked_and_a_large_one_is_not(ReportFormat format) {
    ComplianceSummary summary = Samples.summary();
    ComplianceSummary large =
        summary.toBuilder()
            .metrics(summary.getMetrics().stream().filter(one -> !one.small()).toList())
            .build();

    assertThat(words(english(format, summary))).contains("small population");
    assertThat(words(english(format, large))).contains("1,210/1,217").doesNotContain("small popul");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void who_need_not_be_reminded_is_not_named(ReportFormat format) {
    Reminders none =
        new Reminders(
            LocalDate.of(2026, 9, 30),
            5,
            LocalDate.of(2026, 10, 7),
            true,
            DayStatus.ANNOUNCED,
            List.of());

    assertThat(english(format, Samples.summary().toBuilder().reminders(none).build()))
        .contains("There is nothing to remind anybody of.")
        .doesNotContain("8 late");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void reminders_say_whether_the_calendar_has_the_days_looked_ahead(ReportFormat format) {
    Reminders cut = Samples.summary().getReminders();
    Reminders whole =
        new Reminders(
            cut.asOf(), cut.workingDays(), cut.through(), true, cut.calendarStatus(), cut.units());

    assertThat(words(english(format, Samples.summary())))
        .contains("The calendar does not have all of these days.");
    assertThat(words(english(format, Samples.summary().toBuilder().reminders(whole).build())))
        .contains("in the next 5 working days, through 2026-10-07.")
        .doesNotContain("The calendar does not have");
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void reminders_can_be_those_of_one_unit_and_figures_are_of_all(ReportFormat format) {
    ReportOptions one =
        ReportOptions.builder()
            .language(Language.EN)
            .sections(Set.of(ReportSection.REMINDERS, ReportSection.UNITS))
            .addRemindedUnits(Samples.INSPECTORATE)
            .build();

    assertThat(Samples.render(format, Samples.summary(), one))
        .contains("Send the results to the Office")
        .contains("Department Office")
        .doesNotContain("2026-0007");
  }

  private static String words(String report) {
    return report.replaceAll("\\s+", " ");
  }

  private static String english(ReportFormat format, ComplianceSummary summary) {
    return Samples.render(format, summary, ReportOptions.of(Language.EN));
  }
}
