package vn.giaitrinh.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.NotChecked;
import vn.giaitrinh.validation.RevaluedRule;
import vn.giaitrinh.validation.RuleCatalogue;
import vn.giaitrinh.validation.RuleLayer;
import vn.giaitrinh.validation.SeverityChange;
import vn.giaitrinh.validation.ValidationReport;
import vn.giaitrinh.validation.ValidationRule;
import vn.giaitrinh.validation.WaivedRule;

/**
 * Writes a validation report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the
 * file. Rules carry their text in Vietnamese and English, results in the language asked for; what
 * was not checked is told as notifications, and so are waivers and changes of severity.
 *
 * <pre>{@code
 * SarifReport.writeWithPlaces(report, Path.of("plan.json"), "plan.json", Language.VI, out);
 * }</pre>
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ValidationReport report;
  private final String artifact;
  private final Optional<DocumentText> document;
  private final Language language;
  private final Map<String, Finding> firstOfRule = new TreeMap<>();
  private final Map<String, Integer> ruleIndex = new HashMap<>();

  private SarifReport(
      ValidationReport report,
      String artifact,
      Optional<DocumentText> document,
      Language language) {
    this.report = report;
    this.artifact = ArtifactUri.of(artifact);
    this.document = document;
    this.language = language;
    report.findings().forEach(finding -> firstOfRule.putIfAbsent(finding.getCode(), finding));
    firstOfRule.keySet().forEach(code -> ruleIndex.put(code, ruleIndex.size()));
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param artifact the file that was validated, as a path with slashes or as a URI; what a URI
   *     cannot hold, such as spaces and Vietnamese letters, is percent-encoded
   * @param language the language of the results
   * @param out where to write it, in UTF-8; the caller closes it
   * @throws IllegalArgumentException if the file is neither
   * @throws IOException if it cannot be written
   */
  public static void write(
      ValidationReport report, String artifact, Language language, OutputStream out)
      throws IOException {
    GiaiTrinhJson.write(new SarifReport(report, artifact, Optional.empty(), language).log(), out);
  }

  /**
   * Writes a report whose results also tell the line and the column, where editors and code hosts
   * show them. A result on what the file does not hold stands at the nearest place around it.
   *
   * @param report the report
   * @param file the file that was validated: YAML if its name ends in .yaml or .yml, else JSON
   * @param artifact the same file as the reader of the report knows it, see {@link #write}
   * @param language the language of the results
   * @param out where to write it, in UTF-8; the caller closes it
   * @throws JsonReadException if the file can no longer be read
   * @throws IllegalArgumentException if the artifact is neither a path nor a URI
   * @throws IOException if the file cannot be opened, or the report not be written
   */
  public static void writeWithPlaces(
      ValidationReport report, Path file, String artifact, Language language, OutputStream out)
      throws IOException {
    DocumentBytes bytes = DocumentBytes.read(file, ModelMapper.DEFAULT_OPTIONS);
    DocumentText document =
        GiaiTrinhYaml.isYaml(file)
            ? new YamlText(bytes, ModelMapper.DEFAULT_OPTIONS)
            : new JsonText(bytes, ModelMapper.DEFAULT_OPTIONS);
    GiaiTrinhJson.write(
        new SarifReport(report, artifact, Optional.of(document), language).log(), out);
  }

  private ObjectNode log() {
    ObjectNode log = NODES.objectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Giải Trình");
    driver.put("language", language.toLocale().toLanguageTag());
    ArrayNode rules = driver.putArray("rules");
    firstOfRule.forEach((code, first) -> rules.add(rule(code, first)));
    run.putArray("artifacts").addObject().putObject("location").put("uri", artifact);
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", true);
    ArrayNode notes = invocation.putArray("toolExecutionNotifications");
    report.notChecked().forEach(one -> notes.add(notification(notChecked(one))));
    report.waived().forEach(one -> notes.add(notification(waived(one))));
    report.revalued().forEach(one -> notes.add(notification(revalued(one))));
    ArrayNode results = run.putArray("results");
    report.findings().forEach(finding -> results.add(result(finding)));
    return log;
  }

  /** A rule of the catalogue; else a constraint of the host, which its first finding describes. */
  private ObjectNode rule(String code, Finding first) {
    Optional<ValidationRule> known = RuleCatalogue.find(code);
    BilingualText text = known.map(ValidationRule::message).orElse(first.getMessage());
    ObjectNode rule = NODES.objectNode();
    rule.put("id", code);
    rule.set("shortDescription", message(text));
    known
        .map(ValidationRule::hint)
        .or(first::getHint)
        .ifPresent(hint -> rule.set("help", message(hint)));
    rule.putObject("defaultConfiguration")
        .put("level", level(known.map(ValidationRule::severity).orElse(first.getSeverity())));
    ObjectNode properties = rule.putObject("properties");
    properties
        .putArray("tags")
        .add(known.map(ValidationRule::layer).orElse(RuleLayer.STRUCTURE).name());
    text.en().ifPresent(en -> properties.put("messageEn", en));
    properties.put("messageVi", text.vi());
    return rule;
  }

  private ObjectNode result(Finding finding) {
    ObjectNode result = NODES.objectNode();
    result.put("ruleId", finding.getCode());
    result.put("ruleIndex", ruleIndex.get(finding.getCode()));
    result.put("level", level(finding.getSeverity()));
    result.set("message", message(finding.getMessage()));
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode place = location.putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", artifact);
    document.ifPresent(text -> place.set("region", region(text, finding)));
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", finding.getPath())
        .put("kind", "member");
    ObjectNode properties = result.putObject("properties");
    finding.getHint().ifPresent(hint -> properties.put("hint", hint.in(language)));
    finding.getBasis().ifPresent(basis -> properties.put("basis", basis.cite(language)));
    finding.getUnit().ifPresent(unit -> properties.put("unit", unit.toString()));
    return result;
  }

  private static ObjectNode region(DocumentText document, Finding finding) {
    Place place = document.place(JsonPath.parse(finding.getPath()), true);
    return NODES.objectNode().put("startLine", place.line()).put("startColumn", place.column());
  }

  private ObjectNode message(BilingualText text) {
    return NODES.objectNode().put("text", text.in(language));
  }

  private static ObjectNode notification(String text) {
    ObjectNode notification = NODES.objectNode();
    notification.put("level", "note");
    notification.putObject("message").put("text", text);
    return notification;
  }

  private String notChecked(NotChecked one) {
    String head = language == Language.VI ? "Chưa kiểm tra: " : "Not checked: ";
    return head + one.what().in(language) + " (" + one.reason().in(language) + ")";
  }

  private String waived(WaivedRule one) {
    List<String> parts =
        language == Language.VI
            ? List.of(one.holds() ? "Được miễn: " : "Đã hết hạn miễn: ", " kết quả; ", ": ")
            : List.of(one.holds() ? "Waived: " : "Waiver ended: ", " findings; ", ": ");
    String until = language == Language.VI ? "đến hết ngày" : "through";
    return parts.get(0)
        + one.waiver().rule()
        + ", "
        + one.findings()
        + parts.get(1)
        + one.waiver().by()
        + parts.get(2)
        + one.waiver().reason()
        + one.waiver().until().map(day -> "; " + until + " " + language.write(day)).orElse("");
  }

  private String revalued(RevaluedRule one) {
    SeverityChange change = one.change();
    List<String> parts =
        language == Language.VI
            ? List.of("Đổi mức độ: ", ", từ “", "” thành “", " kết quả; ")
            : List.of("Severity changed: ", ", from “", "” to “", " findings; ");
    return parts.get(0)
        + change.rule()
        + parts.get(1)
        + one.usual().label().in(language)
        + parts.get(2)
        + change.severity().label().in(language)
        + "”, "
        + one.findings()
        + parts.get(3)
        + change.by()
        + ": "
        + change.reason();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }
}
