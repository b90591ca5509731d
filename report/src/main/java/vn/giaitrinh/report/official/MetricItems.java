package vn.giaitrinh.report.official;

import java.util.Set;
import java.util.function.Predicate;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.option.ReportSection;

/** The headline figures, each as a sentence with its population. */
record MetricItems(Content content, ReportBody body) {
  /** How the plan carries out the documents above it. */
  static final Set<Metric> OF_PLAN = Set.of(Metric.CLAUSES_COVERED);

  /** How the units carry out the plan. */
  static final Set<Metric> OF_DUTIES = Set.of(Metric.EVIDENCE_FRESH, Metric.REPORTS_IN_TIME);

  /** How cases are dealt with. */
  static final Set<Metric> OF_CASES =
      Set.of(
          Metric.NOTICES_IN_TIME,
          Metric.EXPLANATIONS_IN_TIME,
          Metric.EXPLANATIONS_COMPLETE,
          Metric.OPEN_WITHIN_TIME);

  void write(Set<Metric> metrics) {
    write(value -> metrics.contains(value.metric()));
  }

  /** Writes the figures that nothing is missing from. */
  void writeWhole() {
    write(value -> value.denominator() > 0 && value.numerator() == value.denominator());
  }

  private void write(Predicate<MetricValue> which) {
    if (content.has(ReportSection.HEADLINE)) {
      content.summary().getMetrics().stream().filter(which).map(this::sentence).forEach(body::item);
    }
  }

  private String sentence(MetricValue value) {
    String label = content.say(value.metric().label());
    String population = content.language().lowered(content.say(value.metric().population()));
    if (value.denominator() == 0) {
      return ReportWord.METRIC_OF_NONE.in(content, label, content.percent(value), population);
    }
    String share = content.share(value.numerator(), value.denominator());
    return ReportWord.METRIC.in(content, label, share, percent(value), population);
  }

  private String percent(MetricValue value) {
    String percent = content.percent(value);
    return value.small()
        ? ReportWord.SMALL_PERCENT.in(content, percent, content.say(Label.SMALL))
        : percent;
  }
}
