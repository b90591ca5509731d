package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.ValidTimingPhrase;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.schedule.phrase.PhraseContext;
import vn.giaitrinh.schedule.phrase.TimingPhrases;

/** Checks that the words of a timing can be read. */
public final class TimingPhraseValidator
    implements ConstraintValidator<ValidTimingPhrase, CharSequence> {
  // With a 29 February, so that no day is refused for a year that the words do not name.
  private static final int LEAP_YEAR = 2024;

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int year =
        HibernatePayload.of(context)
            .getDay()
            .map(LocalDate::getYear)
            .filter(PhraseContext::covers)
            .orElse(LEAP_YEAR);
    Timing timing = TimingPhrases.parse(text.toString(), PhraseContext.of(year));
    return timing.kind() != TimingKind.UNRECOGNIZED;
  }
}
