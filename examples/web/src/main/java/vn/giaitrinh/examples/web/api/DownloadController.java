package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.examples.web.agency.AgencyLetterhead;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.register.UnknownException;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.Reports;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.Language;

/** The report on the plan, in every format that the SDK writes. */
@RestController
class DownloadController {
  private final Compliance compliance;
  private final PlanRegister plans;

  DownloadController(Compliance compliance, PlanRegister plans) {
    this.compliance = compliance;
    this.plans = plans;
  }

  /** Writes straight to the response: a format that is made row by row is sent as it is made. */
  @GetMapping("/api/reports/{format}")
  @Operation(summary = "Downloads the report as docx, pdf, xlsx, csv, html, ics, json, txt or md")
  void download(
      @PathVariable String format,
      @RequestParam Optional<Language> language,
      @RequestParam(defaultValue = "INTERNAL") Audience audience,
      @RequestParam Optional<Set<ReportSection>> section,
      HttpServletResponse response)
      throws IOException {
    ReportFormat known = format(format);
    ComplianceSummary summary = compliance.summary();
    ReportOptions options =
        ReportOptions.builder()
            .language(language.orElseGet(Languages::current))
            .audience(audience)
            .sections(section.orElseGet(() -> EnumSet.allOf(ReportSection.class)))
            .titleBlock(plans.current().map(stored -> AgencyLetterhead.of(stored.plan())))
            .build();
    response.setContentType(known.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, fileName(summary, known));
    Reports.renderer(known).render(summary, options, response.getOutputStream());
  }

  private static ReportFormat format(String extension) {
    return Arrays.stream(ReportFormat.values())
        .filter(format -> format.fileExtension().equals(extension))
        .findFirst()
        .orElseThrow(() -> new UnknownException(extension));
  }

  private static String fileName(ComplianceSummary summary, ReportFormat format) {
    return ContentDisposition.attachment()
        .filename("bao-cao-" + summary.getAsOf() + "." + format.fileExtension())
        .build()
        .toString();
  }
}
