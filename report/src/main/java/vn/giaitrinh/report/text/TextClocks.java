package vn.giaitrinh.report.text;

import java.io.IOException;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.report.content.ClockContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.PlainText;
import vn.giaitrinh.sla.Timeliness;

/** The clocks, each with its limit, the law behind it and the cases by timeliness. */
final class TextClocks {
  private static final int LABEL = 26;
  private static final int COUNT = 6;
  private static final int PER_LINE = 3;

  private final Content content;
  private final TextWriter out;

  TextClocks(Content content, TextWriter out) {
    this.content = content;
    this.out = out;
  }

  void write(ClockSummary clock) throws IOException {
    out.rule('─');
    out.paragraph(0, content.say(clock.label()));
    for (String fact : new ClockContent(content).facts(clock)) {
      out.paragraph(2, fact);
    }
    if (clock.total() == 0) {
      out.paragraph(2, content.say(Label.NO_CASES));
    } else {
      counts(clock);
    }
  }

  private void counts(ClockSummary clock) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < ClockContent.ORDER.size(); i++) {
      Timeliness timeliness = ClockContent.ORDER.get(i);
      String label = PlainText.of(content.say(timeliness.label()));
      String count = content.number(clock.count(timeliness));
      line.append(i % PER_LINE == 0 ? "    " : "   ")
          .append(TextLayout.padEnd(label, LABEL - (i % PER_LINE == 0 ? 1 : 3)))
          .append(TextLayout.padStart(count, COUNT));
      if (i % PER_LINE == PER_LINE - 1) {
        out.line(line.toString());
        line.setLength(0);
      }
    }
  }
}
