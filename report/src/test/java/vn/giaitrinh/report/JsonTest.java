package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.Language;

class JsonTest {

  @Test
  void a_summary_comes_back_as_it_was() throws IOException {
    String json =
        Samples.render(ReportFormat.JSON, Samples.summary(), ReportOptions.of(Language.VI));

    assertThat(json).startsWith("{").contains("\"giaitrinh/summary/1\"").endsWith("}\n");
    assertThat(read(json)).isEqualTo(Samples.summary());
  }

  @Test
  void sections_and_language_leave_nothing_out() throws IOException {
    ReportOptions narrow =
        ReportOptions.builder()
            .language(Language.EN)
            .sections(Set.of(ReportSection.HEADLINE))
            .findingsShown(0)
            .build();

    assertThat(read(Samples.render(ReportFormat.JSON, Samples.summary(), narrow)))
        .isEqualTo(Samples.summary());
  }

  @Test
  void for_the_public_it_has_no_single_case_and_still_adds_up() throws IOException {
    ReportOptions open = ReportOptions.builder().audience(Audience.PUBLIC).build();
    String json = Samples.render(ReportFormat.JSON, Samples.summary(), open);

    ComplianceSummary summary = read(json);
    assertThat(json).doesNotContain("case/", "2026-0007", "2026-0019");
    assertThat(summary.getFindings()).isEmpty();
    assertThat(summary.getFindingsNotKept()).isEqualTo(8);
    assertThat(
            summary.getReminders().units().stream()
                .map(unit -> unit.reminders())
                .flatMap(List::stream)
                .filter(one -> one.kind() == ReminderKind.CASE))
        .isEmpty();
    assertThat(summary.getCases()).isEqualTo(Samples.summary().getCases());
  }

  private static ComplianceSummary read(String json) throws IOException {
    return GiaiTrinhJson.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        "summary.json",
        ComplianceSummary.class);
  }
}
