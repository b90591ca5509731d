package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.text.BilingualText;

/** What was found: how often, and the gravest of it one by one. */
final class TextFindings {
  private final Content content;
  private final TextWriter out;

  TextFindings(Content content, TextWriter out) {
    this.content = content;
    this.out = out;
  }

  void counts() throws IOException {
    Map<FindingCode, Integer> counts = content.findingCounts();
    if (counts.isEmpty()) {
      out.paragraph(2, content.say(Label.NO_FINDINGS));
      return;
    }
    TextTable table =
        new TextTable()
            .words(content.say(Label.SEVERITY), 12)
            .words(content.say(Label.KIND), 48)
            .number(content.say(Label.COUNT), 10);
    counts.forEach(
        (code, count) ->
            table.row(
                content.say(code.severity().label()),
                content.say(code.label()),
                content.number(count)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    table.total("", content.say(Label.TOTAL), content.number(all));
    table.write(out);
  }

  void list() throws IOException {
    Map<UnitId, BilingualText> names = content.unitNames();
    int number = 0;
    for (Finding finding : content.shownFindings()) {
      number++;
      write(number, finding, names);
    }
    Optional<String> notShown = content.notShown();
    if (notShown.isPresent()) {
      out.paragraph(2, notShown.orElseThrow());
    }
  }

  private void write(int number, Finding finding, Map<UnitId, BilingualText> names)
      throws IOException {
    String mark = TextLayout.padStart(number + ". ", 5);
    String unit =
        finding
            .getUnit()
            .map(
                id ->
                    ", " + Optional.ofNullable(names.get(id)).map(content::say).orElse(id.value()))
            .orElse("");
    out.hanging(
        mark,
        "["
            + content.say(finding.getSeverity().label())
            + "] "
            + content.kind(finding)
            + ", "
            + finding.getPath()
            + unit);
    out.paragraph(5, content.say(finding.getMessage()));
    if (finding.getBasis().isPresent()) {
      out.paragraph(
          5, content.say(Label.BASIS, finding.getBasis().orElseThrow().cite(content.language())));
    }
    if (finding.getHint().isPresent()) {
      out.paragraph(5, content.say(Label.HINT, content.say(finding.getHint().orElseThrow())));
    }
  }
}
