package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** What a report in Word says of a summary, and where. */
class DocxReportTest {
  private static final String DIRECTION = "I. Công tác lãnh đạo, chỉ đạo";
  private static final String CASES = "III. Kết quả xử lý yêu cầu giải trình, phản ánh, kiến nghị";
  private static final String SHORTCOMINGS = "IV. Đánh giá / 2. Tồn tại, hạn chế";

  private static final ReportOptions OPTIONS = ReportOptions.of(Language.VI);

  private final ReportInWord report = ReportInWord.of(Samples.summary(), OPTIONS);

  @Test
  void the_sections_are_those_of_the_form_in_its_order() {
    assertThat(report.headings())
        .containsExactly(
            ReportInWord.START,
            DIRECTION,
            "II. Kết quả thực hiện nhiệm vụ",
            "II. Kết quả thực hiện nhiệm vụ / 1. Kết quả chung",
            "II. Kết quả thực hiện nhiệm vụ / 2. Kết quả theo đơn vị",
            CASES,
            CASES + " / 1. Kết quả chung",
            CASES + " / 2. Hồ sơ theo loại",
            CASES + " / 3. Hồ sơ theo kỳ nhận",
            CASES + " / 4. Hồ sơ đang xử lý theo số ngày",
            CASES + " / 5. Hồ sơ theo đơn vị chủ trì",
            CASES + " / 6. Kết quả theo thời hạn luật định",
            "IV. Đánh giá",
            "IV. Đánh giá / 1. Ưu điểm",
            SHORTCOMINGS,
            "IV. Đánh giá / 3. Khó khăn, vướng mắc",
            "V. Phương hướng, nhiệm vụ",
            "VI. Đề xuất, kiến nghị",
            "Phụ lục");
  }

  @Test
  void it_opens_with_the_plan_and_with_what_to_know_before_reading() {
    assertThat(report.under(ReportInWord.START))
        .contains(
            "Báo cáo",
            "Kết quả thực hiện Kế hoạch thực hiện trách nhiệm giải trình năm 2026 tính đến hết ngày"
                + " 30/09/2026",
            "Thực hiện Kế hoạch thực hiện trách nhiệm giải trình năm 2026 (số 154/KH-STP), Sở Tư"
                + " pháp báo cáo kết quả như sau; số liệu tính đến hết ngày 30/09/2026.",
            "Luật mới có hiệu lực từ ngày 01/7/2026: cần rà soát lại thời hạn.",
            "Lịch ngày nghỉ, mức yếu nhất: Chưa chính thức.",
            "Quy định áp dụng, mức yếu nhất: Theo nguồn thứ cấp.");
  }

  @Test
  void direction_tells_coverage_and_who_follows_the_plan_up() {
    assertThat(report.under(DIRECTION))
        .containsExactly(
            "Chỉ thị số 53-CT/TW: nội dung được giao chưa được liệt kê.",
            "Kế hoạch số 154/KH-UBND: 1/2 nội dung được liệt kê đã có nhiệm vụ thực hiện.",
            "Theo dõi, đôn đốc chung: Văn phòng Sở.");
  }

  @Test
  void results_tell_the_duties_in_general_and_by_unit() {
    assertThat(report.under("II. Kết quả thực hiện nhiệm vụ / 1. Kết quả chung"))
        .containsExactly(
            "Kế hoạch có 4 nhiệm vụ, 1 mốc và 4 chế độ báo cáo; kết quả từng phần nêu tại Phụ lục.",
            "Nhiệm vụ, báo cáo thường xuyên, tính theo từng đơn vị: 3/6 có minh chứng còn mới; cụ"
                + " thể: còn mới 3; sắp cũ 1; đã cũ 1; chưa có 1.",
            "Báo cáo, mốc và nhiệm vụ có thời hạn, tính theo từng đơn vị và kỳ: 3/6 lượt đã nộp hoặc"
                + " đã quá hạn là đúng hạn; cụ thể: đúng hạn 3; báo cáo chậm 2; quá hạn, chưa báo"
                + " cáo 1; đang thực hiện 1; chưa đến kỳ 1; được miễn 1.",
            "Nhiệm vụ thường xuyên có minh chứng còn mới: 3/6 (50%, số nhỏ). Tính trên: mỗi nhiệm"
                + " vụ, báo cáo thường xuyên đang thực hiện của mỗi đơn vị, trừ phần được miễn.",
            "Báo cáo, nhiệm vụ có thời hạn thực hiện đúng hạn: 3/6 (50%, số nhỏ). Tính trên: mỗi báo"
                + " cáo, nhiệm vụ, mốc có thời hạn của mỗi đơn vị, đã nộp hoặc đã quá hạn.");
    assertThat(report.under("II. Kết quả thực hiện nhiệm vụ / 2. Kết quả theo đơn vị"))
        .containsExactly(
            "Đơn vị | Minh chứng còn mới | Báo cáo đúng hạn | Báo cáo chậm | Quá hạn, chưa báo cáo",
            "Văn phòng Sở | 2/3 | 1/1 | 0 | 0",
            "Thanh tra Sở | 0/1 | 1/3 | 1 | 1",
            "Phòng Hành chính tư pháp và Bổ trợ tư pháp | 1/2 | 1/2 | 1 | 0",
            "Phòng Công chứng số 1 | không có | không có | 0 | 0",
            "Tổng cộng | 3/6 | 3/6 | 2 | 1");
  }

