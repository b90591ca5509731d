package vn.giaitrinh.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.Reports;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;

/** A made-up name stands in every field of the records that takes it, and in no report. */
class PersonalDataTest {
  private static final Path DATA = Path.of("src/main/resources");
  private static final String PLANTED = "Trần Thị Giấu Kín, 12 phố Không Tên, 0987000111";
  private static final List<String> SEARCHED =
      List.of("Giấu Kín", "phố Không Tên", "0987000111", "Giau Kin");

  @TempDir private static Path directory;

  private static final List<String> fields = new ArrayList<>();
  private static ComplianceSummary summary;

  @BeforeAll
  static void assess() throws IOException {
    Plan plan = GiaiTrinhJson.read(DATA.resolve("plan.json"), Plan.class);
    ComplianceTally tally =
        Assessment.builder()
            .plan(plan)
            .directory(
                GiaiTrinhJson.read(DATA.resolve("organization.json"), OrganizationDirectory.class))
            .calendar(WorkingCalendars.vietnam())
            .rulePacks(DepartmentLaw.packs())
            .planStart(DepartmentReporting.PLAN_START)
            .reportingTerms(DepartmentReporting.terms())
            .asOf(LocalDate.of(2026, 9, 30))
            .build()
            .newTally();
    planted("cases.ndjson", CaseFile.class).forEach(tally::add);
    planted("reports.ndjson", TaskReport.class).forEach(tally::add);
    planted("duty-reports.ndjson", DutyReport.class).forEach(tally::add);
    summary = tally.summarize();
  }

  private static <T> List<T> planted(String file, Class<T> type) throws IOException {
    List<T> records = new ArrayList<>();
    for (String line : Files.readAllLines(DATA.resolve(file))) {
      JsonNode record = GiaiTrinhJson.mapper().readTree(line);
      plant(record, record, "", type);
      records.add(GiaiTrinhJson.mapper().treeToValue(record, type));
    }
    return records;
  }

  /** Adds the name to each text of a record with which the record can still be read. */
  private static void plant(JsonNode record, JsonNode node, String path, Class<?> type) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (value.isString()) {
          object.put(name, value.asString() + " " + PLANTED);
          if (isRead(record, type)) {
            fields.add(path + "." + name);
          } else {
            object.set(name, value);
          }
        }
        plant(record, object.get(name), path + "." + name, type);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        if (value.isString()) {
          array.set(i, value.asString() + " " + PLANTED);
          if (isRead(record, type)) {
            fields.add(path);
          } else {
            array.set(i, value);
          }
        }
        plant(record, array.get(i), path, type);
      }
    }
  }

  private static boolean isRead(JsonNode record, Class<?> type) {
    try {
      GiaiTrinhJson.mapper().treeToValue(record, type);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  @Test
  void the_name_stands_where_people_write_names() {
    assertThat(fields)
        .contains(
            ".requester.name",
            ".requester.address",
            ".points.id",
            ".points.text",
            ".explanations.answeredPoints",
            ".events.note",
            ".explanations.contentRequested",
            ".note",
            ".evidence.title");
    assertThat(summary.getCases().received()).isGreaterThan(20);
    assertThat(summary.getFindings()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_report_for_everybody_holds_it(ReportFormat format) throws IOException {
    assertNothingPersonal(format, Audience.PUBLIC);
  }

  @ParameterizedTest
  @EnumSource
  void no_report_for_the_agency_holds_it(ReportFormat format) throws IOException {
    assertNothingPersonal(format, Audience.INTERNAL);
  }

  private static void assertNothingPersonal(ReportFormat format, Audience audience)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportOptions options =
        ReportOptions.builder().audience(audience).findingsShown(10_000).build();
    Reports.renderer(format).render(summary, options, out);
    List<String> texts = texts(format, out.toByteArray());

    assertThat(texts).isNotEmpty().anyMatch(text -> text.contains("2026"));
    for (String text : texts) {
      String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
      assertThat(plain).doesNotContain(SEARCHED);
    }
  }

  /** Everything that a reader of the file can get at, also within its parts. */
  private static List<String> texts(ReportFormat format, byte[] file) throws IOException {
    return switch (format) {
      case DOCX, XLSX -> parts(file);
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(file)) {
          yield List.of(
              new PDFTextStripper().getText(document),
              document.getDocumentInformation().getCOSObject().toString());
        }
      }
      // A folded line of a calendar goes on after its space.
      case ICS -> List.of(new String(file, StandardCharsets.UTF_8).replace("\r\n ", ""));
      case TEXT, MARKDOWN, HTML, CSV, JSON -> List.of(new String(file, StandardCharsets.UTF_8));
    };
  }

  private static List<String> parts(byte[] file) throws IOException {
    List<String> parts = new ArrayList<>();
    Path saved = Files.write(directory.resolve("report.zip"), file);
    try (ZipFile zip = new ZipFile(saved.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        parts.add(xml);
        // The words of a paragraph may be cut by tags.
        parts.add(xml.replaceAll("<[^>]*>", ""));
      }
    }
    return parts;
  }
}
