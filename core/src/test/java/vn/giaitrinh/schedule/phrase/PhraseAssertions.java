package vn.giaitrinh.schedule.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import vn.giaitrinh.schedule.Timing;

/** The plan in which the phrases of the tests stand, and the check of what one means in it. */
final class PhraseAssertions {
  static final PhraseContext PLAN = PhraseContext.of(2026, LocalDate.of(2026, 3, 25));

  private PhraseAssertions() {}

  /** Asserts the meaning of a phrase, on one line as {@link TimingMeaning#of} writes it. */
  static void assertMeaning(String phrase, String meaning) {
    Timing timing = TimingPhrases.parse(phrase, PLAN);

    assertThat(TimingMeaning.of(timing)).isEqualTo(meaning);
    assertThat(timing.raw()).isEqualTo(phrase);
  }
}
