package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing when asked or when something comes up (<i>khi có yêu cầu, đột xuất</i>).
 *
 * @param raw the words of the plan, possibly empty
 */
@JsonTypeName("ON_DEMAND")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OnDemand(@JsonSetter(nulls = Nulls.AS_EMPTY) String raw) implements Timing {

  /**
   * Normalizes the words.
   *
   * @param raw the words of the plan, possibly empty
   */
  public OnDemand {
    raw = VietnameseText.normalize(raw);
  }

  /**
   * Obtains a timing.
   *
   * @param raw the words of the plan, possibly empty
   * @return the timing
   */
  public static OnDemand of(String raw) {
    return new OnDemand(raw);
  }

  @Override
  public TimingKind kind() {
    return TimingKind.ON_DEMAND;
  }
}
