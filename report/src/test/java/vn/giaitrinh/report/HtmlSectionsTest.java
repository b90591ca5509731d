package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.Language;

/** What a host shows within a page of its own. */
class HtmlSectionsTest {

  @Test
  void the_sections_are_those_of_the_page_without_what_stands_around_them() throws IOException {
    ReportOptions options = ReportOptions.of(Language.VI);
    String page = Samples.render(ReportFormat.HTML, Samples.summary(), options);

    assertThat(page).contains(sections(options), HtmlSections.style(), HtmlSections.script());
    assertThat(sections(options))
        .contains("<h2 id=\"follow-up\">", "<h2 id=\"findings\">")
        .doesNotContain("<html", "<main", "<h1", "<style", "<script");
  }

  @Test
  void only_the_sections_asked_for_are_written() throws IOException {
    ReportOptions options =
        ReportOptions.builder().sections(EnumSet.of(ReportSection.HEADLINE)).build();

    assertThat(sections(options)).contains("<h2").doesNotContain("id=\"findings\"");
  }

  private static String sections(ReportOptions options) throws IOException {
    StringWriter sections = new StringWriter();
    HtmlSections.write(Samples.summary(), options, sections);
    return sections.toString();
  }
}
