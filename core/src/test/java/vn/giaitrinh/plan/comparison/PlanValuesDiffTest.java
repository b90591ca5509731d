package vn.giaitrinh.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.plan.comparison.DiffSamples.told;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.Budget;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Milestone;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.ReportingDuty;
import vn.giaitrinh.plan.ReportingDutyKind;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.schedule.EvidenceCadence;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Changes one value after the other of a plan in which every value is set. */
class PlanValuesDiffTest {
  private static final Plan PLAN = read("plan", Plan.class);

  record Edit(UnaryOperator<Plan> edit, List<String> expected) {
    @Override
    public String toString() {
      return String.join(", ", expected);
    }
  }

  static Stream<Edit> edits() {
    return Stream.of(
        plan(one -> one.id("khac"), "CHANGED PLAN khac ID"),
        plan(one -> one.number(DocumentNumber.parse("26/KH-STP")), "CHANGED PLAN mau-2026 NUMBER"),
        plan(one -> one.issuedOn(LocalDate.of(2026, 3, 26)), "CHANGED PLAN mau-2026 ISSUED_ON"),
        plan(one -> one.place("thành phố mẫu"), "RESTATED PLAN mau-2026 PLACE"),
        plan(one -> one.issuer(UnitId.of("so-hai")), "CHANGED PLAN mau-2026 ISSUER"),
        plan(one -> one.title(BilingualText.ofVietnamese("Khác")), "CHANGED PLAN mau-2026 TITLE"),
        plan(one -> one.addPurpose("Thêm"), "CHANGED PLAN mau-2026 PURPOSES"),
        plan(one -> one.requirements(List.of()), "CHANGED PLAN mau-2026 REQUIREMENTS"),
        plan(
            one -> one.period(PlanPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))),
            "CHANGED PLAN mau-2026 PERIOD"),
        plan(one -> one.phases(List.of()), "CHANGED PLAN mau-2026 PHASES"),
        plan(
            one -> one.budget(Budget.builder().source("Nguồn khác").build()),
            "CHANGED PLAN mau-2026 BUDGET"),
        plan(
            one -> one.evidenceCadence(EvidenceCadence.QUARTERLY),
            "CHANGED PLAN mau-2026 EVIDENCE_CADENCE"),
        plan(one -> one.addDistribution("Như trên"), "CHANGED PLAN mau-2026 DISTRIBUTION"),
        plan(one -> one.archiveLine("Lưu: VT, VP"), "CHANGED PLAN mau-2026 ARCHIVE_LINE"),
        plan(
            one -> one.signer(Signer.builder().post("Giám đốc").build()),
            "CHANGED PLAN mau-2026 SIGNER"),
        duty(one -> one.kind(ReportingDutyKind.RESULTS), "DUTY_KIND"),
        duty(one -> one.reporterCapacity(Capacity.HEAD), "REPORTER"),
        duty(one -> one.recipient(UnitId.of("so-hai")), "RECIPIENT"),
        duty(one -> one.timing(Ongoing.of("")), "TIMING"),
        duty(one -> one.content(BilingualText.ofVietnamese("Khác hẳn")), "TITLE"),
        plan(one -> one.reportingDuties(List.of()), "REMOVED REPORTING_DUTY d1"),
        basis(one -> one.role(BasisRole.OTHER), "CHANGED BASIS_DOCUMENT 154/KH-UBND BASIS_ROLE"),
        basis(
            one ->
                one.document(
                    PLAN.getBasisDocuments().get(0).getDocument().toBuilder()
                        .issuedOn(LocalDate.of(2026, 3, 21))
                        .build()),
            "CHANGED BASIS_DOCUMENT 154/KH-UBND CITATION"),
        basis(
            one ->
                one.addClause(
                    new MandatedClause(ClauseId.of("II.2"), BilingualText.ofVietnamese("Mới"))),
            "CHANGED BASIS_DOCUMENT 154/KH-UBND CLAUSES"),
        basis(
            one -> one.document(DocumentReference.parse("Kế hoạch số 155/KH-UBND ngày 20/3/2026")),
            "ADDED BASIS_DOCUMENT 155/KH-UBND",
            "REMOVED BASIS_DOCUMENT 154/KH-UBND"),
        plan(
            one -> one.addBasisDocument(PLAN.getBasisDocuments().get(0)),
            "ADDED BASIS_DOCUMENT 154/KH-UBND"),
        group(one -> one.number("II"), "CHANGED GROUP I NUMBER"),
        group(one -> one.title(BilingualText.ofVietnamese("nhóm  mẫu")), "RESTATED GROUP I TITLE"),
        group(one -> one.id("G"), "RENUMBERED GROUP I>G"),
        task(one -> one.number("2"), "CHANGED TASK I.1 NUMBER"),
        task(one -> one.content("nội dung"), "RESTATED TASK I.1 CONTENT"),
        task(one -> one.content(Optional.empty()), "CHANGED TASK I.1 CONTENT"),
        task(one -> one.targets(List.of()), "CHANGED TASK I.1 TARGETS"),
        task(
            one -> one.budget(Budget.builder().amount(BigDecimal.ONE).source("x").build()),
            "CHANGED TASK I.1 BUDGET"),
        task(one -> one.basisDocuments(List.of()), "REMOVED BASIS_DOCUMENT 36/2018/QH14"),
        task(one -> one.mandates(List.of()), "CHANGED TASK I.1 MANDATES"),
        task(
            one -> one.evidenceCadence(EvidenceCadence.QUARTERLY),
            "CHANGED TASK I.1 EVIDENCE_CADENCE"),
        task(one -> one.milestones(List.of()), "REMOVED MILESTONE m1"),
        milestone(one -> one.id("m2"), "RENUMBERED MILESTONE m1>m2"),
        milestone(one -> one.assignments(List.of()), "CHANGED MILESTONE m1 UNITS"),
        milestone(one -> one.timing(Ongoing.of("")), "CHANGED MILESTONE m1 TIMING"),
        milestone(
            one -> one.addDeliverable(Deliverable.of("Báo cáo")),
            "CHANGED MILESTONE m1 DELIVERABLES"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void every_value_that_changes_is_told(Edit edit) {
    Plan later = edit.edit().apply(PLAN);

    assertThat(told(PLAN, later)).containsExactlyInAnyOrderElementsOf(edit.expected());
    assertThat(PlanDiff.between(later, later).isEmpty()).isTrue();
    assertThat(PlanDiff.between(PLAN, later).changes())
        .allSatisfy(
            change -> {
              assertThat(change.getSentence().vi()).endsWith(".");
              assertThat(change.getSentence().en()).isPresent();
            });
  }

  @Test
  void every_aspect_and_part_and_kind_has_its_words() {
    assertThat(PlanAspect.values())
        .extracting(one -> one.label().en().orElseThrow())
        .doesNotHaveDuplicates();
    assertThat(PlanPart.values())
        .extracting(one -> one.label().en().orElseThrow())
        .doesNotHaveDuplicates();
    assertThat(ChangeKind.values())
        .extracting(one -> one.label().en().orElseThrow())
        .doesNotHaveDuplicates();
  }

  @Test
  void units_are_told_by_the_names_of_the_day() {
    Plan later =
        duty(one -> one.reporter(UnitSelector.of(UnitId.of("phong-mot"))), "").edit().apply(PLAN);
    OrganizationDirectory directory = read("organization", OrganizationDirectory.class);
    LocalDate day = LocalDate.of(2026, 9, 30);

    assertThat(PlanDiff.between(PLAN, later, directory, day).changes().get(0).getSentence().vi())
        .isEqualTo(
            "Trách nhiệm tổ chức thực hiện d1: đơn vị báo cáo sửa đổi: từ “"
                + directory.nameOn(UnitId.of("van-phong"), day)
                + "” thành “"
                + directory.nameOn(UnitId.of("phong-mot"), day)
                + "”.");
  }

  @Test
  void the_whole_is_a_text_with_what_was_restated_apart() {
    Plan later = PLAN.toBuilder().place("thành phố mẫu").archiveLine("Lưu: VT, VP").build();
    PlanDiff diff = PlanDiff.between(PLAN, later);

    assertThat(diff.render(Language.VI))
        .isEqualTo(
            """
            Bản trước: Kế hoạch số 25/KH-STP ngày 25/03/2026, Kế hoạch mẫu
            Bản sau: Kế hoạch số 25/KH-STP ngày 25/03/2026, Kế hoạch mẫu

            Thay đổi (1):
            1. Kế hoạch: dòng lưu văn bản sửa đổi: từ “Lưu: VT” thành “Lưu: VT, VP”.

            Sửa cách viết, không đổi nội dung (1):
            1. Kế hoạch: địa danh chỉ sửa cách viết, không đổi nội dung: từ “Thành phố mẫu” thành “thành phố mẫu”.
            """);
    assertThat(diff.render(Language.EN))
        .isEqualTo(
            """
            Earlier version: Plan 25/KH-STP of 2026-03-25, Sample plan
            Later version: Plan 25/KH-STP of 2026-03-25, Sample plan

            Changes (1):
            1. The plan: archive line changed: from “Lưu: VT” to “Lưu: VT, VP”.

            Restated, the meaning is the same (1):
            1. The plan: place of issue restated, the meaning is the same: from “Thành phố mẫu” to “thành phố mẫu”.
            """);
    assertThat(diff.toString()).isEqualTo(diff.render(Language.VI));
  }

  @Test
  void a_draft_is_called_a_draft() {
    Plan draft = DiffSamples.plan(DiffSamples.task("1", "Công khai").build());

    assertThat(PlanDiff.between(draft, draft).earlier().vi())
        .startsWith("Dự thảo kế hoạch, Triển khai");
  }

  private static Edit plan(UnaryOperator<Plan.Builder> edit, String... expected) {
    return new Edit(plan -> edit.apply(plan.toBuilder()).build(), List.of(expected));
  }

  private static Edit duty(UnaryOperator<ReportingDuty.Builder> edit, String aspect) {
    ReportingDuty duty = edit.apply(PLAN.getReportingDuties().get(0).toBuilder()).build();
    return plan(one -> one.reportingDuties(List.of(duty)), "CHANGED REPORTING_DUTY d1 " + aspect);
  }

  private static Edit basis(UnaryOperator<BasisDocument.Builder> edit, String... expected) {
    BasisDocument basis = edit.apply(PLAN.getBasisDocuments().get(0).toBuilder()).build();
    return plan(one -> one.basisDocuments(List.of(basis)), expected);
  }

  private static Edit group(UnaryOperator<TaskGroup.Builder> edit, String... expected) {
    TaskGroup group = edit.apply(PLAN.getGroups().get(0).toBuilder()).build();
    return plan(one -> one.groups(List.of(group)), expected);
  }

  private static Edit task(UnaryOperator<Task.Builder> edit, String... expected) {
    Task task = edit.apply(PLAN.getGroups().get(0).getTasks().get(0).toBuilder()).build();
    return group(one -> one.tasks(List.of(task)), expected);
  }

  private static Edit milestone(UnaryOperator<Milestone.Builder> edit, String... expected) {
    Task task = PLAN.getGroups().get(0).getTasks().get(0);
    Milestone milestone = edit.apply(task.getMilestones().get(0).toBuilder()).build();
    return task(one -> one.milestones(List.of(milestone)), expected);
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream data =
        Objects.requireNonNull(
            PlanValuesDiffTest.class.getResourceAsStream("/wire/" + name + ".json"))) {
      return GiaiTrinhJson.read(data, name, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
