package vn.giaitrinh.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * A change in one clock of one open case, were it read by another calendar or other law.
 *
 * @param caseId the case
 * @param leadUnit the unit that answers for it on the day
 * @param clock the id of the clock
 * @param cycle which run of the clock
 * @param before how it is read now; empty if it is not
 * @param after how it would be read; empty if it would not be
 * @param unread why it would not be read, if the reason is known
 */
public record ClockChange(
    CaseId caseId,
    UnitId leadUnit,
    String clock,
    int cycle,
    Optional<ClockSnapshot> before,
    Optional<ClockSnapshot> after,
    Optional<UnreadReason> unread) {

  /** {@return what changes, such as <i>hạn 20/10/2026 → 21/10/2026</i>} */
  public BilingualText inWords() {
    return BilingualText.of(inWords(Language.VI), inWords(Language.EN));
  }

  private String inWords(Language language) {
    List<String> parts = new ArrayList<>();
    add(parts, language, "hạn", "due", one -> due(one, language));
    add(parts, language, "kết quả", "timeliness", one -> one.getTimeliness().label().in(language));
    add(parts, language, "thời hạn", "limit", one -> one.getRule().inWords().in(language));
    add(parts, language, "quy định", "law", ClockSnapshot::lawVersion);
    add(parts, language, "lịch", "calendar", one -> one.calendarStatus().label().in(language));
    unread.ifPresent(reason -> parts.add(reason.label().in(language)));
    return caseId + ", " + clock + ": " + String.join("; ", parts);
  }

  private void add(
      List<String> parts,
      Language language,
      String vi,
      String en,
      Function<ClockSnapshot, String> aspect) {
    String now = before.map(aspect).orElse("–");
    String next = after.map(aspect).orElse("–");
    if (!now.equals(next)) {
      parts.add((language == Language.VI ? vi : en) + " " + now + " → " + next);
    }
  }

  private static String due(ClockSnapshot clock, Language language) {
    return clock.lastDay().map(language::write).orElse("–");
  }

  /** Checks if anything that a reader would act on differs. */
  boolean isChange() {
    return unread.isPresent()
        || before.isPresent() != after.isPresent()
        || (before.isPresent() && !same(before.get(), after.orElseThrow()));
  }

  private static boolean same(ClockSnapshot before, ClockSnapshot after) {
    return before.lastDay().equals(after.lastDay())
        && before.getTimeliness() == after.getTimeliness()
        && before.lawVersion().equals(after.lawVersion())
        && before.getRule().equals(after.getRule())
        && before.calendarStatus() == after.calendarStatus()
        && before.getExtensions().equals(after.getExtensions());
  }
}
