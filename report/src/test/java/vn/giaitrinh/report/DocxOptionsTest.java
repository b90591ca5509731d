package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.AgeBand;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.AssignedUnits;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.UnitDuty;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.Narrative;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What a report in Word makes of its options, and of a summary that tells little. */
class DocxOptionsTest {
  private static final String TO_FILL = "(Chưa có nội dung; đề nghị người soạn thảo bổ sung.)";
  private static final String DIRECTION = "I. Công tác lãnh đạo, chỉ đạo";
  private static final String CASES = "III. Kết quả xử lý yêu cầu giải trình, phản ánh, kiến nghị";
  private static final String SHORTCOMINGS = "IV. Đánh giá / 2. Tồn tại, hạn chế";

  private static final ReportOptions OPTIONS = ReportOptions.of(Language.VI);

  private final ReportInWord report = ReportInWord.of(Samples.summary(), OPTIONS);

  @Test
  void where_nothing_can_be_said_the_report_says_so() {
    assertThat(report.under("IV. Đánh giá / 1. Ưu điểm")).containsExactly(TO_FILL);
    assertThat(report.under("VI. Đề xuất, kiến nghị"))
        .startsWith(
            TO_FILL,
            "Trên đây là Báo cáo kết quả thực hiện Kế hoạch thực hiện trách nhiệm giải trình năm"
                + " 2026 tính đến hết ngày 30/09/2026 của Sở Tư pháp./.");

    ReportInWord empty = ReportInWord.of(Samples.empty(), OPTIONS);
    assertThat(empty.under(DIRECTION)).containsExactly(TO_FILL);
    assertThat(empty.under("II. Kết quả thực hiện nhiệm vụ"))
        .containsExactly("Kế hoạch chưa có nhiệm vụ.");
    assertThat(empty.under(CASES)).containsExactly("Chưa nhận hồ sơ nào.");
    assertThat(empty.under("IV. Đánh giá")).isEmpty();
    assertThat(empty.headings()).doesNotContain("Phụ lục");
  }

  @Test
  void what_is_not_known_is_left_open_to_be_filled_in_by_hand() {
    List<String> start = report.under(ReportInWord.START);

    assertThat(start).contains("Số:           /BC-………… | …………, ngày …… tháng …… năm ……");
    assertThat(report.under("VI. Đề xuất, kiến nghị")).last().asString().startsWith("Nơi nhận:");
    assertThat(report.text()).contains("- Lưu: VT.");
  }

  @Test
  void what_is_blank_is_not_known() {
    TitleBlock blank =
        TitleBlock.builder()
            .agency(" ")
            .place("")
            .archive("\t")
            .signer(Signer.builder().post("").build())
            .addRecipients("- Như trên;")
            .build();
    ReportInWord filled =
        ReportInWord.of(Samples.summary(), ReportOptions.builder().titleBlock(blank).build());

    assertThat(filled.under(ReportInWord.START)).isEqualTo(report.under(ReportInWord.START));
    assertThat(filled.text()).contains("- Như trên;", "- Lưu: VT.").doesNotContain("- - ");
  }

