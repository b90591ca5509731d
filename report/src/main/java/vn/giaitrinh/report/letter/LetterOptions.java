package vn.giaitrinh.report.letter;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.report.option.WordTemplate;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.report.style.ReportStyle;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.text.Language;

/** What a letter needs beside the record of its case. */
@Value.Immutable
@ReportStyle
public interface LetterOptions {

  /** {@return the language of the letter, Vietnamese unless set} */
  @Value.Default
  default Language getLanguage() {
    return Language.VI;
  }

  /**
   * Returns who issues and signs the letter. Its number and day are those recorded in the case
   * unless set, and must not contradict them; what is not known is left open.
   *
   * @return the title block, of which nothing is known unless set
   */
  @Value.Default
  default TitleBlock getTitleBlock() {
    return TitleBlock.open();
  }

  /**
   * Returns the clocks of the case, as {@code SlaCheck.check} reads them on the day of the letter:
   * they tell the due day, and whether an extension counts.
   *
   * @return the clocks; without them no extension and no apology is written
   */
  List<ClockSnapshot> getClocks();

  /**
   * Returns the reason for the delay, which the record of an apology does not hold.
   *
   * @return the reason, in the words of the apology
   */
  @Value.Redacted
  Optional<String> getDelayReason();

  /** {@return the words of the agency in place of those of {@link Letters#words()}} */
  @Value.Default
  default Wording getWording() {
    return Wording.usual();
  }

  /** {@return the Word document whose styles the letter takes} */
  Optional<WordTemplate> getWordTemplate();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from these options} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link LetterOptions}. */
  final class Builder extends ImmutableLetterOptions.Builder {
    Builder() {}
  }
}
