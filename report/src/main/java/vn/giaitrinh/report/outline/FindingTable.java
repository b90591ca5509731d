package vn.giaitrinh.report.outline;

import java.util.Map;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;

/** What was found, counted by kind. */
record FindingTable(Content content) {

  Table table() {
    Map<FindingCode, Integer> counts = content.findingCounts();
    Table table =
        new Table(TableName.FINDING_COUNTS)
            .words(content.say(Label.SEVERITY))
            .words(content.say(Label.KIND))
            .number(content.say(Label.COUNT));
    counts.forEach(
        (code, count) ->
            table.row(
                content.say(code.severity().label()),
                content.say(code.label()),
                content.number(count)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return table.total("", content.say(Label.TOTAL), content.number(all));
  }
}
