package vn.giaitrinh.examples.quickstart.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.GiaiTrinhYaml;
import vn.giaitrinh.plan.Plan;

class ValidateTest {
  private static final Path PLAN = Path.of("src/main/resources/plan.json");

  @TempDir private Path directory;

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Terminal.run(
            Validate::run,
            2,
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path changed(String from, String to) throws IOException {
    Path plan = directory.resolve("plan.json");
    String text = Files.readString(PLAN);
    assertThat(text).contains(from);
    return Files.writeString(plan, text.replace(from, to));
  }

  @Test
  void the_plan_of_the_department_has_no_errors_and_gets_advice() {
    Run run = run("--plan", PLAN.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Lưu ý (", "CONTINUOUS_WITHOUT_EVIDENCE, Chất lượng", "→ Quy định chu kỳ")
        .doesNotContain("Cần khắc phục");
  }

  @Test
  void a_broken_rule_is_told_first_and_by_the_exit_code() throws IOException {
    Path plan = changed("\"van-phong-so\"", "\"van-phong-la\"");
    Files.copy(PLAN.resolveSibling("organization.json"), directory.resolve("organization.json"));
    Run run = run("--plan", plan.toString(), "--language", "en");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("Fault (", "[UNKNOWN_UNIT, References]", "van-phong-la")
        .doesNotContain("no directory was given");
  }

  @Test
  void units_are_told_as_not_checked_where_there_is_no_directory() throws IOException {
    Run run = run("--plan", changed("\"van-phong-so\"", "\"van-phong-la\"").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Chưa kiểm tra (", "không có danh mục tổ chức");
  }

  @Test
  void the_decisions_of_the_agency_are_applied_and_told() throws IOException {
    Path profile = directory.resolve("profile.json");
    Files.writeString(
        profile,
        "{\"agency\":\"Sở Mẫu\",\"waivers\":[{\"rule\":\"CONTINUOUS_WITHOUT_EVIDENCE\","
            + "\"by\":\"Chánh Văn phòng\",\"reason\":\"theo Quy chế 12\"},"
            + "{\"rule\":\"NO_REPORTING_DUTY\",\"by\":\"Giám đốc\",\"reason\":\"thí điểm\","
            + "\"until\":\"2099-12-31\"}]}");
    Run run = run("--plan", planWithoutDuties().toString(), "--profile", profile.toString());

    assertThat(run.out())
        .contains(
            "Quyết định miễn áp dụng (2)",
            "Chánh Văn phòng, theo Quy chế 12; không thời hạn\n",
            "Giám đốc, thí điểm; đến hết ngày 31/12/2099\n")
        .doesNotContain("[CONTINUOUS_WITHOUT_EVIDENCE");
  }

  @Test
  void a_rule_that_matters_more_to_the_agency_is_an_error_and_its_decision_is_told()
      throws IOException {
    Path profile = directory.resolve("profile.json");
    Files.writeString(
        profile,
        "{\"agency\":\"Sở Mẫu\",\"severityChanges\":[{\"rule\":\"NO_REPORTING_DUTY\","
            + "\"severity\":\"ERROR\",\"by\":\"Giám đốc\",\"reason\":\"bắt buộc báo cáo\"}]}");
    Run run = run("--plan", planWithoutDuties().toString(), "--profile", profile.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Quyết định đổi mức độ (1)",
            "NO_REPORTING_DUTY (1): Cảnh báo → Cần khắc phục; Giám đốc, bắt buộc báo cáo\n");
  }

  private Path planWithoutDuties() throws IOException {
    Path plan = directory.resolve("plan.json");
    try (OutputStream out = Files.newOutputStream(plan)) {
      GiaiTrinhJson.write(
          GiaiTrinhJson.read(PLAN, Plan.class).toBuilder().reportingDuties(List.of()).build(), out);
    }
    return plan;
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.yaml", "PLAN.YML"})
  void a_plan_may_be_yaml(String name) throws IOException {
    Path yaml = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(yaml)) {
      GiaiTrinhYaml.write(GiaiTrinhJson.read(PLAN, Plan.class), out);
    }
    Run run = run("--plan", yaml.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("CONTINUOUS_WITHOUT_EVIDENCE");
  }

  @Test
  void the_report_is_written_as_sarif() throws IOException {
    Path sarif = directory.resolve("plan.sarif");
    run("--plan", PLAN.toString(), "--sarif", sarif.toString());

    assertThat(Files.readString(sarif))
        .contains("\"version\" : \"2.1.0\"", "plan.json", "\"startLine\" : ");
  }

  @Test
  void a_plan_that_cannot_be_read_ends_in_one_line() throws IOException {
    assertThat(run("--plan", directory.resolve("none.json").toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "Cannot read "
                    + directory.resolve("none.json")
                    + ": there is no such file"
                    + System.lineSeparator()));
    assertThat(run("--plan", changed("\"schema\"", "\"scheme\"").toString()).err())
        .contains("plan.json:2:", "scheme");
    assertThat(run("--plan", "none").err()).startsWith("Which plan?");
    assertThat(run("--plan", PLAN.toString(), "--language", "fr").err())
        .contains("allowed are vi and en");
  }
}