  @Test
  void cases_are_told_in_general_each_share_with_its_population() {
    assertThat(report.under(CASES + " / 1. Kết quả chung"))
        .containsExactly(
            "Tổng số hồ sơ đã nhận: 1.220, gồm: đang xem xét tiếp nhận 3; đang giải quyết 5; đang"
                + " tạm đình chỉ 1; đã giải quyết 1.200; kết thúc khác (từ chối, chuyển, rút, đình"
                + " chỉ) 11.",
            "Hồ sơ đang quá hạn: 3/9 hồ sơ đang xử lý.",
            "Hồ sơ có thời hạn bị chậm: 8/1.220 hồ sơ đã nhận.",
            "Thông báo tiếp nhận, từ chối đúng hạn: 1.210/1.217 (99%). Tính trên: các yêu cầu đã có"
                + " thông báo hoặc đã quá hạn thông báo, kể cả khi đã kết thúc.",
            "Giải trình đúng hạn: 9/12 (75%). Tính trên: các yêu cầu đã giải trình hoặc đã quá hạn"
                + " giải trình, kể cả khi đã kết thúc.",
            "Giải trình đầy đủ: chưa phát sinh. Tính trên: các yêu cầu của người bị tác động trực"
                + " tiếp đã được giải trình.");
  }

  @Test
  void cases_are_told_by_kind_period_age_and_unit() {
    assertThat(report.under(CASES + " / 2. Hồ sơ theo loại"))
        .containsExactly(
            "Loại | Đã nhận | Đang xử lý | Quá hạn | Đã giải quyết | Kết thúc khác | Có chậm",
            "Yêu cầu giải trình | 1.210 | 7 | 2 | 1.193 | 10 | 7",
            "Khiếu nại | 10 | 2 | 1 | 7 | 1 | 1");
    assertThat(report.under(CASES + " / 3. Hồ sơ theo kỳ nhận"))
        .containsExactly(
            "Kỳ nhận | Đã nhận | Đang xử lý | Quá hạn | Có chậm | Thông báo đúng hạn | Giải trình"
                + " đúng hạn",
            "Trước đó | 1.190 | 0 | 0 | 2 | – | –",
            "2026-Q3: 15/06/2026 đến 14/09/2026 | 20 | 3 | 2 | 4 | 17/20 | 9/11",
            "2026-Q4: từ 15/09/2026, chưa hết kỳ | 10 | 6 | 1 | 2 | 7/8 | –");
    assertThat(report.under(CASES + " / 4. Hồ sơ đang xử lý theo số ngày"))
        .containsExactly(
            "Số ngày | Đang xử lý, từ ngày nhận | Quá hạn, từ ngày đến hạn",
            "Từ 6 đến 15 ngày | 6 | 2",
            "Từ 31 đến 60 ngày | 3 | 1");
    assertThat(report.under(CASES + " / 5. Hồ sơ theo đơn vị chủ trì"))
        .containsExactly(
            "Đơn vị | Đã nhận | Đang xử lý | Quá hạn | Đã giải quyết | Kết thúc khác | Có chậm",
            "Văn phòng Sở | 12 | 6 | 2 | 5 | 1 | 3",
            "Thanh tra Sở | 5 | 2 | 1 | 3 | 0 | 1",
            "Phòng Hành chính tư pháp và Bổ trợ tư pháp | 3 | 1 | 0 | 2 | 0 | 0",
            "Phòng Công chứng số 1 | 1.200 | 0 | 0 | 1.190 | 10 | 4",
            "Tổng cộng | 1.220 | 9 | 3 | 1.200 | 11 | 8");
  }

