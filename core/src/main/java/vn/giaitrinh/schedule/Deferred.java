package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing left to another document or to the progress of something else (<i>theo Kế hoạch của UBND
 * thành phố</i>).
 *
 * @param raw the words of the plan, possibly empty
 * @param reference what sets the time, such as <i>Kế hoạch của UBND thành phố</i>
 */
@JsonTypeName("DEFERRED")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deferred(@JsonSetter(nulls = Nulls.AS_EMPTY) String raw, Optional<String> reference)
    implements Timing {

  /**
   * Normalizes the words.
   *
   * @param raw the words of the plan, possibly empty
   * @param reference what sets the time
   */
  public Deferred {
    raw = VietnameseText.normalize(raw);
    reference = reference.map(VietnameseText::normalize).filter(text -> !text.isEmpty());
  }

  /**
   * Obtains a timing left to something else.
   *
   * @param raw the words of the plan, possibly empty
   * @param reference what sets the time
   * @return the timing
   */
  public static Deferred of(String raw, String reference) {
    return new Deferred(raw, Optional.of(reference));
  }

  @Override
  public TimingKind kind() {
    return TimingKind.DEFERRED;
  }
}
