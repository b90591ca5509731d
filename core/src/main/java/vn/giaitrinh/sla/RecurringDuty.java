package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.BilingualText;

/**
 * A duty that the law lays on an office again and again, without a request, such as to receive
 * citizens (<i>tiếp công dân định kỳ</i>), Luật Tiếp công dân 42/2013/QH13, Điều 15 and 18.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "label",
  "office",
  "atLeast",
  "per",
  "usualDay",
  "roll",
  "basis",
  "verification"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RecurringDuty.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RecurringDuty.Builder.class)
public interface RecurringDuty {

  /** {@return the id, unique in its pack} */
  String getId();

  /** {@return the name of the duty} */
  BilingualText getLabel();

  /** {@return the office that owes it} */
  BilingualText getOffice();

  /** {@return on how many days it is owed in each period, at least 1} */
  int getAtLeast();

  /** {@return the rule whose occurrences begin each period, such as every month} */
  RecurrenceRule getPer();

  /**
   * {@return the rule for the day on which it is usually done; empty if the office sets the day}
   */
  Optional<RecurrenceRule> getUsualDay();

  /** {@return what becomes of the usual day if it is a day off} */
  @Value.Default
  default Roll getRoll() {
    return Roll.NEXT_WORKING_DAY;
  }

  /** {@return the clauses of law behind it} */
  List<LegalReference> getBasis();

  /** {@return how far it was confirmed} */
  Verification getVerification();

  /**
   * Returns the usual days of a span, after the roll.
   *
   * @param from the first day before the roll, inclusive
   * @param to the last day before the roll, inclusive
   * @param calendar the working calendar
   * @return the days in order, empty if the office sets them
   * @throws vn.giaitrinh.calendar.CalendarCoverageException if the roll leaves the calendar
   */
  default List<LocalDate> usualDays(LocalDate from, LocalDate to, WorkingCalendar calendar) {
    return getUsualDay()
        .map(rule -> rule.startingOn(from).occurrencesIn(from, to))
        .orElse(List.of())
        .stream()
        .map(day -> getRoll().apply(day, calendar))
        .toList();
  }

  /** Rejects a duty owed on no day, and one without a clause behind it. */
  @Value.Check
  default void check() {
    if (getAtLeast() < 1) {
      throw new IllegalArgumentException(
          "Duty " + getId() + " is owed on " + getAtLeast() + " days; at least 1 is allowed");
    }
    if (getBasis().isEmpty()) {
      throw new IllegalArgumentException("Duty " + getId() + " has no clause of law");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this duty} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link RecurringDuty}. */
  final class Builder extends ImmutableRecurringDuty.Builder {
    Builder() {}
  }
}
