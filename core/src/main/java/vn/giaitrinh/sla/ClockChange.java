package vn.giaitrinh.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    return caseId + ", " + clock + ": " + String.join("; ", parts(language));
  }

  private List<String> parts(Language language) {
    List<String> parts = new ArrayList<>();
    add(parts, language, "hạn", "due", one -> due(one, language));
    add(parts, language, "kết quả", "timeliness", one -> one.getTimeliness().label().in(language));
    add(parts, language, "thời hạn", "limit", one -> one.getRule().inWords().in(language));
    add(parts, language, "quy định", "law", ClockSnapshot::lawVersion);
    add(parts, language, "lịch", "calendar", one -> one.calendarStatus().label().in(language));
    if (before.isPresent() && after.isPresent()) {
      addDetails(parts, language);
    }
    unread.ifPresent(reason -> parts.add(reason.label().in(language)));
    return parts;
  }

  private void addDetails(List<String> parts, Language language) {
    add(parts, language, "đơn vị đặt", "set by host", one -> host(one, language));
    add(parts, language, "được gia hạn", "extensible", one -> extensible(one, language));
    add(parts, language, "gia hạn đã quyết định", "extended", one -> extended(one, language));
    add(parts, language, "căn cứ", "basis", one -> basis(one, language));
    add(
        parts,
        language,
        "kiểm chứng",
        "verification",
        one -> one.verification().label().in(language));
  }

  private void add(
      List<String> parts,
      Language language,
      String vi,
      String en,
      Function<ClockSnapshot, String> aspect) {
    String now = before.map(aspect).filter(text -> !text.isEmpty()).orElse("–");
    String next = after.map(aspect).filter(text -> !text.isEmpty()).orElse("–");
    if (!now.equals(next)) {
      parts.add((language == Language.VI ? vi : en) + " " + now + " → " + next);
    }
  }

  private static String due(ClockSnapshot clock, Language language) {
    return clock.lastDay().map(language::write).orElse("–");
  }

  private static String host(ClockSnapshot clock, Language language) {
    return clock.hostOverride().map(host -> host.inWords().in(language)).orElse("–");
  }

  private static String extensible(ClockSnapshot clock, Language language) {
    return clock.getRule().getExtension().map(rule -> extensible(rule, language)).orElse("–");
  }

  private static String extensible(ExtensionRule rule, Language language) {
    String notice = language == Language.VI ? ", phải thông báo" : ", with notice";
    return rule.getMaxCount()
        + " × "
        + rule.getMax().inWords().in(language)
        + " "
        + language.lowered(rule.getAnchor().label().in(language))
        + (rule.isRequiresNotice() ? notice : "");
  }

  private static String extended(ClockSnapshot clock, Language language) {
    return clock.getExtensions().stream()
        .map(
            one ->
                one.granted() + " (" + language.lowered(one.outcome().label().in(language)) + ")")
        .collect(Collectors.joining(" + "));
  }

  private static String basis(ClockSnapshot clock, Language language) {
    return clock.basis().stream()
        .map(reference -> reference.cite(language))
        .collect(Collectors.joining(", "));
  }

  /** Checks if anything that a reader would act on differs, which is what the words tell. */
  boolean isChange() {
    return !parts(Language.VI).isEmpty();
  }
}
