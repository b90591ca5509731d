package vn.giaitrinh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.RepeatedlyLateUnit;

/**
 * The cases by period and the units late again and again, put into words.
 *
 * @param content the summary and its reader
 */
public record CaseContent(Content content) {
  private static final String EARLIER = "EARLIER";

  /**
   * Returns a period with its days, and that it is not over if it runs on.
   *
   * @param period the period
   * @return the words
   */
  public String period(PeriodSummary period) {
    String name = name(period.code());
    return period
        .from()
        .map(content::date)
        .map(
            from ->
                period.whole()
                    ? content.say(Label.PERIOD_OVER, name, from, content.date(period.to()))
                    : content.say(Label.PERIOD_RUNNING, name, from))
        .orElse(name);
  }

  private String name(String code) {
    return code.equals(EARLIER) ? content.say(Label.EARLIER) : code;
  }

  /**
   * Returns a metric over the cases of a period.
   *
   * @param period the period
   * @param metric the metric
   * @return its counts, or a dash if there is nothing to take it of
   */
  public String share(PeriodSummary period, Metric metric) {
    return period.metrics().stream()
        .filter(value -> value.metric() == metric && value.denominator() > 0)
        .findFirst()
        .map(value -> content.share(value.numerator(), value.denominator()))
        .orElse("–");
  }

  /**
   * Returns in what a unit was late.
   *
   * @param unit the unit
   * @return its late cases with their periods, and its late reports
   */
  public String lateness(RepeatedlyLateUnit unit) {
    List<String> parts = new ArrayList<>();
    if (unit.lateCases() > 0) {
      String periods =
          unit.periods().stream()
              .map(this::name)
              .map(content.language()::lowered)
              .collect(Collectors.joining(", "));
      parts.add(content.say(Label.LATE_IN_PERIODS, content.number(unit.lateCases()), periods));
    }
    if (unit.lateReports() > 0) {
      parts.add(content.say(Label.LATE_REPORTS, content.number(unit.lateReports())));
    }
    return String.join("; ", parts);
  }
}
