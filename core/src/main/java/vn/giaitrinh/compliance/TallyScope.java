package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.sla.RulePack;

/**
 * The scope of a tally, by which the state of one is known to belong to an assessment: what its
 * figures depend on, each by its id and version.
 *
 * @param asOf the day as of which everything is stated, inclusive
 * @param plan the id of the plan
 * @param calendar the id and the version of the calendar
 * @param packs the rule packs, each with its version
 * @param periods the codes of the periods by which cases are told apart
 * @param findingsKept how many findings are kept
 * @param casesKept true if the ids of the cases are kept
 */
public record TallyScope(
    LocalDate asOf,
    String plan,
    String calendar,
    List<String> packs,
    List<String> periods,
    int findingsKept,
    boolean casesKept) {

  /**
   * Copies the lists.
   *
   * @param asOf the day as of which everything is stated, inclusive
   * @param plan the id of the plan
   * @param calendar the id and the version of the calendar
   * @param packs the rule packs, each with its version
   * @param periods the codes of the periods by which cases are told apart
   * @param findingsKept how many findings are kept
   * @param casesKept true if the ids of the cases are kept
   */
  public TallyScope {
    packs = List.copyOf(packs);
    periods = List.copyOf(periods);
  }

  static TallyScope of(Assessment assessment, PeriodAxis periods) {
    return new TallyScope(
        assessment.getAsOf(),
        assessment.getPlan().getId(),
        assessment.getCalendar().getId() + "@" + assessment.getCalendar().getVersion(),
        assessment.getRulePacks().stream().map(RulePack::version).toList(),
        periods.codes(),
        assessment.getFindingsKept(),
        assessment.isCasesKept());
  }
}
