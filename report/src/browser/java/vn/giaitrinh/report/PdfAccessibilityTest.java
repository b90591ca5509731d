package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** PDF/UA-1 (ISO 14289-1), as far as a machine can tell it. */
class PdfAccessibilityTest {

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource
  void a_report_with_all_that_it_can_have_breaks_no_rule(Language language) throws Exception {
    ReportOptions options =
        PageSamples.filledWith(language, "Nội dung giả định").toBuilder()
            .putCaseAddress("2026-0007", URI.create("https://example.vn/cases/2026-0007"))
            .build();

    assertThat(brokenRules(render(Samples.summary(), options))).isEmpty();
  }

  @Test
  void a_report_for_everybody_breaks_no_rule() throws Exception {
    ReportOptions open = ReportOptions.builder().audience(Audience.PUBLIC).build();

    assertThat(brokenRules(render(Samples.summary(), open))).isEmpty();
  }

  @Test
  void a_report_of_nothing_breaks_no_rule() throws Exception {
    assertThat(brokenRules(render(Samples.empty(), ReportOptions.of(Language.EN)))).isEmpty();
  }

  @Test
  void a_report_of_many_pages_breaks_no_rule() throws Exception {
    ComplianceSummary large = LargeSamples.of(40, 12, 60);

    assertThat(brokenRules(render(large, ReportOptions.of(Language.VI)))).isEmpty();
  }

  @Test
  void words_of_any_script_break_no_rule() throws Exception {
    String words =
        Normalizer.normalize("Trách nhiệm giải trình ", Normalizer.Form.NFD) + "責任 Ω \u202e";

    assertThat(brokenRules(render(Samples.filledWith(words), ReportOptions.of(Language.VI))))
        .isEmpty();
  }

  @Test
  void a_document_that_breaks_rules_is_found_out() throws Exception {
    ByteArrayOutputStream untagged = new ByteArrayOutputStream();
    try (PDDocument document =
        Loader.loadPDF(render(Samples.empty(), ReportOptions.of(Language.VI)))) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      document.getDocumentCatalog().setLanguage(null);
      document.save(untagged);
    }

    assertThat(brokenRules(untagged.toByteArray())).isNotEmpty();
  }

  private static byte[] render(ComplianceSummary summary, ReportOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.renderer(ReportFormat.PDF).render(summary, options, out);
    return out.toByteArray();
  }

  private static List<String> brokenRules(byte[] pdf) throws IOException, VeraPDFException {
    VeraPDFFoundry checker = Foundries.defaultInstance();
    try (PDFAParser document =
            checker.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator = checker.createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(document);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
