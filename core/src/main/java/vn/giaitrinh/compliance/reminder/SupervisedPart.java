package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.text.BilingualText;

/**
 * A part of a plan, and who supervises it.
 *
 * @param subject the task, milestone or reporting duty
 * @param title what it is, in words
 * @param source why the units supervise it
 * @param units the units, in the order of the directory; none if nobody does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupervisedPart(
    ObligationSubject subject,
    BilingualText title,
    SupervisionSource source,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<SupervisingUnit> units) {

  /**
   * Checks that the units fit the source.
   *
   * @param subject the task, milestone or reporting duty
   * @param title what it is, in words
   * @param source why the units supervise it
   * @param units the units
   * @throws IllegalArgumentException if there are units and nobody supervises, or the reverse
   */
  public SupervisedPart {
    units = List.copyOf(units);
    if (units.isEmpty() != (source == SupervisionSource.NOBODY)) {
      throw new IllegalArgumentException(
          "Supervision of " + subject + " is " + source + " with " + units.size() + " units");
    }
  }
}
