package vn.giaitrinh.examples.quickstart;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.coverage.ClauseCounts;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.reminder.SupervisingUnit;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.compliance.reminder.SupervisionSource;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.NumberingSystem;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Directive;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlannedTask;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.validation.PlanValidator;

/** {@code plan.json} is the plan that the Department of Justice wrote. */
class SeedPlanTest {
  private static final UnitId DEPARTMENT = UnitId.of("so-tu-phap");
  private static final UnitId OFFICE = UnitId.of("van-phong-so");
  private static final UnitId LEGAL_EDUCATION =
      UnitId.of("phong-pho-bien-phap-luat-va-hanh-chinh-tu-phap");
  private static final UnitId LEGAL_DOCUMENTS = UnitId.of("phong-xay-dung-va-kiem-tra-van-ban");

  /** The two sets of the plan. The first names no office: it speaks of divisions and services. */
  private static final UnitSelector DIVISIONS_AND_SERVICES =
      UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION, UnitKind.PUBLIC_SERVICE_UNIT);

  private static final UnitSelector EVERY_UNIT =
      UnitSelector.ofKinds(
          DEPARTMENT,
          UnitKind.OFFICE,
          UnitKind.DIVISION,
          UnitKind.PUBLIC_SERVICE_UNIT,
          UnitKind.AFFILIATED_UNIT);

  /** What the words of the plan that name units stand for. */
  private static final Map<String, UnitSelector> UNITS =
      Map.ofEntries(
          entry("Các phòng, đơn vị sự nghiệp thuộc Sở", DIVISIONS_AND_SERVICES),
          entry("Các phòng, đơn vị thuộc Sở", EVERY_UNIT),
          entry("Văn phòng Sở", UnitSelector.of(OFFICE)),
          entry("Phòng Phổ biến pháp luật và Hành chính tư pháp", UnitSelector.of(LEGAL_EDUCATION)),
          entry(
              "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật",
              UnitSelector.of(LEGAL_DOCUMENTS)));

  private static final Map<String, Role> ROLES =
      Map.of(
          "Đơn vị thực hiện", Role.IMPLEMENTING,
          "Đơn vị chủ trì", Role.LEAD,
          "Đơn vị phối hợp", Role.SUPPORTING);

  private static Plan plan;
  private static OrganizationDirectory directory;

  @BeforeAll
  static void read() throws IOException {
    Path data = Path.of("src/main/resources");
    plan = GiaiTrinhJson.read(data.resolve("plan.json"), Plan.class);
    directory = GiaiTrinhJson.read(data.resolve("organization.json"), OrganizationDirectory.class);
  }

  @Test
  void has_five_groups_and_eight_tasks_all_of_them_continuous() {
    assertThat(plan.getGroups()).hasSize(5);
    assertThat(plan.allTasks())
        .extracting(task -> task.id().toString())
        .containsExactly("1a", "1b", "2", "3", "4", "5a", "5b", "5c");
    assertThat(plan.allTasks())
        .allSatisfy(task -> assertThat(task.timing().value()).contains(Ongoing.of("Thường xuyên")));
  }

  @Test
  void five_tasks_are_implemented_and_three_have_a_lead_and_support() {
    assertThat(plan.allTasks())
        .extracting(task -> rolesOf(task))
        .containsExactly(
            List.of(Role.IMPLEMENTING),
            List.of(Role.LEAD, Role.SUPPORTING),
            List.of(Role.LEAD, Role.SUPPORTING),
            List.of(Role.IMPLEMENTING),
            List.of(Role.IMPLEMENTING),
            List.of(Role.IMPLEMENTING),
            List.of(Role.LEAD, Role.SUPPORTING),
            List.of(Role.IMPLEMENTING));
  }

  @Test
  void asks_the_bodies_outside_without_making_them_implementers() {
    // The row of task 5c has "Đơn vị thực hiện" alone; its sentence works with these bodies. They
    // are asked, not commanded, so they stand beside the units of the row.
    PlannedTask task = plan.findTask(TaskId.of("5c")).orElseThrow();
    Assignment asked = task.assignments().value().get(1);

    assertThat(asked.getRole()).isEqualTo(Role.SUPPORTING);
    assertThat(asked.getDirective()).isEqualTo(Directive.REQUESTED);
    assertThat(directory.resolve(asked.getUnits(), LocalDate.of(2026, 9, 30)))
        .hasSize(3)
        .allMatch(unit -> unit.getKind() == UnitKind.EXTERNAL_BODY);
  }

  @Test
  void the_two_sets_of_units_differ_by_the_office_and_the_affiliated_unit() {
    List<OrganizationUnit> every = directory.resolve(EVERY_UNIT, LocalDate.of(2026, 9, 30));
    List<OrganizationUnit> fewer =
        directory.resolve(DIVISIONS_AND_SERVICES, LocalDate.of(2026, 9, 30));

    assertThat(every).hasSize(14).containsAll(fewer);
    assertThat(every)
        .filteredOn(unit -> !fewer.contains(unit))
        .extracting(OrganizationUnit::getKind)
        .containsExactly(UnitKind.OFFICE, UnitKind.AFFILIATED_UNIT);
  }

  @Test
  void rests_on_a_directive_and_two_plans() {
    assertThat(plan.getBasisDocuments())
        .extracting(
            basis -> basis.getDocument().cite(),
            basis -> basis.getDocument().getNumber().orElseThrow().getSystem())
        .containsExactly(
            tuple("Chỉ thị số 53-CT/TW, ngày 26/10/2025 của Bộ Chính trị", NumberingSystem.PARTY),
            tuple(
                "Kế hoạch số 13-KH/ĐU, ngày 13/02/2026 của Đảng ủy Chính phủ",
                NumberingSystem.PARTY),
            tuple(
                "Kế hoạch số 154/KH-UBND ngày 20/3/2026 của Ủy ban nhân dân thành phố",
                NumberingSystem.STATE));
  }

  @Test
  void tells_who_reports_to_whom() {
    assertThat(plan.getReportingDuties())
        .extracting(
            ReportingDuty::getKind,
            ReportingDuty::getRecipient,
            ReportingDuty::getRecipientCapacity)
        .containsExactly(
            tuple(ReportingDutyKind.RESULTS, Optional.of(OFFICE), Capacity.UNIT),
            tuple(ReportingDutyKind.FOLLOW_UP, Optional.empty(), Capacity.UNIT),
            tuple(ReportingDutyKind.CONSOLIDATION, Optional.of(DEPARTMENT), Capacity.HEAD),
            tuple(
                ReportingDutyKind.DIFFICULTIES,
                Optional.of(UnitId.of("lanh-dao-so")),
                Capacity.UNIT));
    // The office reports to nobody but itself, and so not here.
    assertThat(plan.getReportingDuties().get(0).getReporter())
        .matches(units -> !units.takes(directory.findUnit(OFFICE).orElseThrow()));
  }

  @Test
  void claims_no_clause_of_the_superior_documents_since_the_seed_quotes_none() {
    Coverage coverage = Coverage.of(plan);

    assertThat(coverage.documentsNotListed()).hasSize(3).isEqualTo(coverage.documents());
    assertThat(coverage.counts()).isEqualTo(ClauseCounts.NONE);
    assertThat(coverage.tasksWithoutMandate()).hasSize(8);
  }

  @Test
  void the_office_follows_up_every_task_and_receives_the_reports() {
    Supervision supervision = Supervision.of(plan, directory, LocalDate.of(2026, 9, 30));

    assertThat(supervision.ofPlan()).extracting(SupervisingUnit::unit).containsExactly(OFFICE);
    assertThat(supervision.unsupervised()).isEmpty();
    assertThat(supervision.parts())
        .filteredOn(part -> part.source() == SupervisionSource.PLAN)
        .extracting(part -> part.subject().id())
        .containsExactly("1a", "1b", "2", "3", "4", "5a", "5b", "5c", "don-doc");
    assertThat(supervision.by(OFFICE))
        .extracting(part -> part.subject().id())
        .contains("ket-qua")
        .doesNotContain("tong-hop");
  }

  @Test
  void is_a_valid_draft_without_number_date_and_name() {
    // The header of the seed was cut off; the name of a person is not repeated.
    assertThat(plan.getNumber()).isEmpty();
    assertThat(plan.getIssuedOn()).isEmpty();
    assertThat(plan.getSigner().orElseThrow().getName()).isEmpty();
    assertThat(PlanValidator.create().validateDraft(plan, directory).findings())
        .extracting(Finding::getCode)
        .hasSize(8)
        .containsOnly("CONTINUOUS_WITHOUT_EVIDENCE");
  }

  @Test
  void assumes_the_units_that_the_plan_does_not_name() {
    // Whoever reads this data for real figures is warned: these names are made up.
    assertThat(directory.getUnits())
        .extracting(unit -> unit.getId().toString())
        .contains(
            "phong-bo-tro-tu-phap",
            "phong-quan-ly-xu-ly-vi-pham-hanh-chinh",
            "phong-to-chuc-can-bo",
            "phong-ke-hoach-tai-chinh",
            "phong-cong-chung-so-1",
            "phong-cong-chung-so-2",
            "phong-cong-chung-so-3",
            "trung-tam-tro-giup-phap-ly",
            "trung-tam-dich-vu-dau-gia-tai-san",
            "trung-tam-thong-tin-phap-luat",
            "ban-quan-ly-du-an")
        .hasSize(11 + 9);
  }

  @Test
  void says_of_every_task_who_does_it_as_the_seed_does() throws IOException {
    List<List<Assignment>> seed = new ArrayList<>();
    List<Assignment> open = new ArrayList<>();
    for (String line : seed().lines().toList()) {
      String[] parts = line.split(":", 2);
      if (ROLES.containsKey(parts[0])) {
        open.add(Assignment.of(ROLES.get(parts[0]), meantBy(parts[1].strip())));
      } else if (line.startsWith("Thời gian thực hiện:")) {
        seed.add(List.copyOf(open));
        open.clear();
      }
    }

    assertThat(seed).hasSize(8);
    assertThat(plan.allTasks()).extracting(task -> assigned(task)).isEqualTo(seed);
  }

  @Test
  void names_the_units_and_recipients_of_the_seed() throws IOException {
    String seed = seed();
    Set<String> named = new TreeSet<>(UNITS.keySet());
    named.removeIf(name -> name.startsWith("Các"));
    named.addAll(List.of("Sở Tư pháp", "Lãnh đạo Sở", "Thanh tra thành phố"));
    named.add("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố");

    assertThat(named).allMatch(seed::contains);
    assertThat(directory.getUnits()).extracting(unit -> unit.getName().vi()).containsAll(named);
    assertThat(plan.getDistribution())
        .hasSize(4)
        .allMatch(line -> seed.contains("- " + line + ";"));
    assertThat(seed).contains("- " + plan.getArchiveLine().orElseThrow() + ".");
    assertThat(seed).containsIgnoringCase(plan.getSigner().orElseThrow().getPost());
  }

  @Test
  void cites_the_documents_of_the_seed() throws IOException {
    Set<DocumentNumber> cited =
        DocumentReference.findAll(seed()).stream()
            .flatMap(document -> document.getNumber().stream())
            .collect(toCollection(HashSet::new));
    assertThat(cited)
        .containsExactlyInAnyOrderElementsOf(
            plan.getBasisDocuments().stream()
                .flatMap(basis -> basis.getDocument().getNumber().stream())
                .toList());
  }

  @Test
  void repeats_no_sentence_of_the_seed() throws IOException {
    String seed = seed();
    assertThat(
            Stream.of(plan.getPurposes(), plan.getRequirements())
                .flatMap(List::stream)
                .filter(seed::contains))
        .isEmpty();
    assertThat(plan.allTasks()).noneMatch(task -> seed.contains(task.task().getTitle().vi()));
  }

  private static List<Role> rolesOf(PlannedTask task) {
    return assigned(task).stream().map(Assignment::getRole).toList();
  }

  private static List<Assignment> assigned(PlannedTask task) {
    return task.assignments().value().stream()
        .filter(one -> one.getDirective() == Directive.ASSIGNED)
        .toList();
  }

  private static UnitSelector meantBy(String words) {
    return Optional.ofNullable(UNITS.get(words.replaceAll("\\.$", ""))).orElseThrow();
  }

  private static String seed() throws IOException {
    Path file = Path.of(System.getProperty("seed.plan", "../../../shared/seed-plan.txt"));
    assumeTrue(
        Files.exists(file),
        "The plan itself is no part of this repository: no " + file.normalize());
    return Files.readString(file);
  }
}
