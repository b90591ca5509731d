package vn.giaitrinh.report.outline;

import vn.giaitrinh.compliance.coverage.ClauseCoverage;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.Label;

/** The documents above the plan, and which of their clauses no task carries out. */
record DocumentTable(Content content, CoverageContent words) {

  Table table() {
    Table table =
        new Table(TableName.DOCUMENTS)
            .words(content.say(Label.DOCUMENT))
            .number(content.say(Label.COVERED));
    for (DocumentCoverage document : content.summary().getCoverage().documents()) {
      table.row(document.document().cite(), words.covered(document));
      if (!document.gaps().isEmpty()) {
        table.note(content.say(Label.GAPS) + ":");
        for (ClauseCoverage gap : document.gaps()) {
          table.note(gap.clause().id() + ". " + content.say(gap.clause().text()));
        }
      }
    }
    return table;
  }
}
