package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.text.BilingualText;

/**
 * A limit that a host sets for a clock: where the law gives no number, or in place of the law's.
 *
 * @param clock the id of the clock, such as {@code RESOLVE}
 * @param when the cases it is for; {@link LimitCondition#ANY} for all of them
 * @param limit the limit
 * @param reason why, and by what decision of the host
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HostLimit(String clock, LimitCondition when, TimeLimit limit, BilingualText reason) {

  /**
   * Obtains a limit for every case of a clock.
   *
   * @param clock the id of the clock
   * @param limit the limit
   * @param reason why, and by what decision of the host
   * @return the limit
   */
  public static HostLimit of(String clock, TimeLimit limit, BilingualText reason) {
    return new HostLimit(clock, LimitCondition.ANY, limit, reason);
  }
}
