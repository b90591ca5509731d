package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.NotChecked;
import vn.giaitrinh.validation.RevaluedRule;
import vn.giaitrinh.validation.RuleCatalogue;
import vn.giaitrinh.validation.RuleLayer;
import vn.giaitrinh.validation.RuleWaiver;
import vn.giaitrinh.validation.SeverityChange;
import vn.giaitrinh.validation.ValidationReport;
import vn.giaitrinh.validation.WaivedRule;

/** Every report follows the schema of OASIS for SARIF 2.1.0, and what the schema cannot say. */
class SarifSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(resource("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);
  private static final String ODD_NAME = "hồ sơ/kế hoạch #2: 100%.json";

  static Stream<ValidationReport> reports() {
    Finding bare = finding("UNKNOWN_UNIT", Severity.ERROR).build();
    NotChecked notChecked =
        new NotChecked(
            RuleLayer.LAW, BilingualText.ofVietnamese("Số"), BilingualText.ofVietnamese("dự thảo"));
    RuleWaiver waiver =
        new RuleWaiver("NO_PLACE", "Chánh Văn phòng", "\"lý do\"\n{0}", Optional.empty());
    RuleWaiver ended =
        new RuleWaiver("NO_TIMING", "Giám đốc", "lý do", Optional.of(LocalDate.of(2026, 1, 1)));
    SeverityChange change =
        new SeverityChange("NO_TIMING", Severity.WARNING, "Giám đốc", "\"lý do\"\n{0}");
    return Stream.of(
        new ValidationReport(List.of(), List.of(), List.of(), List.of()),
        new ValidationReport(List.of(bare, bare), List.of(), List.of(), List.of()),
        new ValidationReport(everyRuleInEverySeverity(), List.of(notChecked), List.of(), List.of()),
        new ValidationReport(
            List.of(finding("NO_TIMING", Severity.WARNING).build()),
            List.of(notChecked, notChecked),
            List.of(new WaivedRule(waiver, true, 3), new WaivedRule(ended, false, 1)),
            List.of(new RevaluedRule(change, Severity.ERROR, 2))),
        new ValidationReport(
            List.of(
                finding("RULE_OF_HOST", Severity.ERROR).build(),
                finding("RULE_OF_HOST", Severity.ERROR).path("$").build(),
                finding("LINE_NOT_READ", Severity.ERROR).path("line/17/52").build()),
            List.of(),
            List.of(),
            List.of()));
  }

  private static List<Finding> everyRuleInEverySeverity() {
    List<Finding> findings = new ArrayList<>();
    RuleCatalogue.all()
        .forEach(
            rule -> {
              for (Severity severity : Severity.values()) {
                findings.add(
                    finding(rule.code(), severity)
                        .hint(rule.hint())
                        .unit(UnitId.of("van-phong-so"))
                        .basis(LegalReference.of("Nghị định", "30/2020/NĐ-CP", "8"))
                        .build());
              }
            });
    return findings;
  }

  private static Finding.Builder finding(String code, Severity severity) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .path("$.groups[0].tasks[12].title.vi")
        .message(BilingualText.ofVietnamese("Điều hư cấu"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void follows_the_schema(ValidationReport report) throws IOException {
    for (Language language : Language.values()) {
      assertThat(broken(sarif(report, "plan.json", language))).isEmpty();
      assertThat(broken(sarif(report, ODD_NAME, language))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void each_result_is_by_a_rule_told_once_and_in_the_one_file(ValidationReport report)
      throws IOException {
    JsonNode run = sarif(report, ODD_NAME, Language.VI).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    String file = run.at("/artifacts/0/location/uri").asString();

    assertThat(URI.create(file).getPath()).isEqualTo(ODD_NAME);
    assertThat(file).matches("[!-~]+");
    assertThat(rules.valueStream().map(rule -> rule.get("id").asString())).doesNotHaveDuplicates();
    assertThat(rules.valueStream())
        .allMatch(rule -> !rule.at("/shortDescription/text").asString().isEmpty());
    assertThat(run.get("results")).hasSize(report.findings().size());
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
          .isEqualTo(file);
    }
  }

  @Test
  void the_schema_would_find_what_is_wrong() throws IOException {
    ValidationReport report =
        new ValidationReport(
            List.of(finding("NO_TIMING", Severity.ERROR).build()), List.of(), List.of(), List.of());
    JsonNode unknownLevel = sarif(report, "plan.json", Language.VI);
    ((ObjectNode) unknownLevel.at("/runs/0/results/0")).put("level", "grave");
    JsonNode noUri = sarif(report, "plan.json", Language.VI);
    ((ObjectNode) noUri.at("/runs/0/artifacts/0/location")).put("uri", "kế hoạch.json");

    assertThat(broken(unknownLevel)).singleElement().asString().contains("level");
    assertThat(broken(noUri)).singleElement().asString().contains("uri");
  }

  private static JsonNode sarif(ValidationReport report, String file, Language language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write(report, file, language, out);
    return GiaiTrinhJson.mapper().readTree(out.toByteArray());
  }

  private static List<Error> broken(JsonNode log) {
    return SCHEMA.validate(
        log.toString(),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String resource(String name) {
    try (InputStream data =
        Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream(name), name)) {
      return new String(data.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
