package vn.giaitrinh.report.html;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.report.chart.Column;
import vn.giaitrinh.report.chart.Columns;
import vn.giaitrinh.report.chart.Drawing;
import vn.giaitrinh.report.chart.Part;
import vn.giaitrinh.report.chart.Tone;
import vn.giaitrinh.report.content.Content;

/** The cases by period of receipt, drawn. What came before the first period is no period. */
final class TrendChart {
  private final Content content;
  private final List<PeriodSummary> periods;

  TrendChart(Content content) {
    this.content = content;
    this.periods =
        content.summary().getPeriods().stream().filter(one -> one.from().isPresent()).toList();
  }

  /** {@return true if there is something to draw} */
  boolean isThere() {
    return !periods.isEmpty() && periods.stream().anyMatch(period -> period.cases().received() > 0);
  }

  Drawing drawing() {
    return Columns.of(periods.stream().map(this::column).toList());
  }

  private Column column(PeriodSummary period) {
    CaseCounts cases = period.cases();
    return new Column(
        period.code(),
        period.whole() ? "" : PageLabel.RUNNING.in(content),
        content.share(cases.late(), cases.received()),
        List.of(
            new Part(cases.received() - cases.late(), Tone.GOOD),
            new Part(cases.late() - cases.overdue(), Tone.FAIR),
            new Part(cases.overdue(), Tone.BAD)));
  }

  /** {@return what its figures are, and what is left out} */
  String told() {
    String figures = PageLabel.TREND_FIGURES.in(content);
    return periods.size() == content.summary().getPeriods().size()
        ? figures
        : figures + " " + PageLabel.WITHOUT_EARLIER.in(content);
  }

  /** {@return the same in words, period by period} */
  String inWords() {
    return periods.stream()
        .map(
            period ->
                PageLabel.ON_DAY.in(
                    content,
                    period.code(),
                    content.share(period.cases().late(), period.cases().received())))
        .collect(Collectors.joining("; "));
  }
}
