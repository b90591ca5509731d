package vn.giaitrinh.report.html;

import java.util.List;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.report.chart.Bars;
import vn.giaitrinh.report.chart.Drawing;
import vn.giaitrinh.report.chart.Part;
import vn.giaitrinh.report.chart.Tone;
import vn.giaitrinh.report.content.Content;

/** The open cases by age, drawn: those open, and below them those overdue. */
final class AgeChart {
  private final Content content;
  private final List<AgeSummary> ages;
  private final int most;

  AgeChart(Content content) {
    this.content = content;
    this.ages = content.summary().getAges();
    this.most = ages.stream().mapToInt(age -> Math.max(age.open(), age.overdue())).max().orElse(0);
  }

  boolean isThere() {
    return most > 0;
  }

  List<AgeSummary> ages() {
    return ages;
  }

  String figures(AgeSummary age) {
    return PageLabel.AGE_FIGURES.in(
        content, content.number(age.open()), content.number(age.overdue()));
  }

  Drawing bars(AgeSummary age) {
    return Bars.compared(
        List.of(new Part(age.open(), Tone.PLAIN), new Part(age.overdue(), Tone.BAD)), most);
  }
}
