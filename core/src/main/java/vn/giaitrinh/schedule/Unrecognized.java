package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing whose words are not understood (<i>kịp thời</i>); a person has to read them.
 *
 * @param raw the words of the plan, possibly empty
 */
@JsonTypeName("UNRECOGNIZED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unrecognized(@JsonSetter(nulls = Nulls.AS_EMPTY) String raw) implements Timing {

  /**
   * Normalizes the words.
   *
   * @param raw the words of the plan, possibly empty
   */
  public Unrecognized {
    raw = VietnameseText.normalize(raw);
  }

  /**
   * Obtains a timing.
   *
   * @param raw the words of the plan, possibly empty
   * @return the timing
   */
  public static Unrecognized of(String raw) {
    return new Unrecognized(raw);
  }

  @Override
  public TimingKind kind() {
    return TimingKind.UNRECOGNIZED;
  }
}
