package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.PlainText;
import vn.giaitrinh.sla.Timeliness;

/** The clocks, each with its limit, the law behind it and the cases by timeliness. */
final class TextClocks {
  private static final int LABEL = 26;
  private static final int COUNT = 6;
  private static final int PER_LINE = 3;

  private static final List<Timeliness> ORDER =
      Stream.of(Content.ENDED, Content.OPEN, List.of(Timeliness.NOT_APPLICABLE))
          .flatMap(List::stream)
          .toList();

  private final Content content;
  private final TextWriter out;

  TextClocks(Content content, TextWriter out) {
    this.content = content;
    this.out = out;
  }

  void write() throws IOException {
    if (content.summary().getClocks().isEmpty()) {
      out.paragraph(2, content.say(Label.NO_CLOCKS));
    }
    for (ClockSummary clock : content.summary().getClocks()) {
      out.rule('─');
      out.paragraph(0, content.say(clock.label()));
      out.paragraph(2, content.say(Label.LIMIT, content.say(clock.limit())));
      if (!clock.basis().isEmpty()) {
        out.paragraph(2, content.say(Label.BASIS, content.cite(clock.basis())));
      }
      out.paragraph(2, content.say(Label.SOURCE, content.say(clock.verification().label())));
      counts(clock);
    }
  }

  private void counts(ClockSummary clock) throws IOException {
    if (clock.total() == 0) {
      out.paragraph(2, content.say(Label.NO_CASES));
      return;
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < ORDER.size(); i++) {
      Timeliness timeliness = ORDER.get(i);
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
