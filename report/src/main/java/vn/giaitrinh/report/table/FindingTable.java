package vn.giaitrinh.report.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/** What was found, all of it that the summary keeps, gravest first. */
final class FindingTable {
  private final Content content;
  private final Map<Severity, Cell> severities = new EnumMap<>(Severity.class);

  FindingTable(Content content) {
    this.content = content;
    for (Severity severity : Severity.values()) {
      severities.put(severity, Cell.text(content.say(severity.label())));
    }
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.FINDINGS.in(content),
        List.of(
            columns.of(Label.SEVERITY, Kind.NAME),
            columns.of(TableLabel.CODE, Kind.NAME),
            columns.of(Label.KIND, Kind.NAME),
            columns.of(Label.PLACE, Kind.CODE),
            columns.unitCode(),
            columns.unit(),
            columns.of(Label.CONTENT, Kind.TEXT),
            columns.of(TableLabel.HINT, Kind.TEXT),
            columns.of(Label.LEGAL_BASIS, Kind.TEXT)),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    Units units = new Units(content);
    return content.summary().getFindings().stream().map(finding -> row(finding, units));
  }

  private List<Cell> row(Finding finding, Units units) {
    return List.of(
        severities.getOrDefault(finding.getSeverity(), Cell.EMPTY),
        Cell.text(finding.getCode()),
        Cell.text(content.kind(finding)),
        Cell.text(finding.getPath()),
        Units.code(finding.getUnit()),
        units.name(finding.getUnit()),
        Cell.text(content.say(finding.getMessage())),
        Cell.text(finding.getHint().map(content::say)),
        Cell.text(finding.getBasis().map(basis -> basis.cite(content.language()))));
  }
}
