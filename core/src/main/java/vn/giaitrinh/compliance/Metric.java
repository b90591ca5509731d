package vn.giaitrinh.compliance;

import vn.giaitrinh.text.BilingualText;

/**
 * The catalogue of metrics: for each its code, its name, the population it is taken over
 * (denominator), what is counted in it (numerator), and the rule by which a day decides.
 */
public enum Metric {
  /** Notices of acceptance or refusal given in time, of those given or due. */
  NOTICES_IN_TIME(
      "Thông báo tiếp nhận, từ chối đúng hạn",
      "Notices given in time",
      "Các yêu cầu đã có thông báo hoặc đã quá hạn thông báo, kể cả khi đã kết thúc",
      "Requests with a notice, or whose time for it has passed, ended or not",
      "Thông báo trong hạn luật định của yêu cầu đó",
      "Notice given by the statutory due date of the request",
      AsOfRule.RUNS),
  /** Explanations given in time, of those given or due. */
  EXPLANATIONS_IN_TIME(
      "Giải trình đúng hạn",
      "Explanations given in time",
      "Các yêu cầu đã giải trình hoặc đã quá hạn giải trình, kể cả khi đã kết thúc",
      "Requests that were explained, or whose time for it has passed, ended or not",
      "Giải trình trong hạn luật định, kể cả phần gia hạn được tính, trừ thời gian tạm đình chỉ",
      "Explained by the statutory due date, with the extensions honoured, suspensions not counted",
      AsOfRule.RUNS),
  /** Explanations that answer every point with every statutory content, of those given. */
  EXPLANATIONS_COMPLETE(
      "Giải trình đầy đủ",
      "Complete explanations",
      "Các yêu cầu của người bị tác động trực tiếp đã được giải trình",
      "Requests of those directly affected that were explained",
      "Trả lời đủ các nội dung được yêu cầu và đủ các nội dung luật định",
      "Every point asked is answered, and no statutory content is missing",
      AsOfRule.STATE),
  /** Open cases with no clock overdue, of all open cases. */
  OPEN_WITHIN_TIME(
      "Hồ sơ đang xử lý còn trong hạn",
      "Open cases within time",
      "Các hồ sơ chưa kết thúc, mọi loại, kể cả đang tạm đình chỉ",
      "Cases of every kind that have not ended, suspended ones included",
      "Không có thời hạn nào đang bị quá",
      "No time limit of the case is overdue",
      AsOfRule.STATE),
  /** Continuous duties with fresh evidence, of those that run. */
  EVIDENCE_FRESH(
      "Nhiệm vụ thường xuyên có minh chứng còn mới",
      "Continuous duties with fresh evidence",
      "Mỗi nhiệm vụ, báo cáo thường xuyên đang thực hiện của mỗi đơn vị, trừ phần được miễn",
      "Each continuous duty that runs and is not waived, of each unit",
      "Minh chứng gần nhất còn trong chu kỳ",
      "The newest evidence is within the cadence",
      AsOfRule.EVIDENCE),
  /** Reports and tasks with a day handed in by it, of those handed in or overdue. */
  REPORTS_IN_TIME(
      "Báo cáo, nhiệm vụ có thời hạn thực hiện đúng hạn",
      "Reports and dated tasks in time",
      "Mỗi báo cáo, nhiệm vụ, mốc có thời hạn của mỗi đơn vị, đã nộp hoặc đã quá hạn",
      "Each report, task and milestone with a day, of each unit, handed in or overdue",
      "Nộp chậm nhất vào ngày đến hạn",
      "Handed in on the due day or before",
      AsOfRule.STATE),
  /** Clauses of the superior documents that a task carries out, of those listed. */
  CLAUSES_COVERED(
      "Nội dung của văn bản cấp trên đã có nhiệm vụ thực hiện",
      "Clauses of superior documents covered by tasks",
      "Các nội dung được liệt kê của những văn bản cấp trên mà kế hoạch triển khai",
      "Clauses listed of the superior documents that the plan carries out",
      "Có ít nhất một nhiệm vụ của kế hoạch thực hiện nội dung đó",
      "At least one task of the plan carries the clause out",
      AsOfRule.PLAN);

  /**
   * The most that a population may hold and be called small. One case more or less then moves the
   * percentage by ten points or more.
   */
  static final int SMALL_POPULATION = 10;

  private final BilingualText label;
  private final BilingualText population;
  private final BilingualText counted;
  private final AsOfRule asOfRule;

  Metric(
      String vi,
      String en,
      String populationVi,
      String populationEn,
      String countedVi,
      String countedEn,
      AsOfRule asOfRule) {
    this.label = BilingualText.of(vi, en);
    this.population = BilingualText.of(populationVi, populationEn);
    this.counted = BilingualText.of(countedVi, countedEn);
    this.asOfRule = asOfRule;
  }

  /** {@return the name of the metric} */
  public BilingualText label() {
    return label;
  }

  /** {@return what the denominator counts} */
  public BilingualText population() {
    return population;
  }

  /** {@return what the numerator counts of it} */
  public BilingualText counted() {
    return counted;
  }

  /** {@return how the as-of day decides what is counted} */
  public BilingualText asOfRule() {
    return asOfRule.words();
  }
}
