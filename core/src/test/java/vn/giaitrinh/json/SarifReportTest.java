package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.NotChecked;
import vn.giaitrinh.validation.RevaluedRule;
import vn.giaitrinh.validation.RuleLayer;
import vn.giaitrinh.validation.RuleWaiver;
import vn.giaitrinh.validation.SeverityChange;
import vn.giaitrinh.validation.ValidationReport;
import vn.giaitrinh.validation.WaivedRule;

class SarifReportTest {
  private static final ValidationReport REPORT =
      new ValidationReport(
          List.of(
              finding("UNKNOWN_UNIT", Severity.ERROR, "$.issuer"),
              finding("NO_PLACE", Severity.WARNING, "$.place").toBuilder()
                  .basis(LegalReference.of("Nghị định", "30/2020/NĐ-CP", "8"))
                  .build(),
              finding("UNKNOWN_UNIT", Severity.NOTICE, "$.reportingDuties[0].reporter")),
          List.of(
              new NotChecked(
                  RuleLayer.LAW, BilingualText.of("Số, ngày", "Number"), text("dự thảo"))),
          List.of(
              new WaivedRule(
                  new RuleWaiver(
                      "NO_TIMING", "Giám đốc", "lý do", Optional.of(LocalDate.of(2026, 1, 1))),
                  false,
                  2)),
          List.of(
              new RevaluedRule(
                  new SeverityChange("NO_PLACE", Severity.WARNING, "Giám đốc", "thí điểm"),
                  Severity.ERROR,
                  1)));

  private static BilingualText text(String vi) {
    return BilingualText.of(vi, "in English");
  }

  private static Finding finding(String code, Severity severity, String path) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .path(path)
        .message(text("Điều sai"))
        .hint(text("Sửa lại"))
        .build();
  }

  private static JsonNode sarif(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write(REPORT, "plan.json", language, out);
    return GiaiTrinhJson.mapper().readTree(out.toByteArray());
  }

  @Test
  void each_finding_is_a_result_at_its_place_by_a_rule_told_once() throws IOException {
    JsonNode log = sarif(Language.VI);
    JsonNode run = log.at("/runs/0");

    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").asString()).contains("sarif-schema-2.1.0.json");
    assertThat(run.at("/tool/driver/rules").valueStream().map(rule -> rule.get("id").asString()))
        .containsExactly("NO_PLACE", "UNKNOWN_UNIT");
    assertThat(run.at("/tool/driver/rules/1/defaultConfiguration/level").asString())
        .isEqualTo("error");
    assertThat(run.get("results")).hasSize(3);
    for (JsonNode result : run.get("results")) {
      String id = run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id").asString();
      assertThat(id).isEqualTo(result.get("ruleId").asString());
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
          .isEqualTo("plan.json");
    }
    assertThat(run.get("results").valueStream().map(result -> result.get("level").asString()))
        .containsExactly("error", "warning", "note");
    assertThat(run.at("/results/0/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("$.issuer");
    assertThat(run.at("/results/1/properties/basis").asString())
        .isEqualTo("Điều 8 Nghị định 30/2020/NĐ-CP");
  }

  @Test
  void it_speaks_the_language_asked_for() throws IOException {
    assertThat(sarif(Language.VI).at("/runs/0/results/0/message/text").asString())
        .isEqualTo("Điều sai");
    assertThat(sarif(Language.EN).at("/runs/0/results/0/message/text").asString())
        .isEqualTo("in English");
    assertThat(sarif(Language.EN).at("/runs/0/results/0/properties/hint").asString())
        .isEqualTo("in English");
  }

  @Test
  void what_was_not_checked_and_decisions_of_the_agency_are_notifications() throws IOException {
    assertThat(notifications(Language.EN))
        .containsExactly(
            "Not checked: Number (in English)",
            "Waiver ended: NO_TIMING, 2 findings; Giám đốc: lý do; through 2026-01-01",
            "Severity changed: NO_PLACE, from “Fault” to “Warning”, 1 findings; Giám đốc: thí"
                + " điểm");
    assertThat(notifications(Language.VI))
        .containsExactly(
            "Chưa kiểm tra: Số, ngày (dự thảo)",
            "Đã hết hạn miễn: NO_TIMING, 2 kết quả; Giám đốc: lý do; đến hết ngày 01/01/2026",
            "Đổi mức độ: NO_PLACE, từ “Cần khắc phục” thành “Cảnh báo”, 1 kết quả; Giám đốc: thí"
                + " điểm");
  }

  private static List<String> notifications(Language language) throws IOException {
    return sarif(language)
        .at("/runs/0/invocations/0/toolExecutionNotifications")
        .valueStream()
        .map(one -> one.at("/message/text").asString())
        .toList();
  }
}
