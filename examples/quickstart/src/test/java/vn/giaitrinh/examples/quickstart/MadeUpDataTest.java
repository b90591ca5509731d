package vn.giaitrinh.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.examples.quickstart.generate.Generate;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.Timeliness;

/** The made-up cases and reports are what they say, and leave no situation out. */
class MadeUpDataTest {
  private static final Path DATA = Path.of("src/main/resources");
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  private static List<CaseFile> cases;
  private static List<TaskReport> reports;
  private static List<DutyReport> dutyReports;
  private static ComplianceSummary summary;

  @BeforeAll
  static void assess() throws IOException {
    cases = GiaiTrinhJson.readLines(DATA.resolve("cases.ndjson"), CaseFile.class);
    reports = GiaiTrinhJson.readLines(DATA.resolve("reports.ndjson"), TaskReport.class);
    dutyReports = GiaiTrinhJson.readLines(DATA.resolve("duty-reports.ndjson"), DutyReport.class);
    summary = summarize(AS_OF);
  }

  @Test
  void files_are_what_the_generator_writes() throws IOException {
    assertThat(Files.readAllBytes(DATA.resolve("cases.ndjson"))).isEqualTo(Generate.cases());
    assertThat(Files.readAllBytes(DATA.resolve("reports.ndjson")))
        .isEqualTo(Generate.reports(DATA));
    assertThat(Files.readAllBytes(DATA.resolve("duty-reports.ndjson")))
        .isEqualTo(Generate.dutyReports(DATA));
  }

