package vn.giaitrinh.report.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.option.Audience;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * A summary put into words for a reader.
 *
 * @param summary what the reader may see of the summary
 * @param options for whom it is written
 */
public record Content(ComplianceSummary summary, ReportOptions options) {
  /** How a clock can have ended, as read from the best. */
  public static final List<Timeliness> ENDED =
      List.of(Timeliness.MET, Timeliness.MET_LATE, Timeliness.NOT_MET);

  /** How a clock can stand that is open, as read from the best. */
  public static final List<Timeliness> OPEN =
      List.of(
          Timeliness.ON_TRACK,
          Timeliness.AT_RISK,
          Timeliness.DUE_TODAY,
          Timeliness.OVERDUE,
          Timeliness.ON_HOLD);

  /**
   * Puts a summary into words.
   *
   * @param summary the summary
   * @param options for whom it is written
   * @return what this reader may see of it
   */
  public static Content of(ComplianceSummary summary, ReportOptions options) {
    ComplianceSummary seen =
        options.getAudience() == Audience.PUBLIC ? PublicView.of(summary) : summary;
    return new Content(RemindedUnits.only(seen, options.getRemindedUnits()), options);
  }

  /** {@return the language of the reader} */
  public Language language() {
    return options.getLanguage();
  }

  /**
   * Checks if the report has a section.
   *
   * @param section the section
   * @return true if it does
   */
  public boolean has(ReportSection section) {
    return options.getSections().contains(section);
  }

  /** {@return true if single cases may be told} */
  public boolean tellsCases() {
    return options.getAudience() == Audience.INTERNAL;
  }

  /**
   * Returns the words of a label.
   *
   * @param label the label
   * @param values the values for the places that it holds open, in order
   * @return the words
   */
  public String say(Label label, Object... values) {
    return label.in(language(), options.getWording(), values);
  }

  /**
   * Returns a wording for the reader.
   *
   * @param text the wording
   * @return its words
   */
  public String say(BilingualText text) {
    return text.in(language());
  }

  /**
   * Returns a date for the reader.
   *
   * @param date the date
   * @return the date in words
   */
  public String date(LocalDate date) {
    return language().write(date);
  }

  /**
   * Returns a number for the reader, its digits in groups.
   *
   * @param number the number
   * @return the digits
   */
  public String number(int number) {
    // A page has thousands of small numbers, which have no groups.
    return number > -1000 && number < 1000
        ? Integer.toString(number)
        : String.format(language().toLocale(), "%,d", number);
  }

  /**
   * Returns a part and its whole.
   *
   * @param part the part
   * @param whole the whole
   * @return both, such as 9/12
   */
  public String share(int part, int whole) {
    return say(Label.SHARE, number(part), number(whole));
  }

  /**
   * Returns how many stand so, within a sentence.
   *
   * @param status how they stand
   * @param count how many do
   * @return both, such as <i>đúng hạn 9</i>
   */
  public String counted(String status, int count) {
    return say(Label.COUNTED, language().lowered(status), number(count));
  }

  /**
   * Returns the percentage of a metric, or that there is nothing to take it of.
   *
   * @param metric the metric
   * @return the words
   */
  public String percent(MetricValue metric) {
    return metric.percent().isPresent()
        ? say(Label.PERCENT, number(metric.percent().getAsInt()))
        : say(Label.EMPTY_POPULATION);
  }

  /** {@return the number of the plan and the day of the figures} */
  public String subtitle() {
    String asOf = say(Label.AS_OF, date(summary.getAsOf()));
    return summary
        .getPlanNumber()
        .map(number -> say(Label.PLAN_NUMBER, number) + ". " + asOf)
        .orElse(asOf);
  }

  /** {@return the units with overdue cases, those with most first} */
  public List<UnitSummary> overdueUnits() {
    return mostFirst(unit -> unit.cases().overdue());
  }

  /** {@return the units with stale or missing evidence, those with most first} */
  public List<UnitSummary> unitsBehind() {
    return mostFirst(unit -> DutyContent.behind(unit.duties()));
  }

  /** {@return the units that missed a day, those that missed most first} */
  public List<UnitSummary> unitsMissing() {
    return mostFirst(unit -> unit.duties().count(ObligationStatus.MISSED));
  }

  private List<UnitSummary> mostFirst(ToIntFunction<UnitSummary> amount) {
    return summary.getUnits().stream()
        .filter(unit -> amount.applyAsInt(unit) > 0)
        .sorted(Comparator.comparingInt(amount).reversed())
        .toList();
  }

  /**
   * Returns citations for the reader.
   *
   * @param basis the clauses of law
   * @return their citations, in order
   */
  public String cite(List<LegalReference> basis) {
    return basis.stream().map(clause -> clause.cite(language())).collect(Collectors.joining("; "));
  }

  /** {@return how many findings of each code there are, gravest codes first} */
  public Map<FindingCode, Integer> findingCounts() {
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    counts.putAll(summary.getFindingCounts());
    return counts;
  }

  /** {@return the findings shown} */
  public List<Finding> shownFindings() {
    return summary.getFindings().stream().limit(options.getFindingsShown()).toList();
  }

  /** {@return that there are findings not shown, if there are} */
  public Optional<String> notShown() {
    int hidden =
        summary.getFindings().size() - shownFindings().size() + summary.getFindingsNotKept();
    return switch (hidden) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(say(Label.ONE_NOT_SHOWN));
      default -> Optional.of(say(Label.NOT_SHOWN, number(hidden)));
    };
  }

  /**
   * Returns the name of the kind of a finding.
   *
   * @param finding the finding
   * @return the name; its code, where this version does not know it
   */
  public String kind(Finding finding) {
    return Stream.of(FindingCode.values())
        .filter(code -> code.name().equals(finding.getCode()))
        .findFirst()
        .map(code -> say(code.label()))
        .orElse(finding.getCode());
  }

  /** {@return the names of the units, by id} */
  public Map<UnitId, BilingualText> unitNames() {
    return summary.getUnits().stream()
        .collect(Collectors.toMap(UnitSummary::unit, UnitSummary::name, (one, other) -> one));
  }
}