  @Test
  void time_limits_are_told_with_their_law() {
    assertThat(report.under(CASES + " / 6. Kết quả theo thời hạn luật định"))
        .containsExactly(
            "Thời hạn | Đúng hạn | Hoàn thành quá hạn | Không thực hiện đúng hạn | Còn trong hạn |"
                + " Quá hạn | Tạm đình chỉ | Không áp dụng",
            "Thông báo tiếp nhận hoặc từ chối (5 ngày làm việc) | 1.210 | 6 | 0 | 3 | 1 | 0 | 0",
            "Thực hiện việc giải trình (15 ngày) | 9 | 1 | 0 | 2 | 2 | 1 | 14",
            "Thông báo tiếp nhận hoặc từ chối. Căn cứ: khoản 2 Điều 12 Nghị định 59/2019/NĐ-CP. Mức"
                + " kiểm chứng: Đã đối chiếu văn bản gốc.",
            "Thực hiện việc giải trình. Căn cứ: khoản 1 Điều 13 Nghị định 59/2019/NĐ-CP; khoản 2"
                + " Điều 13 Nghị định 59/2019/NĐ-CP. Mức kiểm chứng: Theo nguồn thứ cấp. Trong số"
                + " còn trong hạn: sắp đến hạn 1; đến hạn hôm nay 1.");
  }

  @Test
  void shortcomings_name_the_units_and_the_findings() {
    assertThat(report.under(SHORTCOMINGS))
        .containsExactly(
            "Hồ sơ đang quá hạn: 3/9 hồ sơ đang xử lý, gồm: Văn phòng Sở 2/6; Thanh tra Sở 1/2.",
            "Nhiệm vụ thường xuyên chưa có minh chứng hoặc minh chứng đã cũ: 2/6 nhiệm vụ, tính theo"
                + " từng đơn vị, gồm: Thanh tra Sở 1/1; Phòng Hành chính tư pháp và Bổ trợ tư pháp"
                + " 1/2.",
            "Báo cáo, nhiệm vụ quá hạn chưa thực hiện: 1/6 lượt đã thực hiện hoặc đã quá hạn, gồm:"
                + " Thanh tra Sở 1/3.",
            "Đơn vị chậm nhiều lần: Thanh tra Sở (hồ sơ chậm 4 (nhận các kỳ trước đó, 2026-Q3); báo"
                + " cáo, nhiệm vụ chậm hoặc chưa thực hiện 2).",
            "Chưa có đơn vị theo dõi, đôn đốc: Nhiệm vụ 3 (Sơ kết việc thực hiện Kế hoạch).",
            "Nội dung của Kế hoạch số 154/KH-UBND chưa có nhiệm vụ thực hiện: II.3. Đối thoại với"
                + " công dân.",
            "Nhiệm vụ nêu nội dung chưa có căn cứ: Nhiệm vụ 2b, nội dung II.9 của 154/KH-UBND: Văn"
                + " bản không có nội dung này trong danh sách nhiệm vụ được giao.",
            "Nhiệm vụ không gắn với nội dung nào của văn bản cấp trên: 3, 4.",
            "Số vấn đề phát hiện: 8, gồm: chậm giải trình 3; chưa có minh chứng 1; minh chứng đã cũ"
                + " 1; sắp đến hạn 2; quy định áp dụng cần rà soát lại 1.",
            "Hồ sơ 2026-0007: chậm 12 ngày so với hạn 18/09/2026 (cần khắc phục; Văn phòng Sở; khoản"
                + " 1 Điều 13 Nghị định 59/2019/NĐ-CP). Hướng xử lý: Ban hành văn bản giải trình và xin lỗi bằng văn bản,"
                + " nêu ngày hẹn mới.",
            "Hồ sơ 2026-0019: chậm 3 ngày so với hạn 27/09/2026 (cần khắc phục; Thanh tra Sở; khoản 1 Điều 13 Nghị định"
                + " 59/2019/NĐ-CP).",
            "Nhiệm vụ 1a: chưa có minh chứng nào (cần khắc phục; Phòng Hành chính tư pháp và Bổ trợ tư"
                + " pháp).",
            "Nhiệm vụ 1a: minh chứng gần nhất ngày 10/02/2026 (cần khắc phục; Thanh tra Sở).",
            "Hồ sơ 2026-0021: giải trình đến hạn ngày 30/09/2026 (cảnh báo; don-vi-khac; khoản 1 Điều 13 Nghị định"
                + " 59/2019/NĐ-CP).",
            "Quy định áp dụng cần rà soát lại (lưu ý).",
            "Còn 2 phát hiện không nêu ở đây.");
  }

