package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * One day in the ledger of a due date.
 *
 * @param date the day
 * @param effect what became of it
 * @param kind the kind of day
 * @param special what the calendar lists about it, if anything
 * @param status how firm the calendar's knowledge of it is
 * @param basis the clause by which it was counted or not; empty where a decision without a clause,
 *     such as a swap, is named instead
 * @param running the units charged through this day
 */
public record LedgerEntry(
    LocalDate date,
    DayEffect effect,
    DayKind kind,
    Optional<SpecialDay> special,
    DayStatus status,
    Optional<LegalReference> basis,
    int running) {

  /** {@return the reason in words, such as <i>nghỉ: Tết Nguyên đán (TB 9441 Bộ Nội vụ)</i>} */
  public BilingualText inWords() {
    return BilingualText.of(inWords(Language.VI), inWords(Language.EN));
  }

  private String inWords(Language language) {
    StringBuilder words = new StringBuilder();
    words.append(effect.label().in(language)).append(" – ").append(named(language));
    special.flatMap(SpecialDay::source).ifPresent(source -> words.append(" (" + source + ")"));
    if (status != DayStatus.ANNOUNCED) {
      words.append(", ").append(status.label().in(language).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /** The kind of day and its name; the name alone where it begins with the kind. */
  private String named(Language language) {
    String label = kind.label().in(language);
    Optional<String> name = special.map(day -> day.name().in(language));
    return name.filter(text -> text.startsWith(label))
        .orElseGet(() -> label + name.map(text -> ": " + text).orElse(""));
  }
}
