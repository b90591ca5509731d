package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.Language;

/** What the page shows beside its tables, and to whom. */
class HtmlPartsTest {

  @Test
  void the_page_begins_with_who_issues_it_and_ends_with_the_words_of_the_agency() {
    assertThat(PageSamples.page(Language.VI))
        .contains("<p class=\"parent\">Ủy ban nhân dân tỉnh</p>")
        .contains("<p class=\"agency\">Sở Tư pháp</p>")
        .contains("<p>Số: 15/BC-STP</p>")
        .contains("<i>Thành phố Mẫu, ngày 02 tháng 10 năm 2026</i>")
        .contains("<p class=\"plan\">Kết quả giải trình chín tháng</p>")
        .contains("<p class=\"brand\">Số liệu giả định, chỉ để minh họa.</p>");
  }

  @Test
  void what_an_official_wrote_stands_under_its_headings_and_nothing_under_the_others() {
    assertThat(PageSamples.page(Language.VI))
        .contains(
            "<h3>Ưu điểm</h3>\n<p>Các đơn vị phối hợp kịp thời.</p>\n"
                + "<h3>Đề xuất, kiến nghị</h3>\n<p>Đề nghị bổ sung biên chế.</p>\n</section>")
        .doesNotContain("<h3>Khó khăn, vướng mắc</h3>");
    assertThat(Samples.render(ReportFormat.HTML, Samples.summary(), ReportOptions.of(Language.VI)))
        .doesNotContain("id=\"narrative\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-09, ngày 09 tháng 02 năm 2026",
    "2026-03-30, ngày 30 tháng 3 năm 2026",
    "2026-12-01, ngày 01 tháng 12 năm 2026"
  })
  void a_day_of_issue_without_a_place_is_written_as_in_a_document(LocalDate day, String words) {
    ReportOptions options =
        ReportOptions.builder().titleBlock(TitleBlock.builder().issuedOn(day).build()).build();

    assertThat(Samples.render(ReportFormat.HTML, Samples.summary(), options))
        .contains("<i>" + words + "</i>")
        .doesNotContain("Số: ");
  }

  @Test
  void a_case_leads_to_how_its_due_dates_were_counted() {
    String page = PageSamples.page(Language.VI);

    assertThat(page.split("href=\"#ledger-0\"", -1)).hasSize(3);
    assertThat(page)
        .contains("Hồ sơ 2026-0007: Thực hiện việc giải trình, hạn 11/09/2026")
        .contains("Hồ sơ 2026-0007: Thông báo tiếp nhận, hạn 08/09/2026")
        .contains("<span>Không tính – Nghỉ hằng tuần</span>");
  }

  @Test
  void everybody_is_told_neither_cases_nor_how_their_due_dates_were_counted() {
    ReportOptions internal =
        PageSamples.filledWith(Language.VI, "2026-0007").toBuilder()
            .titleBlock(TitleBlock.open())
            .build();
    ReportOptions open = internal.toBuilder().audience(Audience.PUBLIC).build();

    assertThat(Samples.render(ReportFormat.HTML, Samples.summary(), internal))
        .contains("ledger-0", "case/2026-0007", "to-findings");
    assertThat(Samples.render(ReportFormat.HTML, Samples.summary(), open))
        .doesNotContain("id=\"ledger", "case/", "class=\"to-findings\"", "href=\"#kind-");
  }

  @Test
  void a_section_that_is_left_out_is_led_to_from_nowhere() {
    ReportOptions options =
        ReportOptions.builder()
            .sections(EnumSet.of(ReportSection.FOLLOW_UP, ReportSection.CASES))
            .build();

    assertThat(Samples.render(ReportFormat.HTML, Samples.summary(), options))
        .contains("href=\"#follow-up\"", "href=\"#cases\"")
        .doesNotContain("href=\"#unit-", "href=\"#findings\"", "href=\"#kind-", "id=\"units\"");
  }

  @Test
  void charts_show_the_figures_of_the_tables_and_nothing_is_drawn_of_nothing() {
    String page =
        Samples.render(ReportFormat.HTML, Samples.summary(), ReportOptions.of(Language.EN));

    assertThat(page)
        .contains("2 overdue, 1 late of 12 cases")
        .contains("0 overdue, 4 late of 1,200 cases")
        .contains("1 missed, 1 late of 3")
        .contains("2026-Q3: 4/20; 2026-Q4: 2/10")
        .contains("6 open, 2 overdue")
        .contains("Overdue: 1; 2026-09-30: 1; 2026-10-05: 2; 2026-10-07: 1")
        .contains("Not in the chart: 4.");
    assertThat(Samples.render(ReportFormat.HTML, Samples.empty(), ReportOptions.of(Language.EN)))
        .doesNotContain("<svg");
  }
}
