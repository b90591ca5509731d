package vn.giaitrinh.compliance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import vn.giaitrinh.sla.RulePack;

/**
 * The scope of a tally, by which the state of one is known to belong to an assessment: what its
 * figures depend on, each by its id and version.
 *
 * @param asOf the day as of which everything is stated, inclusive
 * @param plan the id of the plan
 * @param calendar the id and the version of the calendar
 * @param packs the rule packs, each with its version and a digest of its clocks, since a host may
 *     set limits of its own
 * @param periods the codes of the periods by which cases are told apart
 * @param findingsKept how many findings are kept
 * @param reminderDays how many working days are looked ahead for reminders
 * @param remindersKept how many clocks of cases are kept for each unit
 * @param casesKept true if the ids of the cases are kept
 */
public record TallyScope(
    LocalDate asOf,
    String plan,
    String calendar,
    List<String> packs,
    List<String> periods,
    int findingsKept,
    int reminderDays,
    int remindersKept,
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
   * @param reminderDays how many working days are looked ahead for reminders
   * @param remindersKept how many clocks of cases are kept for each unit
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
        assessment.getRulePacks().stream().map(TallyScope::versionOf).toList(),
        periods.codes(),
        assessment.getFindingsKept(),
        assessment.getReminderDays().amount(),
        assessment.getRemindersKept(),
        assessment.isCasesKept());
  }

  /** The wording of a clock tells its limits, those of the host among them. */
  private static String versionOf(RulePack pack) {
    CRC32 digest = new CRC32();
    digest.update(pack.getClocks().toString().getBytes(StandardCharsets.UTF_8));
    return pack.version() + "#" + Long.toHexString(digest.getValue());
  }
}
