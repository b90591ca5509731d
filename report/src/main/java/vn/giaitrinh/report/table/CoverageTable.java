package vn.giaitrinh.report.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.coverage.ClauseCoverage;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.compliance.coverage.UnsupportedClaim;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;

/** The clauses of the superior documents, each with the tasks that carry it out, or claim to. */
final class CoverageTable {
  private final Content content;
  private final Map<String, DutySummary> parts;

  CoverageTable(Content content) {
    this.content = content;
    this.parts = new DutyContent(content).byPath();
  }

  Table table() {
    Columns columns = new Columns(content);
    return new Table(
        TableLabel.COVERAGE.in(content),
        List.of(
            columns.of(Label.DOCUMENT, Kind.NAME),
            columns.of(TableLabel.CLAUSE, Kind.CODE),
            columns.of(TableLabel.CLAUSE_TEXT, Kind.TEXT),
            columns.of(TableLabel.CARRIED_OUT_BY, Kind.CODE),
            columns.note()),
        this::rows);
  }

  private Stream<List<Cell>> rows() {
    Coverage coverage = content.summary().getCoverage();
    return Stream.of(
            coverage.documents().stream().flatMap(this::document),
            coverage.unsupportedClaims().stream().map(this::claim),
            new CoverageContent(content)
                .withoutMandate().map(note -> row("", "", "", "", note)).stream())
        .flatMap(rows -> rows);
  }

  private Stream<List<Cell>> document(DocumentCoverage document) {
    String name = document.document().cite();
    return document.listed()
        ? document.clauses().stream().map(clause -> clause(name, clause))
        : Stream.of(row(name, "", "", "", content.say(Label.NOT_LISTED)));
  }

  private List<Cell> clause(String document, ClauseCoverage clause) {
    return row(
        document,
        clause.clause().id().toString(),
        content.say(clause.clause().text()),
        clause.tasks().stream().map(this::number).collect(Collectors.joining("; ")),
        clause.covered() ? "" : content.say(Label.GAPS));
  }

  private List<Cell> claim(UnsupportedClaim claim) {
    return row(
        claim.mandate().document().toString(),
        claim.mandate().clause().toString(),
        "",
        number(claim.task()),
        content.say(claim.problem().label()));
  }

  private String number(TaskId task) {
    return Optional.ofNullable(parts.get(ObligationSubject.ofTask(task).toString()))
        .map(DutySummary::label)
        .orElse(task.value());
  }

  private static List<Cell> row(
      String document, String clause, String text, String tasks, String note) {
    return Stream.of(document, clause, text, tasks, note).map(Cell::text).toList();
  }
}
