package vn.giaitrinh.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentNumberException;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.schedule.phrase.PhraseContext;
import vn.giaitrinh.schedule.phrase.TimingPhrases;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.schedule.recurrence.RecurrenceRuleException;

/** Meets every reader with a run of parts so long that what recurses overflows the stack. */
class LongRunsTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int TIMES = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"-A", "/A", "–Đ1", " ", "1", "a", "\u0323"})
  void a_citation_with_a_long_run_is_not_one(String part) {
    String run = part.repeat(TIMES);
    String citation = "Nghị định số 59/2019/NĐ-CP" + run;

    assertTimeout(
        LIMIT,
        () -> {
          assertThat(DocumentReference.findAll(citation + " và Luật số 36/2018/QH14"))
              .extracting(DocumentReference::cite)
              .contains("Luật số 36/2018/QH14");
          assertThatThrownBy(() -> DocumentReference.parse(citation + "."))
              .isInstanceOf(IllegalArgumentException.class)
              .message()
              .hasSizeLessThan(1_000);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"-A", "/", " ", "1", "-", "BYDAY=MO,", ";", "quý I, ", "thường xuyên "})
  void a_long_run_alone_is_refused(String part) {
    String run = part.repeat(TIMES);

    assertTimeout(
        LIMIT,
        () -> {
          assertThatThrownBy(() -> DocumentNumber.parse(run))
              .isInstanceOf(DocumentNumberException.class);
          assertThatThrownBy(() -> RecurrenceRule.parse("FREQ=DAILY;" + run))
              .isInstanceOf(RecurrenceRuleException.class);
          assertThatThrownBy(() -> UnitId.of(run)).isInstanceOf(IllegalArgumentException.class);
          assertThatThrownBy(() -> TaskId.of(run)).isInstanceOf(IllegalArgumentException.class);
          assertThatThrownBy(() -> ClauseId.of(run)).isInstanceOf(IllegalArgumentException.class);
        });
  }

  @Test
  void a_long_phrase_is_not_read() {
    PhraseContext plan = PhraseContext.of(2026, LocalDate.of(2026, 3, 25));

    assertTimeout(
        LIMIT,
        () ->
            assertThat(TimingPhrases.parse("Quý I, ".repeat(TIMES), plan).kind())
                .isEqualTo(TimingKind.UNRECOGNIZED));
  }
}
