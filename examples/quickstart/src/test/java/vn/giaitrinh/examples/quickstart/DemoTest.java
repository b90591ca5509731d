package vn.giaitrinh.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.text.BilingualText;

class DemoTest {
  private static final Path DATA = Path.of("src/main/resources");

  @TempDir private Path directory;

  private record Run(int exitCode, String out, String err) {}

  @Test
  void prints_the_summary_and_writes_it_in_every_format() throws IOException {
    Run run = run(Map.of());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH")
        .contains("30/09/2026")
        .contains("Dữ liệu hư cấu");
    ComplianceSummary summary =
        GiaiTrinhJson.read(out().resolve("summary.json"), ComplianceSummary.class);
    assertThat(summary.getAsOf()).isEqualTo("2026-09-30");
    assertThat(summary.getTasks()).hasSize(8);
    assertThat(Files.readString(out().resolve("summary.html"))).contains("<html lang=\"vi\"");
    assertThat(written())
        .containsExactlyInAnyOrder(
            "summary.txt",
            "summary.md",
            "summary.html",
            "summary.csv",
            "summary.xlsx",
            "summary.docx",
            "summary.pdf",
            "summary.ics",
            "summary.json");
  }

  @Test
  void assesses_as_of_another_day_and_speaks_english() throws IOException {
    Run run = run(Map.of("--as-of", "2026-06-30", "--language", "en"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("2026-06-30").contains("Made-up data");
    assertThat(Files.readString(out().resolve("summary.html"))).contains("<html lang=\"en\"");
  }

  @Test
  void gives_the_same_bytes_each_time() throws IOException {
    run(Map.of());
    Map<String, byte[]> first = new TreeMap<>();
    for (String file : written()) {
      first.put(file, Files.readAllBytes(out().resolve(file)));
    }
    run(Map.of());

    assertThat(first).hasSize(ReportFormat.values().length);
    for (Map.Entry<String, byte[]> file : first.entrySet()) {
      assertThat(Files.readAllBytes(out().resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What in the plan is replaced | by what | what is said
        "\"schema\": \"giaitrinh/plan/1\", | x                      | this is not JSON",
        "\"issuer\": \"so-tu-phap\",       | ``                     | $: missing field issuer",
        "\"role\": \"LEAD\"                | \"role\": \"BOSS\"     | 'BOSS' is not one of LEAD, SUPPORTING",
        "\"issuedOn\": \"2025-10-26\"      | \"issuedOn\": \"2025-02-30\" | '2025-02-30' is not a date of the form YYYY-MM-DD that exists",
        "\"id\": \"1b\"                    | \"id\": \"1a\"         | 1a",
        "giaitrinh/plan/1                  | giaitrinh/plan/2       | this library reads up to version 1"
      })
  void says_in_one_line_what_is_wrong_with_a_plan(String part, String by, String problem)
      throws IOException {
    String plan = Files.readString(DATA.resolve("plan.json"));
    assertThat(plan).contains(part);
    Path broken =
        Files.writeString(
            directory.resolve("plan.json"), plan.replaceFirst(Pattern.quote(part), by));

    Run run = run(Map.of("--plan", broken.toString()));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(broken + ":").contains(problem).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(out()).doesNotExist();
  }

  @Test
  void names_each_unit_that_the_directory_does_not_have() throws IOException {
    String plan = Files.readString(DATA.resolve("plan.json"));
    Path broken =
        Files.writeString(
            directory.resolve("plan.json"),
            plan.replace("phong-xay-dung-va-kiem-tra-van-ban", "phong-khong-co"));

    Run run = run(Map.of("--plan", broken.toString(), "--language", "en"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("$.groups[1].ownTask.assignments[0].units")
        .contains("The plan names a unit that the directory does not have: phong-khong-co")
        .doesNotContain("Exception");
    assertThat(out()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--as-of    | 30/09/2026 | Option --as-of (asOf) is '30/09/2026'; expected a date",
        "--language | fr         | Option --language (lang) is 'fr'; allowed are vi and en",
        "--plan     | src        | Cannot read or write src: is a directory",
        "--out      | pom.xml    | Cannot read or write pom.xml",
        "--plan     | none.json  | Cannot read none.json: there is no such file",
        "--colour   | red        | Option '--colour' is unknown or has no value; allowed are --as-of"
      })
  void says_in_one_line_what_is_wrong_with_an_option(String name, String value, String problem)
      throws IOException {
    Run run = run(Map.of(name, value));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(problem).hasLineCount(1);
    assertThat(out()).doesNotExist();
  }

  @Test
  void summarizes_the_cases_that_it_can_read_and_names_the_other_lines() throws IOException {
    String cases = Files.readString(DATA.resolve("cases.ndjson"));
    String again = cases.substring(0, cases.indexOf('\n'));
    Path broken =
        Files.writeString(
            directory.resolve("cases.ndjson"),
            cases + again + "\n" + "{}\n".repeat(20) + "{\"id\":");

    Run run = run(Map.of("--cases", broken.toString()));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(broken + ":201:1: $.id: an earlier line has the case GT-2026-001")
        .contains(broken + ":202:2: $: missing field ")
        .contains(broken + ": and 2 more lines that cannot be read")
        .hasLineCount(21);
    assertThat(summary().getRemarks())
        .extracting(BilingualText::vi)
        .contains("22/222 dòng của tệp hồ sơ không đọc được, không tính vào số liệu");
    assertThat(summary().getCases()).isEqualTo(ofObjects().getCases());
  }

  @ParameterizedTest
  @CsvSource({"plan.json, 1:", "organization.json, 1:"})
  void writes_nothing_if_no_line_is_a_case(String other, String place) throws IOException {
    Run run = run(Map.of("--cases", DATA.resolve(other).toString()));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(DATA.resolve(other) + ":" + place).hasLineCount(1);
    assertThat(out()).doesNotExist();
  }

  @Test
  void reads_line_by_line_what_the_objects_give() throws IOException {
    run(Map.of());

    ComplianceSummary streamed = summary();
    assertThat(streamed.toBuilder().remarks(ofObjects().getRemarks()).build())
        .isEqualTo(ofObjects());
  }

  @Test
  void names_the_case_whose_due_date_leaves_the_calendar() throws IOException {
    String first = Files.readAllLines(DATA.resolve("cases.ndjson")).get(0);
    String late = first.replaceAll("\"on\":\"[0-9-]+\"", "\"on\":\"2035-12-17\"");
    Path cases = Files.writeString(directory.resolve("cases.ndjson"), late);

    Run run = run(Map.of("--cases", cases.toString(), "--as-of", "2035-12-17"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Hồ sơ GT-2026-001: không tính được thời hạn")
        .contains("lịch làm việc không có ngày 01/01/2036");
  }

  private ComplianceSummary summary() throws IOException {
    return GiaiTrinhJson.read(out().resolve("summary.json"), ComplianceSummary.class);
  }

  private static ComplianceSummary ofObjects() throws IOException {
    ComplianceTally tally =
        Assessment.builder()
            .plan(GiaiTrinhJson.read(DATA.resolve("plan.json"), Plan.class))
            .directory(
                GiaiTrinhJson.read(DATA.resolve("organization.json"), OrganizationDirectory.class))
            .calendar(WorkingCalendars.vietnam())
            .rulePacks(DepartmentLaw.packs())
            .planStart(DepartmentReporting.PLAN_START)
            .reportingTerms(DepartmentReporting.terms())
            .asOf(LocalDate.of(2026, 9, 30))
            .build()
            .newTally();
    GiaiTrinhJson.readLines(DATA.resolve("cases.ndjson"), CaseFile.class).forEach(tally::add);
    GiaiTrinhJson.readLines(DATA.resolve("reports.ndjson"), TaskReport.class).forEach(tally::add);
    GiaiTrinhJson.readLines(DATA.resolve("duty-reports.ndjson"), DutyReport.class)
        .forEach(tally::add);
    return tally.summarize();
  }

  private Path out() {
    return directory.resolve("compliance");
  }

  private List<String> written() throws IOException {
    try (var files = Files.list(out())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Run run(Map<String, String> options) {
    Map<String, String> all = new TreeMap<>();
    all.put("--as-of", "2026-09-30");
    all.put("--plan", DATA.resolve("plan.json").toString());
    all.put("--organization", DATA.resolve("organization.json").toString());
    all.put("--cases", DATA.resolve("cases.ndjson").toString());
    all.put("--reports", DATA.resolve("reports.ndjson").toString());
    all.put("--duty-reports", DATA.resolve("duty-reports.ndjson").toString());
    all.put("--out", out().toString());
    all.putAll(options);
    List<String> args = new ArrayList<>();
    all.forEach((name, value) -> args.addAll(List.of(name, value)));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Terminal.run(Demo::run, 1, args.toArray(String[]::new), utf8(out), utf8(err));
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
