package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** A page of a whole province is no larger than a reader's browser bears. */
class LargeReportTest {
  private static final int MOST_BYTES = 5_000_000;

  /** Ten times what it takes: what is held here is that it does not grow with the square. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  @Test
  void a_page_of_a_thousand_units_and_fifty_tasks_is_at_most_five_megabytes() {
    ComplianceSummary summary = LargeSamples.of(1_000, 50, 0);

    long start = System.nanoTime();
    String page = Samples.render(ReportFormat.HTML, summary, ReportOptions.of(Language.VI));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(count(page, "<tr id=\"unit-")).isEqualTo(1_000);
    assertThat(page)
        .contains("Minh chứng đã cũ: 200 lượt")
        .contains("Còn 100 lượt không nêu ở đây.")
        .contains("Còn 800 đơn vị không nêu ở đây.")
        .contains("Biểu đồ có 10 đơn vị quá hạn nhiều nhất; bảng dưới đây đủ 1.000 đơn vị.");
  }

  @Test
  void a_page_with_ten_thousand_findings_has_them_all_and_is_at_most_five_megabytes() {
    ReportOptions all = ReportOptions.builder().findingsShown(10_000).build();

    String page = Samples.render(ReportFormat.HTML, LargeSamples.of(200, 10, 10_000), all);

    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(count(page, "<td class=\"path\">case/GT-2026/")).isEqualTo(10_000);
    assertThat(page).doesNotContain("phát hiện không nêu ở đây");
  }

  private static int count(String page, String part) {
    return page.split(Pattern.quote(part), -1).length - 1;
  }
}
