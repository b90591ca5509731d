package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;

/** The way from what is told of a case to the case in the system of the agency. */
class HtmlCaseLinksTest {
  private static final ReportOptions LINKED =
      ReportOptions.builder()
          .putCaseAddress("2026-0007", URI.create("/cases/2026-0007?from=a&b"))
          .build();

  @Test
  void what_is_told_of_a_case_leads_to_it() {
    assertThat(html(LINKED))
        .contains("<a href=\"/cases/2026-0007?from=a&amp;b\">case/2026-0007</a>")
        .contains("<a href=\"/cases/2026-0007?from=a&amp;b\">Hồ sơ 2026-0007</a>: ")
        .contains("<td class=\"path\">case/2026-0019");
  }

  @Test
  void whoever_is_not_of_the_agency_is_told_no_address() {
    ReportOptions open = LINKED.toBuilder().audience(Audience.PUBLIC).build();

    assertThat(html(open)).doesNotContain("/cases/").contains("<h2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "DATA:text/html,x", "file:///etc/passwd"})
  void an_address_that_is_none_of_the_web_is_refused(String address) {
    ReportOptions.Builder options =
        ReportOptions.builder().putCaseAddress("2026-0007", URI.create(address));

    assertThatThrownBy(options::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-0007")
        .hasMessageContaining("http, https");
  }

  private static String html(ReportOptions options) {
    return Samples.render(ReportFormat.HTML, Samples.summary(), options);
  }
}