  @Test
  void next_steps_remind_each_unit() {
    assertThat(report.under("V. Phương hướng, nhiệm vụ"))
        .contains(
            "Văn phòng Sở: đã quá hạn 2; minh chứng đã cũ, cần bổ sung 1; đến hạn, sắp đến hạn 5.",
            "Hồ sơ 2026-0007: Thực hiện việc giải trình (đã quá hạn; hạn 18/09/2026; chậm 8 ngày làm"
                + " việc).",
            "Hồ sơ 2026-0021: Thực hiện việc giải trình (đến hạn, sắp đến hạn; hạn 30/09/2026; hôm"
                + " nay).",
            "Còn 3 nội dung không nêu ở đây.",
            "Chế độ báo cáo (kỳ 2026-Q3): Gửi kết quả về Văn phòng Sở (đã quá hạn; hạn 18/09/2026;"
                + " chậm 8 ngày làm việc; theo dõi, đôn đốc: Phòng Hành chính tư pháp và Bổ trợ tư"
                + " pháp).");
  }

  @Test
  void the_appendix_has_a_row_for_each_task_milestone_and_reporting_duty() {
    assertThat(report.under("Phụ lục"))
        .containsExactly(
            "Kết quả thực hiện từng nhiệm vụ",
            "(Kèm theo Báo cáo số           /BC-………… ngày …… tháng …… năm …… của Sở Tư" + " pháp)",
            "STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Kết quả | Ghi chú",
            "1 | Nhiệm vụ 1a: Quán triệt, tuyên truyền chỉ thị về trách nhiệm giải trình đến toàn"
                + " thể công chức | Văn phòng Sở; Thanh tra Sở; Phòng Hành chính tư pháp và Bổ trợ tư"
                + " pháp |  | Thường xuyên | 3 lượt: còn mới 1; đã cũ 1; chưa có 1 | Chưa có minh"
                + " chứng: Phòng Hành chính tư pháp và Bổ trợ tư pháp. Đã cũ: Thanh tra Sở (gần nhất"
                + " 10/02/2026)",
            "2 | Nhiệm vụ 2b: Công khai văn bản giải trình | Văn phòng Sở; Phòng Hành chính tư pháp"
                + " và Bổ trợ tư pháp |  | Thường xuyên, hằng năm | 2 lượt: còn mới 1; sắp cũ 1 | ",
            "3 | Nhiệm vụ 3: Sơ kết việc thực hiện Kế hoạch |  |  | Khi có yêu cầu | Chưa đánh giá |"
                + " Thực hiện khi có yêu cầu hoặc phát sinh",
            "4 | Nhiệm vụ 4: Kiểm tra việc thực hiện Kế hoạch | Thanh tra Sở |  | Trước ngày"
                + " 30/6/2026 | 1 lượt: đúng hạn 1 | ",
            "5 | Mốc: Sơ kết kiểm tra | Văn phòng Sở |  | Trước ngày 15/10/2026 | 1 lượt: đang thực"
                + " hiện 1 | ",
            "6 | Chế độ báo cáo: Gửi kết quả về Văn phòng Sở | Thanh tra Sở; Phòng Hành chính tư"
                + " pháp và Bổ trợ tư pháp; Phòng Công chứng số 1 |  |  | 6 lượt: đúng hạn 1; báo cáo"
                + " chậm 2; quá hạn, chưa báo cáo 1; chưa đến kỳ 1; được miễn 1 | Quá hạn, chưa báo"
                + " cáo: Thanh tra Sở (2026-Q3, hạn 18/09/2026). Báo cáo chậm: Thanh tra Sở (2026-Q2,"
                + " hạn 18/06/2026, nộp 22/06/2026); Phòng Hành chính tư pháp và Bổ trợ tư pháp"
                + " (2026-Q3, hạn 18/09/2026, nộp 21/09/2026)",
            "7 | Chế độ báo cáo: Tổng hợp, báo cáo Giám đốc Sở | Văn phòng Sở |  |  | 1 lượt: đúng"
                + " hạn 1 | ",
            "8 | Chế độ báo cáo: Theo dõi, đôn đốc | Văn phòng Sở |  | Thường xuyên | 1 lượt: còn"
                + " mới 1 | ",
            "9 | Chế độ báo cáo: Báo cáo vướng mắc |  |  | Kịp thời | Chưa đánh giá | Thực hiện khi"
                + " có yêu cầu hoặc phát sinh",
            "(Đơn vị phối hợp không có trong số liệu tổng hợp; ghi theo Kế hoạch.)");
  }
}
