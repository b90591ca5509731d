package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing within a limit after an event (<i>trong thời hạn ... kể từ ngày ...</i>), such as 100
 * days from the day the plan is issued. The day itself needs the event and a working calendar.
 *
 * @param raw the words of the plan, possibly empty
 * @param limit the amount and whether it is in working days, calendar days or months
 * @param anchor the event
 * @param anchorWording the event in the words of the plan; needed if the anchor is {@link
 *     Anchor#OTHER}
 */
@JsonTypeName("AFTER_EVENT")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AfterEvent(
    @JsonSetter(nulls = Nulls.AS_EMPTY) String raw,
    TimeLimit limit,
    Anchor anchor,
    Optional<String> anchorWording)
    implements Timing {

  /**
   * Checks that another event is named.
   *
   * @param raw the words of the plan, possibly empty
   * @param limit the limit
   * @param anchor the event
   * @param anchorWording the event in the words of the plan
   * @throws IllegalArgumentException if the anchor is OTHER and no words say which event
   */
  public AfterEvent {
    raw = VietnameseText.normalize(raw);
    anchorWording = anchorWording.map(VietnameseText::normalize).filter(text -> !text.isEmpty());
    if (anchor == Anchor.OTHER && anchorWording.isEmpty()) {
      throw new IllegalArgumentException(
          "A term counted from another event must name it in anchorWording");
    }
  }

  /**
   * Obtains a timing after one of the known events.
   *
   * @param limit the limit
   * @param anchor the event, not {@link Anchor#OTHER}
   * @return the timing
   * @throws IllegalArgumentException if the anchor is OTHER
   */
  public static AfterEvent of(TimeLimit limit, Anchor anchor) {
    return new AfterEvent("", limit, anchor, Optional.empty());
  }

  @Override
  public TimingKind kind() {
    return TimingKind.AFTER_EVENT;
  }
}
