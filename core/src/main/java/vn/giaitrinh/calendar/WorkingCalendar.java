package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A working calendar, classifying every day of the years it covers as worked or not.
 *
 * <p>It is immutable. A day outside the covered range is an error, never a silent weekday. Days
 * that are only provisional are off the calendar until {@link #withProvisionalDays} puts them on.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendars.vietnam();
 * calendar.plusWorkingDays(LocalDate.of(2026, 2, 12), 5); // 2026-02-26: Tết is 16 to 20 February
 * }</pre>
 */
public final class WorkingCalendar {
  private final String id;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final List<SpecialDay> listed;
  private final boolean provisionalDays;
  private final Map<LocalDate, SpecialDay> special;
  private final List<SpecialDay> notAnnounced;
  private final WorkingDayIndex index;

  private WorkingCalendar(
      String id,
      LocalDate firstDay,
      LocalDate lastDay,
      List<SpecialDay> listed,
      boolean provisionalDays) {
    this.id = id;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.listed = List.copyOf(listed);
    this.provisionalDays = provisionalDays;
    this.notAnnounced = listed.stream().filter(day -> day.status() != DayStatus.ANNOUNCED).toList();
    this.special = new HashMap<>();
    for (SpecialDay day : listed) {
      boolean on = provisionalDays || day.status() != DayStatus.PROVISIONAL;
      if (on && special.put(day.date(), day) != null) {
        throw new IllegalArgumentException(
            "Calendar " + id + " lists " + day.date() + " more than once");
      }
    }
    this.index = new WorkingDayIndex(firstDay, lastDay, date -> kindWithin(date).isWorking());
  }

  /**
   * Obtains a calendar from its special days.
   *
   * @param id the id of the calendar, such as {@code VN}
   * @param firstDay the first day covered, inclusive
   * @param lastDay the last day covered, inclusive
   * @param days the days that differ from the week's own pattern, in any order
   * @return the calendar, provisional days off
   * @throws IllegalArgumentException if the range is empty or longer than a century, a day is
   *     listed twice, or a day lies outside the range
   */
  public static WorkingCalendar of(
      String id, LocalDate firstDay, LocalDate lastDay, List<SpecialDay> days) {
    if (lastDay.isBefore(firstDay) || ChronoUnit.YEARS.between(firstDay, lastDay) >= 100) {
      throw new IllegalArgumentException(
          "Calendar "
              + id
              + " would cover "
              + firstDay
              + " to "
              + lastDay
              + "; allowed are 1 day to 100 years");
    }
    for (SpecialDay day : days) {
      if (day.date().isBefore(firstDay) || day.date().isAfter(lastDay)) {
        throw new CalendarCoverageException(id, day.date(), firstDay, lastDay);
      }
    }
    return new WorkingCalendar(id, firstDay, lastDay, days, false);
  }

  /** {@return this calendar with its provisional days counted as what they are to become} */
  public WorkingCalendar withProvisionalDays() {
    return new WorkingCalendar(id, firstDay, lastDay, listed, true);
  }

  /** {@return the id of the calendar} */
  public String getId() {
    return id;
  }

  /** {@return the first day covered, inclusive} */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** {@return the last day covered, inclusive} */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** {@return every day listed, provisional ones included, in order} */
  public List<SpecialDay> getListedDays() {
    List<SpecialDay> days = new ArrayList<>(listed);
    days.sort((one, other) -> one.date().compareTo(other.date()));
    return Collections.unmodifiableList(days);
  }

  /**
   * Returns the kind of a day.
   *
   * @param date the day
   * @return its kind
   * @throws CalendarCoverageException if the day is not covered
   */
  public DayKind kindOf(LocalDate date) {
    requireCovered(date);
    return kindWithin(date);
  }

  /**
   * Finds what is listed about a day.
   *
   * @param date the day
   * @return the listed day, empty if the day follows the week's own pattern
   * @throws CalendarCoverageException if the day is not covered
   */
  public Optional<SpecialDay> findSpecialDay(LocalDate date) {
    requireCovered(date);
    return Optional.ofNullable(special.get(date));
  }

  /**
   * Checks if state agencies work on a day.
   *
   * @param date the day
   * @return true if they do
   * @throws CalendarCoverageException if the day is not covered
   */
  public boolean isWorkingDay(LocalDate date) {
    return kindOf(date).isWorking();
  }

  /**
   * Returns the working day that lies a number of working days after a day.
   *
   * @param date the day from which to count, itself not counted, working or not
   * @param workingDays the number of working days, not negative; 0 returns the day itself
   * @return the last of the working days counted
   * @throws CalendarCoverageException if the day or the result is not covered
   */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    requireCovered(date);
    if (workingDays < 0) {
      throw new IllegalArgumentException("Number of working days is " + workingDays + ", below 0");
    }
    if (workingDays == 0) {
      return date;
    }
    return index
        .plus(date, workingDays)
        .orElseThrow(
            () -> new CalendarCoverageException(id, lastDay.plusDays(1), firstDay, lastDay));
  }

  /**
   * Counts the working days between two days.
   *
   * @param from the day from which to count, itself not counted
   * @param to the last day to count, itself counted if it is worked
   * @return the number of working days, 0 if {@code to} is not after {@code from}
   * @throws CalendarCoverageException if either day is not covered
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    requireCovered(from);
    requireCovered(to);
    return to.isAfter(from) ? index.countThrough(to) - index.countThrough(from) : 0;
  }

  /**
   * Returns a day, or the next working day after it if it is not worked.
   *
   * @param date the day
   * @return the first working day on or after it
   * @throws CalendarCoverageException if the day or the result is not covered
   */
  public LocalDate nextOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
  }

  /**
   * Returns the weakest status of the days of a range. A provisional day counts as such even while
   * it is off: whether that day is worked is not yet certain either way.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the weakest status, {@link DayStatus#ANNOUNCED} if nothing in the range is weaker
   */
  public DayStatus weakestStatus(LocalDate from, LocalDate to) {
    DayStatus weakest = DayStatus.ANNOUNCED;
    for (SpecialDay day : notAnnounced) {
      if (!day.date().isBefore(from) && !day.date().isAfter(to)) {
        weakest = weakest.weaker(day.status());
      }
    }
    return weakest;
  }

  private DayKind kindWithin(LocalDate date) {
    SpecialDay day = special.get(date);
    if (day != null) {
      return day.kind();
    }
    return WeekPattern.isRest(date) ? DayKind.WEEKLY_REST : DayKind.WORKING;
  }

  private void requireCovered(LocalDate date) {
    if (date.isBefore(firstDay) || date.isAfter(lastDay)) {
      throw new CalendarCoverageException(id, date, firstDay, lastDay);
    }
  }

  /**
   * Checks if another calendar classifies the same days in the same way.
   *
   * @param other the other
   * @return true if id, range, listed days and the use of provisional days are equal
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar that
        && id.equals(that.id)
        && firstDay.equals(that.firstDay)
        && lastDay.equals(that.lastDay)
        && provisionalDays == that.provisionalDays
        && Set.copyOf(listed).equals(Set.copyOf(that.listed));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, firstDay, lastDay, provisionalDays);
  }

  /** {@return the id, the covered range and whether provisional days are on} */
  @Override
  public String toString() {
    return id + " " + firstDay + ".." + lastDay + (provisionalDays ? " with provisional days" : "");
  }
}