  @Test
  void the_title_block_and_the_narrative_stand_in_their_places() {
    ReportOptions options =
        ReportOptions.builder()
            .titleBlock(
                TitleBlock.builder()
                    .parentAgency("Ủy ban nhân dân thành phố Mẫu")
                    .agency("Sở Tư pháp Mẫu")
                    .number(DocumentNumber.parse("5/BC-STP"))
                    .place("Thành phố Mẫu")
                    .issuedOn(LocalDate.of(2026, 2, 5))
                    .subject("Kết quả năm 2026")
                    .addAddressees("Ủy ban nhân dân thành phố Mẫu")
                    .addLegalBases("Căn cứ Kế hoạch A")
                    .signer(
                        Signer.builder()
                            .authority(SigningAuthority.DEPUTY)
                            .post("Phó Giám đốc")
                            .name("Nguyễn Văn Mẫu")
                            .build())
                    .addRecipients("Thanh tra thành phố")
                    .archive("VT, VP")
                    .build())
            .narrative(
                Narrative.builder()
                    .addDirection("Đã chỉ đạo")
                    .addStrengths("Đã tốt")
                    .addShortcomings("Còn chậm")
                    .addDifficulties("Thiếu người")
                    .addNextSteps("Sẽ làm")
                    .addProposals("Đề nghị hỗ trợ")
                    .build())
            .build();
    ReportInWord filled = ReportInWord.of(Samples.summary(), options);

    assertThat(filled.under(ReportInWord.START))
        .contains(
            "Số: 05/BC-STP | Thành phố Mẫu, ngày 05 tháng 02 năm 2026",
            "Kết quả năm 2026",
            "Kính gửi: Ủy ban nhân dân thành phố Mẫu.",
            "Căn cứ Kế hoạch A.");
    assertThat(filled.under(DIRECTION)).startsWith("Đã chỉ đạo.");
    assertThat(filled.under("IV. Đánh giá / 1. Ưu điểm")).containsExactly("Đã tốt.");
    assertThat(filled.under(SHORTCOMINGS)).startsWith("Còn chậm.");
    assertThat(filled.under("IV. Đánh giá / 3. Khó khăn, vướng mắc")).startsWith("Thiếu người.");
    assertThat(filled.under("V. Phương hướng, nhiệm vụ")).startsWith("Sẽ làm.");
    assertThat(filled.under("VI. Đề xuất, kiến nghị"))
        .startsWith("Đề nghị hỗ trợ.", "Trên đây là Báo cáo kết quả năm 2026 của Sở Tư pháp Mẫu./.")
        .last()
        .asString()
        .contains("- Lưu: VT, VP.", "KT. Giám đốc", "Phó Giám đốc", "Nguyễn Văn Mẫu");
    assertThat(filled.under("Phụ lục"))
        .contains("(Kèm theo Báo cáo số 05/BC-STP ngày 05 tháng 02 năm 2026 của Sở Tư pháp Mẫu)");
  }

  @Test
  void everybody_is_told_figures_and_no_single_case() {
    ReportInWord open =
        ReportInWord.of(
            Samples.summary(), ReportOptions.builder().audience(Audience.PUBLIC).build());

    assertThat(open.text())
        .contains("Số vấn đề phát hiện: 8", "1.220")
        .doesNotContain("2026-0007", "2026-0019", "2026-0021", "2026-0033");
  }

  @Test
  void sections_that_are_left_out_leave_the_form_and_the_grounds() {
    ReportInWord bare =
        ReportInWord.of(
            Samples.summary(),
            ReportOptions.builder().sections(EnumSet.noneOf(ReportSection.class)).build());

    assertThat(bare.headings())
        .hasSize(10)
        .contains(DIRECTION, CASES, "VI. Đề xuất, kiến nghị")
        .doesNotContain("Phụ lục");
    assertThat(bare.under(CASES)).containsExactly(TO_FILL);
    assertThat(bare.under(ReportInWord.START))
        .contains("Lịch ngày nghỉ, mức yếu nhất: Chưa chính thức.")
        .noneMatch(line -> line.contains("Luật mới"));
  }

  @Test
  void what_went_well_is_told_where_nothing_is_behind() {
    CaseCounts cases = new CaseCounts(4, 1, 1, 0, 2, 0, 0, 0);
    ComplianceSummary well =
        Samples.empty().toBuilder()
            .cases(cases)
            .addUnits(
                new UnitSummary(
                    Samples.OFFICE,
                    BilingualText.ofVietnamese("Văn phòng Sở"),
                    cases,
                    ObligationCounts.NONE,
                    List.of(),
                    Map.of()))
            .addKinds(new KindSummary(CaseKind.EXPLANATION_REQUEST, cases))
            .addPeriods(
                new PeriodSummary(
                    "2026-Q1", Optional.empty(), LocalDate.of(2026, 1, 5), false, cases, List.of()))
            .addAges(new AgeSummary(AgeBand.UP_TO_5, 2, 0))
            .addMetrics(new MetricValue(Metric.NOTICES_IN_TIME, 3, 3))
            .build();

    assertThat(ReportInWord.of(well, OPTIONS).under("IV. Đánh giá / 1. Ưu điểm"))
        .containsExactly(
            "Thông báo tiếp nhận, từ chối đúng hạn: 3/3 (100%, số nhỏ). Tính trên: các yêu cầu đã"
                + " có thông báo hoặc đã quá hạn thông báo, kể cả khi đã kết thúc.",
            "Không có hồ sơ nào quá hạn trong tổng số 2 hồ sơ đang xử lý.");
  }

