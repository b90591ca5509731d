package vn.giaitrinh.compliance.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * An obligation: what one unit owes for one part of a plan, once or for one period, and how it
 * stands on the as-of day.
 */
@Value.Immutable
@ModelStyle
public interface Obligation {

  /** {@return the part of the plan} */
  ObligationSubject getSubject();

  /** {@return what is owed, in words} */
  BilingualText getTitle();

  /** {@return the unit that owes it} */
  UnitId getUnit();

  /** {@return the name of the unit on the due day, or on the as-of day if that is earlier} */
  BilingualText getUnitName();

  /** {@return the units that have ended and whose part in it passed to this unit, in order} */
  List<UnitId> getInheritedFrom();

  /** {@return the unit to which it is reported; empty where the plan names none} */
  Optional<UnitId> getRecipient();

  /**
   * Returns the code of the period.
   *
   * @return the code of a reporting cycle, else the day, such as {@code 2026-09-25}; empty if the
   *     obligation comes once or is continuous
   */
  Optional<String> getPeriod();

  /** {@return the first day that it covers, inclusive; empty if the plan does not say} */
  Optional<LocalDate> getStartsOn();

  /** {@return the last day that the report covers (<i>chốt số liệu</i>), inclusive} */
  Optional<LocalDate> getCutOff();

  /**
   * Returns the last good day.
   *
   * @return the day, inclusive, after the roll; of a continuous obligation the last day on which
   *     its evidence is fresh, empty if it has none
   */
  Optional<LocalDate> getDueBy();

  /**
   * Returns the last day of grace of a continuous obligation.
   *
   * @return the last day on which its evidence is ageing and not yet stale, inclusive; empty if it
   *     has none, and of an obligation with a due day
   */
  Optional<LocalDate> getGraceThrough();

  /** {@return how it stands on the as-of day} */
  ObligationStatus getStatus();

  /** {@return the day on which it was handed in; of a continuous one the day of its evidence} */
  Optional<LocalDate> getFulfilledOn();

  /** {@return the waiver on which the status rests} */
  Optional<Waiver> getWaiver();

  /**
   * Returns the id, unique among the obligations of a plan on a day.
   *
   * @return the subject, the unit and the period, such as {@code task/5c/van-phong-so/2026-09-25}
   */
  default String id() {
    return getSubject() + "/" + getUnit() + getPeriod().map(code -> "/" + code).orElse("");
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this obligation} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link Obligation}. */
  final class Builder extends ImmutableObligation.Builder {
    Builder() {}
  }
}