  @Test
  void says_everywhere_that_it_is_made_up() {
    assertThat(cases)
        .allSatisfy(
            one ->
                assertThat(one.getEvents())
                    .filteredOn(RequestReceived.class::isInstance)
                    .singleElement()
                    .satisfies(event -> assertThat(event.getNote().orElse("")).contains("hư cấu")))
        .allSatisfy(
            one -> {
              assertThat(one.getRequester().orElseThrow().getName().orElse("")).contains("hư cấu");
              assertThat(one.getRequester().orElseThrow().getTelephone()).isEmpty();
            });
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.getNote()).contains("Dữ liệu hư cấu"));
    assertThat(dutyReports)
        .allSatisfy(report -> assertThat(report.getNote()).contains("Dữ liệu hư cấu"));
  }

  @Test
  void no_two_ids_are_alike() {
    assertThat(cases).hasSize(200).extracting(CaseFile::getId).doesNotHaveDuplicates();
    assertThat(reports).hasSizeBetween(60, 80);
    assertThat(reports).extracting(TaskReport::getId).doesNotHaveDuplicates();
    assertThat(dutyReports).extracting(DutyReport::getId).doesNotHaveDuplicates();
  }

  @Test
  void every_status_and_every_outcome_occurs() {
    List<CaseState> states = cases.stream().map(one -> CaseState.of(one, AS_OF)).toList();

    // Received after the as-of day, a case is a draft on it.
    assertThat(states).extracting(CaseState::status).contains(CaseStatus.values());
    assertThat(states)
        .flatExtracting(state -> state.outcome().stream().toList())
        .contains(Outcome.values());
  }

  @Test
  void every_timeliness_occurs_that_a_clock_can_have() {
    // Nothing suspends the time for the notice.
    assertThat(timelinessOf("INTAKE"))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Timeliness.ON_HOLD)));
    assertThat(timelinessOf("EXPLAIN")).isEqualTo(EnumSet.allOf(Timeliness.class));
  }

  @Test
  void every_finding_occurs_that_the_day_allows() {
    // Time left is at most 30 days, so no due date reaches 24 November, the one day off that was
    // not announced, before the end of October; the end of the calendar is farther still. The
    // department gives the limits that the law does not, and no case is older than the law. No unit
    // ended, so that none left a duty behind, and every line is read. Some misuses are too rare to
    // occur in the first half year of such a register.
    assertThat(summary.getFindingCounts().keySet())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    FindingCode.CALENDAR_NOT_ANNOUNCED,
                    FindingCode.CALENDAR_NOT_COVERED,
                    FindingCode.LIMIT_NOT_SET,
                    FindingCode.LAW_NOT_IN_FORCE,
                    FindingCode.DUTY_WITHOUT_UNIT,
                    FindingCode.LINE_NOT_READ,
                    FindingCode.UNTRUTHFUL,
                    FindingCode.PAUSE_REASON_ENDED,
                    FindingCode.PAUSE_NEAR_DUE_DATE,
                    FindingCode.BYPASSING_LEVELS,
                    FindingCode.SELF_APPROVED,
                    FindingCode.EVENT_OUT_OF_ORDER)));
    assertThat(summary.getCalendarStatus()).isEqualTo(DayStatus.ANNOUNCED);

    ComplianceSummary later = summarize(LocalDate.of(2026, 11, 16));
    assertThat(later.getFindingCounts()).containsKey(FindingCode.CALENDAR_NOT_ANNOUNCED);
    assertThat(later.getCalendarStatus()).isEqualTo(DayStatus.PROVISIONAL);
  }

  @Test
  void whatever_is_late_or_wrong_was_meant_to_be() {
    assertThat(cases)
        .filteredOn(one -> title(one).equals("trả lời đúng hạn"))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            one ->
                assertThat(summary.getFindings())
                    .filteredOn(finding -> isOf(finding, one))
                    .allMatch(finding -> finding.getSeverity() == Severity.NOTICE));
    assertThat(cases)
        .filteredOn(one -> title(one).startsWith("gia hạn lần") || title(one).contains("quá 15"))
        .hasSize(4)
        .allSatisfy(
            one ->
                assertThat(summary.getFindings())
                    .filteredOn(finding -> isOf(finding, one))
                    .extracting(Finding::getCode)
                    .contains(FindingCode.EXTENSION_NOT_HONOURED.name()));
  }

  @Test
  void most_cases_are_in_time() {
    CaseCounts counts = summary.getCases();
    assertThat(counts.late()).isBetween(1, counts.received() / 4);
    assertThat(counts.received()).isGreaterThan(190);
  }

  @Test
  void some_task_is_fresh_throughout_and_some_units_are_not() {
    assertThat(summary.getTasks())
        .anyMatch(task -> task.duties().count(ObligationStatus.FRESH) == task.units().size())
        .anyMatch(
            task ->
                task.duties().count(ObligationStatus.NEVER) > 0
                    && task.duties().count(ObligationStatus.AGEING) > 0);
    assertThat(summary.getTasks()).allMatch(task -> task.unmeasured().isEmpty());
  }

  @Test
  void most_units_report_in_time_and_the_office_was_late_once() {
    assertThat(reportsOn("ket-qua"))
        .isEqualTo(
            ObligationCounts.of(
                Map.of(
                    ObligationStatus.SUBMITTED, 18,
                    ObligationStatus.LATE, 5,
                    ObligationStatus.MISSED, 3,
                    ObligationStatus.NOT_DUE, 13)));
    assertThat(reportsOn("tong-hop"))
        .isEqualTo(
            ObligationCounts.of(
                Map.of(
                    ObligationStatus.SUBMITTED, 1,
                    ObligationStatus.LATE, 1,
                    ObligationStatus.NOT_DUE, 1)));
  }

  @Test
  void can_be_assessed_on_every_day_of_the_year() {
    assertThatCode(
            () -> {
              for (LocalDate day = LocalDate.of(2026, 4, 1);
                  day.getYear() == 2026;
                  day = day.plusDays(1)) {
                summarize(day);
              }
            })
        .doesNotThrowAnyException();
  }

  private static ObligationCounts reportsOn(String duty) {
    return summary.getReportingDuties().stream()
        .filter(one -> one.subject().equals(ObligationSubject.ofReportingDuty(duty)))
        .map(DutySummary::duties)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(Finding finding, CaseFile one) {
    return (finding.getPath() + "/").startsWith("case/" + one.getId() + "/");
  }

  private static String title(CaseFile one) {
    return one.getEvents().get(0).getNote().orElse("").replaceFirst("^[^:]*: ", "");
  }

  private static Set<Timeliness> timelinessOf(String clock) {
    return summary.getClocks().stream()
        .filter(one -> one.clock().equals(clock))
        .map(ClockSummary::cases)
        .flatMap(counts -> counts.keySet().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Timeliness.class)));
  }

  private static ComplianceSummary summarize(LocalDate asOf) {
    ComplianceTally tally =
        Assessment.builder()
            .plan(read("plan.json", Plan.class))
            .directory(read("organization.json", OrganizationDirectory.class))
            .calendar(WorkingCalendars.vietnam())
            .rulePacks(DepartmentLaw.packs())
            .planStart(DepartmentReporting.PLAN_START)
            .reportingTerms(DepartmentReporting.terms())
            .asOf(asOf)
            .build()
            .newTally();
    cases.forEach(tally::add);
    reports.forEach(tally::add);
    dutyReports.forEach(tally::add);
    return tally.summarize();
  }

  private static <T> T read(String file, Class<T> type) {
    try {
      return GiaiTrinhJson.read(DATA.resolve(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
