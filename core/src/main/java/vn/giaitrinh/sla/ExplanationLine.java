package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/**
 * A line in the explanation of a clock: a day counted or not, or an event of the case.
 *
 * @param date the day
 * @param running the units charged through the day; empty on the line of an event
 * @param words what it says
 * @param basis the clause of law behind it, if there is one
 */
public record ExplanationLine(
    LocalDate date, OptionalInt running, BilingualText words, Optional<LegalReference> basis) {

  static ExplanationLine event(
      LocalDate date, String vi, String en, Optional<LegalReference> basis) {
    return new ExplanationLine(date, OptionalInt.empty(), BilingualText.of(vi, en), basis);
  }
}
