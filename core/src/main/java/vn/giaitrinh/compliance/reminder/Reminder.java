package vn.giaitrinh.compliance.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/**
 * A reminder (<i>đôn đốc</i>) of one unit: what it must do, by when, and who urges it. It never
 * holds personal data: a case is named by its number and the name of its clock.
 *
 * @param unit the unit
 * @param unitName its name
 * @param kind what it is about
 * @param path where it stands, such as {@code task/5c} or {@code case/GT-2026/0001}
 * @param period the code of the period of a recurring duty
 * @param title what is to be done, in words: that of the plan, or of the clock of a case
 * @param term by when, and how pressing it is
 * @param supervisors the units that urge it, itself left out, in the order of the directory
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reminder(
    UnitId unit,
    BilingualText unitName,
    ReminderKind kind,
    @JsonInclude(JsonInclude.Include.ALWAYS) String path,
    Optional<String> period,
    BilingualText title,
    ReminderTerm term,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<SupervisingUnit> supervisors) {

  /** Overdue first, then what has no evidence at all, then by the last day. */
  static final Comparator<Reminder> URGENCY =
      Comparator.<Reminder>comparingInt(one -> one.term().status().rank())
          .thenComparing(one -> one.term().lastDay().orElse(LocalDate.MIN));

  /** The order within one unit: the place decides where the last day is the same. */
  static final Comparator<Reminder> OF_UNIT =
      URGENCY.thenComparing(Reminder::path).thenComparing(one -> one.period().orElse(""));

  /**
   * Copies the supervisors.
   *
   * @param unit the unit
   * @param unitName its name
   * @param kind what it is about
   * @param path where it stands
   * @param period the code of the period of a recurring duty
   * @param title what is to be done
   * @param term by when, and how pressing it is
   * @param supervisors the units that urge it
   */
  public Reminder {
    supervisors = List.copyOf(supervisors);
  }
}
