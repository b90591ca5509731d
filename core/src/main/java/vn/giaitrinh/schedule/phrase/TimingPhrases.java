package vn.giaitrinh.schedule.phrase;

import java.util.List;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Unrecognized;
import vn.giaitrinh.text.VietnameseText;

/**
 * The reading of timing phrases (<i>thời gian thực hiện</i>) as officials write them.
 *
 * <p>Spelling, case, Unicode form, labels and full stops do not matter; meaning is never guessed. A
 * phrase that is not understood as a whole, or names a day that does not exist, is {@link
 * Unrecognized}. Where words leave a choice, the reading is:
 *
 * <ul>
 *   <li><i>trước</i> excludes what it names, <i>chậm nhất, đến, hết, không quá</i> include it; a
 *       day alone, and a period after <i>hoàn thành</i>, is a deadline at its end;
 *   <li><i>đầu, giữa, cuối</i> of a month or year are the days of Bộ luật Dân sự 2015, Điều 146;
 *   <li>periods of one kind without a gap (<i>Quý I, II</i>) are one window, others a compound;
 *   <li>a year that stands once is meant by the whole list or range, and a missing one is the year
 *       of the plan; two or more days without a year come every year, and one behind a period that
 *       recurs (<i>định kỳ 6 tháng, trước ngày 15/6</i>) is not understood;
 *   <li>a year of two digits stands only in a whole date (<i>28/5/26</i>), and within five years of
 *       the plan;
 *   <li><i>thường xuyên trong năm</i> and <i>thường xuyên, cả năm</i> are ongoing; with a period
 *       that is named (<i>thường xuyên trong năm 2026</i>) it is a compound of both;
 *   <li>a number of times in a period is a rule only if it is once: <i>2 lần/năm</i> recurs without
 *       one.
 * </ul>
 *
 * <pre>{@code
 * PhraseContext plan = PhraseContext.of(2026, LocalDate.of(2026, 3, 25));
 * TimingPhrases.parse("Trước ngày 28/5", plan).latestDay();    // Optional[2026-05-27]
 * TimingPhrases.parse("Hằng quý", plan).kind();                // RECURRING
 * TimingPhrases.parse("Kịp thời", plan).kind();                // UNRECOGNIZED
 * }</pre>
 */
public final class TimingPhrases {
  private static final int LONGEST_PHRASE = 500;

  private TimingPhrases() {}

  /**
   * Parses a phrase. Every text has a reading, if only {@link Unrecognized}; one of more than 500
   * characters, with more than 8 brackets, or in which timings could end in more than 20 places, is
   * no phrase, and is not understood.
   *
   * @param phrase the words of the plan
   * @param context the plan in which they stand
   * @return the timing, with the words kept
   */
  public static Timing parse(String phrase, PhraseContext context) {
    String text = VietnameseText.normalize(phrase);
    if (text.length() > LONGEST_PHRASE) {
      return Unrecognized.of(text);
    }
    List<PhraseToken> tokens = PhraseTrim.trim(text, PhraseLexer.read(text), context);
    return PhraseSequence.read(text, tokens, context)
        .map(timings -> PhraseParts.together(timings, text))
        .orElseGet(() -> Unrecognized.of(text));
  }
}
