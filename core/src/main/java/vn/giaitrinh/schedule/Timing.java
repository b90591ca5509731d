package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/**
 * A timing of a task (<i>thời gian thực hiện</i>): the words of the plan, and what they mean.
 *
 * <p>A timing is a schedule, not a date. What is not understood is {@link Unrecognized}; nothing is
 * guessed.
 *
 * <pre>{@code
 * Timing ongoing = Ongoing.of("Thường xuyên");
 * ongoing.kind();                              // ONGOING
 * ongoing.latestDay();                         // Optional.empty: it has no due date
 * Window.ofQuarter(2026, 2).latestDay();       // Optional[2026-06-30]
 * Window.ofQuarter(2026, 2).inWords();         // Quý II/2026
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Ongoing.class),
  @JsonSubTypes.Type(Window.class),
  @JsonSubTypes.Type(Deadline.class),
  @JsonSubTypes.Type(Recurring.class),
  @JsonSubTypes.Type(AfterEvent.class),
  @JsonSubTypes.Type(OnDemand.class),
  @JsonSubTypes.Type(Deferred.class),
  @JsonSubTypes.Type(Compound.class),
  @JsonSubTypes.Type(Unrecognized.class)
})
public sealed interface Timing
    permits Ongoing,
        Window,
        Deadline,
        Recurring,
        AfterEvent,
        OnDemand,
        Deferred,
        Compound,
        Unrecognized {

  /** {@return the words of the plan, in Unicode NFC; empty if a program made the timing} */
  String raw();

  /** {@return what kind of timing it is} */
  TimingKind kind();

  /**
   * Returns the last day on which the work may still be done, where the timing alone gives it: the
   * end of a window, the last day of a deadline, the latest of a compound each part of which has
   * one. A term counted from an event needs the event and a calendar, and gives none here.
   *
   * @return the last day, inclusive
   */
  default Optional<LocalDate> latestDay() {
    return Optional.empty();
  }

  /**
   * Returns this timing as a sentence, by what it means and not by the words of the plan; only what
   * is not understood keeps its words, in Vietnamese alone.
   *
   * @return the sentence, such as <i>Chậm nhất ngày 31/12/2026</i>
   */
  default BilingualText inWords() {
    return TimingWords.of(this);
  }
}
