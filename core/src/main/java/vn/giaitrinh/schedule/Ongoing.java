package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing of a continuous duty (<i>thường xuyên</i>): it has no due date, and is measured by how
 * fresh its evidence is.
 *
 * @param raw the words of the plan, possibly empty
 * @param startingOn the day from which the duty runs, inclusive; empty if the plan does not say
 * @see EvidenceCadence
 */
@JsonTypeName("ONGOING")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ongoing(
    @JsonSetter(nulls = Nulls.AS_EMPTY) String raw, Optional<LocalDate> startingOn)
    implements Timing {

  /**
   * Normalizes the words.
   *
   * @param raw the words of the plan, possibly empty
   * @param startingOn the day from which the duty runs, inclusive
   */
  public Ongoing {
    raw = VietnameseText.normalize(raw);
  }

  /**
   * Obtains a timing that has no first day of its own.
   *
   * @param raw the words of the plan, possibly empty
   * @return the timing
   */
  public static Ongoing of(String raw) {
    return new Ongoing(raw, Optional.empty());
  }

  /**
   * Obtains a timing that runs from a day on.
   *
   * @param raw the words of the plan, possibly empty
   * @param startingOn the day from which the duty runs, inclusive
   * @return the timing
   */
  public static Ongoing of(String raw, LocalDate startingOn) {
    return new Ongoing(raw, Optional.of(startingOn));
  }

  @Override
  public TimingKind kind() {
    return TimingKind.ONGOING;
  }
}
