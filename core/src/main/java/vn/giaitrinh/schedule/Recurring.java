package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.VietnameseText;

/**
 * A timing that comes again and again (<i>định kỳ</i>).
 *
 * @param raw the words of the plan, possibly empty
 * @param rule when it comes; empty if the plan says no more than <i>định kỳ</i>
 * @param start the day from which it is counted, inclusive; empty if the plan does not say
 * @param roll what becomes of an occurrence on a day off
 */
@JsonTypeName("RECURRING")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Recurring(
    @JsonSetter(nulls = Nulls.AS_EMPTY) String raw,
    Optional<RecurrenceRule> rule,
    Optional<LocalDate> start,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Roll roll)
    implements Timing {

  /**
   * Normalizes the words.
   *
   * @param raw the words of the plan, possibly empty
   * @param rule when it comes
   * @param start the day from which it is counted, inclusive
   * @param roll what becomes of an occurrence on a day off
   */
  public Recurring {
    raw = VietnameseText.normalize(raw);
  }

  /**
   * Obtains a timing by a rule, without a start and without a roll.
   *
   * @param rule when it comes
   * @return the timing
   */
  public static Recurring of(RecurrenceRule rule) {
    return new Recurring("", Optional.of(rule), Optional.empty(), Roll.NONE);
  }

  @Override
  public TimingKind kind() {
    return TimingKind.RECURRING;
  }
}