  @Test
  void english_has_the_same_form() {
    ReportInWord english = ReportInWord.of(Samples.summary(), ReportOptions.of(Language.EN));

    assertThat(english.headings()).hasSize(report.headings().size());
    assertThat(english.text())
        .contains(
            "Socialist Republic of Viet Nam",
            "Results of the Plan for carrying out accountability in 2026 as of the end of"
                + " 2026-09-30",
            "Cases received in all: 1,220, of which: under consideration for acceptance 3",
            "Lead unit | Supporting units",
            "by Department of Justice./.")
        .doesNotContain("Kết quả", "Đơn vị", "hồ sơ");
  }

  @Test
  void a_task_of_many_units_is_told_in_a_row_that_can_be_read() {
    ObligationCounts missed = ObligationCounts.of(Map.of(ObligationStatus.MISSED, 1));
    List<UnitSummary> units =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                n ->
                    new UnitSummary(
                        UnitId.of("xa-" + n),
                        BilingualText.ofVietnamese("Xã " + n),
                        CaseCounts.NONE,
                        missed,
                        List.of(),
                        Map.of()))
            .toList();
    ObligationCounts all = ObligationCounts.of(Map.of(ObligationStatus.MISSED, 15));
    DutySummary task =
        new DutySummary(
            ObligationSubject.ofTask(TaskId.of("1")),
            Optional.of("1"),
            BilingualText.ofVietnamese("Báo cáo kết quả"),
            "Trước ngày 01/01/2026",
            List.of(),
            all,
            units.stream()
                .map(
                    unit ->
                        new UnitDuty(
                            unit.unit(),
                            unit.name(),
                            ObligationStatus.MISSED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()))
                .toList(),
            List.of());
    ComplianceSummary summary =
        Samples.empty().toBuilder().units(units).addTasks(task).duties(all).build();

    assertThat(ReportInWord.of(summary, OPTIONS).under("Phụ lục"))
        .contains(
            "1 | Nhiệm vụ 1: Báo cáo kết quả | 15 đơn vị |  | Trước ngày 01/01/2026 | 15 lượt: quá"
                + " hạn, chưa báo cáo 15 | Quá hạn, chưa báo cáo: Xã 1; Xã 2; Xã 3; Xã 4; Xã 5; Xã"
                + " 6; Xã 7; Xã 8; Xã 9; Xã 10; Xã 11; Xã 12; và 3 lượt khác");
  }

  @Test
  void units_with_a_part_are_named_as_the_plan_names_them() {
    DutySummary first = Samples.summary().getTasks().get(0);
    DutySummary assigned =
        new DutySummary(
            first.subject(),
            first.number(),
            BilingualText.ofVietnamese("Quán triệt"),
            first.timing(),
            List.of(
                part(Role.LEAD, "Văn phòng Sở"),
                part(Role.IMPLEMENTING, "các phòng, đơn vị thuộc Sở"),
                part(Role.SUPPORTING, "Thanh tra Sở"),
                part(Role.SUPPORTING, "Các đơn vị sự nghiệp"),
                part(Role.SUPERVISING, "Giám đốc Sở")),
            first.duties(),
            first.units(),
            first.unmeasured());
    List<DutySummary> tasks = new ArrayList<>(Samples.summary().getTasks());
    tasks.set(0, assigned);
    ComplianceSummary summary = Samples.summary().toBuilder().tasks(tasks).build();

    assertThat(ReportInWord.of(summary, OPTIONS).under("Phụ lục"))
        .anyMatch(
            row ->
                row.startsWith(
                    "1 | Nhiệm vụ 1a: Quán triệt | Văn phòng Sở; Các phòng, đơn vị thuộc Sở | Thanh"
                        + " tra Sở; Các đơn vị sự nghiệp | Thường xuyên | 3 lượt"))
        .noneMatch(row -> row.contains("Đơn vị phối hợp không có trong số liệu"));
  }

  private static AssignedUnits part(Role role, String units) {
    return new AssignedUnits(role, BilingualText.ofVietnamese(units));
  }
}
