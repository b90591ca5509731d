package vn.giaitrinh.schedule.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.schedule.Window;

class TimingPhrasesTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 25);
  private static final PhraseContext PLAN = PhraseContext.of(2026, ISSUED);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "-", "()", "(", "\u00a0", "…"})
  void a_phrase_without_words_is_not_recognized(String phrase) {
    assertThat(TimingPhrases.parse(phrase, PLAN).kind()).isEqualTo(TimingKind.UNRECOGNIZED);
  }

  @Test
  void the_words_are_kept_with_their_label_and_their_remark() {
    String phrase = "Thời gian thực hiện: Quý II/2026 (dự kiến);";

    assertThat(TimingPhrases.parse("  " + phrase + " ", PLAN))
        .isEqualTo(Window.ofQuarter(2026, 2).withRaw(phrase));
  }

  @Test
  void each_part_of_a_compound_keeps_its_own_words() {
    Timing timing = TimingPhrases.parse("Thường xuyên; báo cáo trước ngày 15/12/2026.", PLAN);

    assertThat(((Compound) timing).parts())
        .extracting(Timing::raw)
        .containsExactly("Thường xuyên", "báo cáo trước ngày 15/12/2026");
  }

  @Test
  void a_part_whose_words_open_a_bracket_keeps_the_one_that_closes_it() {
    Timing timing = TimingPhrases.parse("Hằng quý và hằng năm (trước ngày 15/12)", PLAN);

    assertThat(((Compound) timing).parts())
        .extracting(Timing::raw)
        .containsExactly("Hằng quý", "hằng năm (trước ngày 15/12)");
  }

  @Test
  void a_missing_year_is_the_year_of_the_plan() {
    assertThat(TimingPhrases.parse("trước ngày 28/5", PhraseContext.of(2027)).latestDay())
        .contains(LocalDate.of(2027, 5, 27));
    assertThat(TimingPhrases.parse("29/2", PhraseContext.of(2028)).latestDay())
        .contains(LocalDate.of(2028, 2, 29));
    assertThat(TimingPhrases.parse("29/2", PLAN).kind()).isEqualTo(TimingKind.UNRECOGNIZED);
  }

  @Test
  void the_day_of_issue_is_not_guessed() {
    PhraseContext draft = PhraseContext.of(2026);

    assertThat(TimingPhrases.parse("Từ ngày ban hành Kế hoạch", draft))
        .isEqualTo(Ongoing.of("Từ ngày ban hành Kế hoạch"));
    assertThat(TimingPhrases.parse("Từ nay đến hết năm 2026", draft).kind())
        .isEqualTo(TimingKind.UNRECOGNIZED);
    assertThat(TimingPhrases.parse("Từ nay đến hết tháng 01/2026", PLAN).kind())
        .isEqualTo(TimingKind.UNRECOGNIZED);
  }

  @Test
  void an_event_of_another_kind_keeps_its_words() {
    Timing timing = TimingPhrases.parse("10 ngày kể từ ngày có kết luận thanh tra", PLAN);

    assertThat(timing)
        .isInstanceOfSatisfying(
            AfterEvent.class,
            term -> assertThat(term.anchorWording()).contains("ngày có kết luận thanh tra"));
  }

  @Test
  void a_text_longer_than_a_phrase_is_kept_unread() {
    String text = "Khi có yêu cầu" + " của cơ quan có thẩm quyền".repeat(20);

    assertThat(TimingPhrases.parse(text, PLAN)).isEqualTo(Unrecognized.of(text));
    assertThat(TimingPhrases.parse(text.substring(0, 490), PLAN).kind())
        .isEqualTo(TimingKind.ON_DEMAND);
  }

  @Test
  void a_list_longer_than_a_phrase_is_kept_unread() {
    String list = "Quý I" + ", Quý I".repeat(20);

    assertThat(TimingPhrases.parse(list, PLAN)).isEqualTo(Unrecognized.of(list));
    assertThat(TimingPhrases.parse(list.substring(7), PLAN).kind()).isEqualTo(TimingKind.COMPOUND);
  }

  @Test
  void of_many_brackets_the_first_alone_are_remarks() {
    String phrase = "Quý II" + " (dự kiến)".repeat(8);

    assertThat(TimingPhrases.parse(phrase, PLAN).kind()).isEqualTo(TimingKind.WINDOW);
    assertThat(TimingPhrases.parse(phrase + " (dự kiến)", PLAN).kind())
        .isEqualTo(TimingKind.UNRECOGNIZED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 26, 1899, 2200})
  void a_plan_has_a_year_of_four_digits(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhraseContext.of(year))
        .withMessage("Plan year " + year + "; allowed are 1900 to 2199");
  }
}
