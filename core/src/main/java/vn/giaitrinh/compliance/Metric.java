package vn.giaitrinh.compliance;

import vn.giaitrinh.text.BilingualText;

/** The catalogue of metrics: for each, the population it is taken over and what is counted. */
public enum Metric {
  /** Notices of acceptance or refusal given in time, of those given or due. */
  NOTICES_IN_TIME(
      "Thông báo tiếp nhận, từ chối đúng hạn",
      "Notices given in time",
      "Các yêu cầu đã có thông báo hoặc đã quá hạn thông báo, kể cả khi đã kết thúc",
      "Requests with a notice, or whose time for it has passed, ended or not"),
  /** Explanations given in time, of those given or due. */
  EXPLANATIONS_IN_TIME(
      "Giải trình đúng hạn",
      "Explanations given in time",
      "Các yêu cầu đã giải trình hoặc đã quá hạn giải trình, kể cả khi đã kết thúc",
      "Requests that were explained, or whose time for it has passed, ended or not"),
  /** Explanations that answer every point with every statutory content, of those given. */
  EXPLANATIONS_COMPLETE(
      "Giải trình đầy đủ",
      "Complete explanations",
      "Các yêu cầu của người bị tác động trực tiếp đã được giải trình",
      "Requests of those directly affected that were explained"),
  /** Continuous duties with fresh evidence, of all of them. */
  EVIDENCE_FRESH(
      "Nhiệm vụ thường xuyên có minh chứng còn mới",
      "Continuous duties with fresh evidence",
      "Mỗi nhiệm vụ thường xuyên của mỗi đơn vị chủ trì hoặc thực hiện",
      "Each continuous task of each lead or implementing unit");

  private final BilingualText label;
  private final BilingualText population;

  Metric(String vi, String en, String populationVi, String populationEn) {
    this.label = BilingualText.of(vi, en);
    this.population = BilingualText.of(populationVi, populationEn);
  }

  /** {@return the name of the metric} */
  public BilingualText label() {
    return label;
  }

  /** {@return what the denominator counts} */
  public BilingualText population() {
    return population;
  }
}
