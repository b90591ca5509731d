package vn.giaitrinh.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.text.BilingualText;

/**
 * How one part of the plan stands, unit by unit: a task, a milestone or a reporting duty.
 *
 * @param subject the part of the plan
 * @param number its number in the plan, if it has one
 * @param title what it is, in words
 * @param timing its timing in the words of the plan, possibly empty
 * @param assignments the units that the plan gives a part in it, supporting ones too, in its order
 * @param duties what its units owe, counted
 * @param units what each unit owes, by due day and in the order of the directory
 * @param unmeasured what cannot be measured, and why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DutySummary(
    ObligationSubject subject,
    Optional<String> number,
    BilingualText title,
    @JsonInclude(JsonInclude.Include.ALWAYS) String timing,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<AssignedUnits> assignments,
    @JsonInclude(JsonInclude.Include.ALWAYS) ObligationCounts duties,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnitDuty> units,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<UnmeasuredPart> unmeasured) {

  /**
   * Checks that the units add up to the counts.
   *
   * @param subject the part of the plan
   * @param number its number in the plan, if it has one
   * @param title what it is, in words
   * @param timing its timing in the words of the plan
   * @param assignments the units that the plan gives a part in it
   * @param duties what its units owe, counted
   * @param units what each unit owes
   * @param unmeasured what cannot be measured, and why
   * @throws IllegalArgumentException if they do not
   */
  public DutySummary {
    assignments = List.copyOf(assignments);
    units = List.copyOf(units);
    unmeasured = List.copyOf(unmeasured);
    ObligationCounts counted = counted(units);
    if (!duties.equals(counted)) {
      throw new IllegalArgumentException(
          subject
              + " has units that stand "
              + counted.byStatus()
              + " and counts "
              + duties.byStatus());
    }
  }

  static DutySummary of(
      ObligationSubject subject,
      Optional<String> number,
      BilingualText title,
      String timing,
      List<AssignedUnits> assignments,
      List<UnitDuty> units,
      List<UnmeasuredPart> unmeasured) {
    return new DutySummary(
        subject, number, title, timing, assignments, counted(units), units, unmeasured);
  }

  private static ObligationCounts counted(List<UnitDuty> units) {
    return units.stream()
        .map(one -> ObligationCounts.ofOne(one.status()))
        .reduce(ObligationCounts.NONE, ObligationCounts::plus);
  }

  /** {@return its number in the plan, else its id} */
  public String label() {
    return number.orElse(subject.id());
  }
}
