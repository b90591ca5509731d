package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/**
 * One day in the ledger of a due date.
 *
 * @param date the day
 * @param effect what became of it
 * @param kind the kind of day
 * @param special what the calendar lists about it, if anything
 * @param running the units charged through this day
 */
public record LedgerEntry(
    LocalDate date, DayEffect effect, DayKind kind, Optional<SpecialDay> special, int running) {

  /** {@return the reason in words, such as <i>nghỉ: Tết Nguyên đán (TB 9441 Bộ Nội vụ)</i>} */
  public BilingualText inWords() {
    BilingualText kindLabel = kind.label();
    String source = special.flatMap(SpecialDay::source).map(text -> " (" + text + ")").orElse("");
    String vi = special.map(day -> kindLabel.vi() + ": " + day.name().vi()).orElse(kindLabel.vi());
    String en =
        special
            .map(day -> kindLabel.en().orElse("") + ": " + day.name().en().orElse(""))
            .orElse(kindLabel.en().orElse(""));
    BilingualText label = effect.label();
    return BilingualText.of(
        label.vi() + " – " + vi + source, label.en().orElse("") + " – " + en + source);
  }
}
