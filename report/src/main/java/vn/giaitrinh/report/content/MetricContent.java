package vn.giaitrinh.report.content;

import vn.giaitrinh.compliance.MetricValue;

/**
 * The headline figures, put into words.
 *
 * @param content the summary and its reader
 */
public record MetricContent(Content content) {

  /**
   * Returns how many of how many.
   *
   * @param metric the metric
   * @return both, such as 9/12
   */
  public String share(MetricValue metric) {
    return content.share(metric.numerator(), metric.denominator());
  }

  /**
   * Returns what a metric is taken of, and that this is little if it is.
   *
   * @param metric the metric
   * @return the words
   */
  public String population(MetricValue metric) {
    String population = content.say(Label.POPULATION, content.say(metric.metric().population()));
    return metric.small() ? population + " (" + content.say(Label.SMALL) + ")" : population;
  }
}
