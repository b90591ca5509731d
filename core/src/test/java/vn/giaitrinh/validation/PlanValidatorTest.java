package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.constraint.Draft;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.text.BilingualText;

class PlanValidatorTest {
  private static final PlanValidator VALIDATOR = PlanValidator.create();
  private static final OrganizationDirectory DIRECTORY =
      sample("organization", OrganizationDirectory.class);
  private static final Plan PLAN = sample("plan", Plan.class);

  @Test
  void finds_in_a_sound_plan_only_that_a_timing_is_not_understood() {
    ValidationReport report = VALIDATOR.validateIssued(PLAN, DIRECTORY);

    assertThat(report.findings())
        .extracting(Finding::getCode, Finding::getPath)
        .containsExactly(tuple("TIMING_UNRECOGNIZED", "$.groups[0].tasks[0].timing.parts[7]"));
    assertThat(report.advice()).isEqualTo(report.findings());
    assertThat(report.errors()).isEmpty();
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.notChecked()).isEmpty();
  }

  @Test
  void lets_a_draft_lack_what_an_issued_plan_must_have() {
    Plan draft =
        PLAN.toBuilder()
            .number(Optional.empty())
            .issuedOn(Optional.empty())
            .signer(Optional.empty())
            .build();

    assertThat(VALIDATOR.validateDraft(draft, DIRECTORY).hasErrors()).isFalse();
    assertThat(VALIDATOR.validateDraft(draft, DIRECTORY).notChecked())
        .extracting(NotChecked::layer)
        .containsExactly(RuleLayer.LAW);
    assertThat(VALIDATOR.validateIssued(draft, DIRECTORY).errors())
        .extracting(Finding::getCode, Finding::getPath)
        .containsExactly(
            tuple("NOT_NULL", "$.number"),
            tuple("NOT_NULL", "$.issuedOn"),
            tuple("NOT_NULL", "$.signer"));
  }

  /** A plan of a host, which asks more of a draft. */
  interface ReviewedPlan extends Plan {
    @NotBlank(groups = Draft.class)
    String getReviewer();
  }

  @Test
  void asks_of_a_draft_and_of_an_issued_plan_what_a_draft_must_have() {
    ReviewedPlan plan =
        (ReviewedPlan)
            Proxy.newProxyInstance(
                ReviewedPlan.class.getClassLoader(),
                new Class<?>[] {ReviewedPlan.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getReviewer") ? "" : method.invoke(PLAN, arguments));

    for (ValidationReport report :
        List.of(
            VALIDATOR.validateDraft(plan, DIRECTORY), VALIDATOR.validateIssued(plan, DIRECTORY))) {
      assertThat(report.errors())
          .extracting(Finding::getCode, Finding::getPath)
          .containsExactly(tuple("NOT_BLANK", "$.reviewer"));
    }
  }

  @Test
  void speaks_vietnamese_and_english_whatever_the_machine_speaks() {
    Plan plan =
        plan(task("1").title(BilingualText.ofVietnamese(" ")).assignments(List.of(lead())).build());
    Locale machine = Locale.getDefault();
    try {
      for (Locale locale :
          List.of(Locale.ENGLISH, Locale.forLanguageTag("vi-VN"), Locale.GERMANY)) {
        Locale.setDefault(locale);
        Finding finding = PlanValidator.create().validateDraft(plan, DIRECTORY).findings().get(0);

        assertThat(finding.getPath()).isEqualTo("$.groups[0].tasks[0].title.vi");
        assertThat(finding.getCode()).isEqualTo("NOT_BLANK");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getMessage())
            .isEqualTo(BilingualText.of("Nội dung để trống", "A text is blank"));
      }
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void finds_units_that_the_directory_does_not_have() {
    Plan plan =
        plan(
            task("1")
                .addAssignment(Assignment.of(Role.LEAD, UnitSelector.of(UnitId.of("phong-la"))))
                .build());

    ValidationReport report =
        VALIDATOR.validateDraft(plan.toBuilder().issuer(UnitId.of("so-la")).build(), DIRECTORY);

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.findings())
        .filteredOn(finding -> finding.getCode().equals("UNKNOWN_UNIT"))
        .extracting(Finding::getPath)
        .containsExactly("$.issuer", "$.groups[0].tasks[0].assignments[0].units");
    assertThat(report.findings().get(1).getMessage())
        .isEqualTo(
            BilingualText.of(
                "Đơn vị được nêu trong kế hoạch không có trong danh mục tổ chức: phong-la",
                "The plan names a unit that the directory does not have: phong-la"));
    assertThat(report.findings().get(1).getHint()).isPresent();
  }

  @Test
  void finds_clauses_that_no_task_carries_out_and_claims_that_no_document_bears_out() {
    BasisDocument unread =
        BasisDocument.of(BasisRole.LAW, DocumentReference.parse("Luật số 36/2018/QH14"));
    Plan plan =
        plan(
                task("1")
                    .addBasisDocument(unread)
                    .addMandates(
                        Mandate.of("154/KH-UBND", "II.2"),
                        Mandate.of("7/KH-UBND", "1"),
                        Mandate.of("36/2018/QH14", "9"))
                    .build())
            .toBuilder()
            .basisDocuments(PLAN.getBasisDocuments())
            .build();

    assertThat(VALIDATOR.validateDraft(plan, DIRECTORY).findings())
        .filteredOn(finding -> !finding.getCode().startsWith("NO_"))
        .extracting(Finding::getCode, Finding::getSeverity, Finding::getPath)
        .containsExactly(
            tuple("UNCOVERED_CLAUSE", Severity.WARNING, "$.basisDocuments[0].clauses[0]"),
            tuple("UNKNOWN_MANDATE_CLAUSE", Severity.ERROR, mandatePath(0)),
            tuple("UNKNOWN_MANDATE_DOCUMENT", Severity.ERROR, mandatePath(1)),
            tuple("MANDATE_NOT_CHECKED", Severity.NOTICE, mandatePath(2)));
    assertThat(VALIDATOR.validateDraft(plan, DIRECTORY).findings())
        .extracting(finding -> finding.getMessage().en().orElseThrow())
        .contains("A task claims a clause that its document does not list: 154/KH-UBND, II.2");
  }

  private static String mandatePath(int index) {
    return "$.groups[0].tasks[0].mandates[" + index + "]";
  }

  @Test
  void finds_sets_that_are_empty_on_the_day_of_the_plan() {
    UnitSelector none = UnitSelector.ofKinds(UnitId.of("so-mau"), UnitKind.AFFILIATED_UNIT);
    Plan draft = plan(task("1").addAssignment(Assignment.of(Role.LEAD, none)).build());
    UnitSelector later = UnitSelector.of(UnitId.of("phong-mot"));
    Plan before =
        plan(task("1").addAssignment(Assignment.of(Role.LEAD, later)).build()).toBuilder()
            .issuedOn(LocalDate.of(2025, 6, 30))
            .build();

    assertThat(codes(draft)).contains("EMPTY_UNIT_SET");
    assertThat(codes(before)).contains("EMPTY_UNIT_SET");
    assertThat(codes(before.toBuilder().issuedOn(LocalDate.of(2025, 7, 1)).build()))
        .doesNotContain("EMPTY_UNIT_SET");
  }

  @Test
  void finds_a_task_that_nobody_leads_and_one_without_timing() {
    Plan plan =
        plan(
            task("1")
                .timing(Optional.empty())
                .addAssignment(
                    Assignment.of(Role.SUPPORTING, UnitSelector.of(UnitId.of("van-phong"))))
                .build());

    assertThat(codes(plan))
        .containsExactly("NO_RESPONSIBLE_UNIT", "NO_TIMING", "NO_REPORTING_DUTY");
  }

  @Test
  void walks_milestones_groups_and_reporting_duties() {
    Plan elsewhere =
        GiaiTrinhJson.mapper()
            .readValue(
                GiaiTrinhJson.mapper()
                    .writeValueAsString(PLAN)
                    .replace("\"van-phong\"", "\"van-phong-la\""),
                Plan.class);

    assertThat(VALIDATOR.validateIssued(elsewhere, DIRECTORY).findings())
        .extracting(Finding::getPath)
        .containsExactly(
            "$.groups[0].tasks[0].timing.parts[7]",
            "$.groups[0].tasks[0].milestones[0].assignments[0].units",
            "$.reportingDuties[0].reporter");
  }

  private static List<String> codes(Plan plan) {
    return VALIDATOR.validateDraft(plan, DIRECTORY).findings().stream()
        .map(Finding::getCode)
        .toList();
  }

  private static Assignment lead() {
    return Assignment.of(Role.LEAD, UnitSelector.of(UnitId.of("van-phong")));
  }

  private static Task.Builder task(String id) {
    return Task.builder()
        .id(TaskId.of(id))
        .title(BilingualText.ofVietnamese("Nhiệm vụ"))
        .evidenceCadence(new EvidenceCadence(Months.of(3), CalendarDays.of(15)))
        .timing(Ongoing.of("Thường xuyên"));
  }

  private static Plan plan(Task task) {
    return Plan.builder()
        .id("p")
        .title(BilingualText.ofVietnamese("Kế hoạch"))
        .issuer(UnitId.of("so-mau"))
        .addGroup(
            TaskGroup.builder()
                .id("g")
                .title(BilingualText.ofVietnamese("Nhóm"))
                .addTask(task)
                .build())
        .build();
  }

  private static <T> T sample(String name, Class<T> type) {
    String path = "/wire/" + name + ".json";
    try (InputStream data = PlanValidatorTest.class.getResourceAsStream(path)) {
      return GiaiTrinhJson.read(Objects.requireNonNull(data), path, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
