package vn.giaitrinh.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.text.BilingualText;

/**
 * A working calendar, classifying every day of the years it covers as worked or not.
 *
 * <p>It is immutable, and says of each day how firm the knowledge of it is. A day outside the
 * covered range is an error, never a silent weekday, unless {@link #orWeekendsOnly} asks for it.
 * Days that are only provisional are off the calendar until {@link #withProvisionalDays} puts them
 * on. Decisions come late, so a host may add days at run time, and ask for the calendar {@linkplain
 * #asKnownOn as known on} a day.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendars.vietnam();
 * calendar.plusWorkingDays(LocalDate.of(2026, 2, 12), 5); // 2026-02-26: Tết is 16 to 20 February
 * calendar.statusOf(LocalDate.of(2027, 2, 8));            // PROJECTED
 * }</pre>
 */
public final class WorkingCalendar {
  private final CalendarSource source;
  private final ListedDays listed;
  private final WorkingDayIndex index;
  private final WorkingDayNumbers numbers;
  private final CalendarVersion version;

  private WorkingCalendar(CalendarSource source) {
    this.source = source;
    this.listed = ListedDays.of(source);
    this.index =
        new WorkingDayIndex(
            source.firstDay(), source.lastDay(), listed::isWorking, listed::statusOf);
    this.numbers = new WorkingDayNumbers(source, index);
    this.version = CalendarVersion.of(source, listed);
  }

  static WorkingCalendar of(CalendarSource source) {
    LocalDate first = source.firstDay();
    LocalDate last = source.lastDay();
    boolean ofFourDigits = first.getYear() >= 0 && last.getYear() <= 9999;
    if (!ofFourDigits || last.isBefore(first) || ChronoUnit.YEARS.between(first, last) >= 100) {
      throw new IllegalArgumentException(
          "Calendar "
              + source.id()
              + " would cover "
              + first
              + " to "
              + last
              + "; allowed are 1 day to 100 years, of the years 0 to 9999");
    }
    source
        .allDays()
        .filter(day -> !source.covers(day.date()))
        .findFirst()
        .ifPresent(
            day -> {
              throw new CalendarCoverageException(source.id(), day.date(), first, last);
            });
    return new WorkingCalendar(source);
  }

  /**
   * Obtains a calendar from its special days, all of its range being decided.
   *
   * @param id the id of the calendar, such as {@code VN}
   * @param firstDay the first day covered, inclusive
   * @param lastDay the last day covered, inclusive
   * @param days the days that differ from the week's own pattern, in any order
   * @return the calendar, provisional days off
   * @throws IllegalArgumentException if the range is empty, longer than a century or not of the
   *     years 0 to 9999, a day is listed twice, or a day lies outside the range
   */
  public static WorkingCalendar of(
      String id, LocalDate firstDay, LocalDate lastDay, List<SpecialDay> days) {
    return of(CalendarSource.of(id, firstDay, lastDay, lastDay, days));
  }

  /** {@return this calendar with its provisional days counted as what they are to become} */
  public WorkingCalendar withProvisionalDays() {
    return of(source.withProvisionalDays());
  }

  /**
   * Returns this calendar with days that a host adds, such as a swap decided a week ahead. What was
   * listed for the same days no longer holds.
   *
   * @param days the days, in any order; both halves of a swap
   * @return the calendar
   * @throws IllegalArgumentException if a day is given twice or not covered
   */
  public WorkingCalendar withDays(List<SpecialDay> days) {
    return of(source.with(DayLayer.of(days)));
  }

  /**
   * Returns this calendar with the days off of a year as they were announced. What was listed for
   * that year no longer holds, and every day of it is {@link DayStatus#ANNOUNCED} unless a day
   * given says otherwise.
   *
   * @param year the year, covered in full
   * @param announcedOn the day of the announcement, for {@link #asKnownOn}
   * @param days all days of that year that differ from the week's own pattern, in any order
   * @return the calendar
   * @throws IllegalArgumentException if a day is given twice, is of another year or is not covered
   */
  public WorkingCalendar withAnnouncedYear(
      Year year, LocalDate announcedOn, List<SpecialDay> days) {
    source.requireWithin(year.atDay(1));
    source.requireWithin(year.atMonth(12).atEndOfMonth());
    return of(source.with(DayLayer.ofYear(year, announcedOn, days)));
  }

  /**
   * Returns this calendar with its agency closed on each day of a range that would be worked.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @param reason why the agency is closed
   * @return the calendar
   * @throws IllegalArgumentException if the range is empty or not covered
   */
  public WorkingCalendar withClosure(LocalDate from, LocalDate to, BilingualText reason) {
    source.requireWithin(from);
    source.requireWithin(to);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Closure from " + from + " would end before it begins, on " + to);
    }
    return of(source.with(DayLayer.ofClosure(from, to, reason)));
  }

  /**
   * Returns this calendar as it was known on a day: what was announced later is taken back, and the
   * days of a year for which an announcement was still to come are {@link DayStatus#PROJECTED}.
   * Days without a recorded announcement count as known.
   *
   * @param date the day, inclusive
   * @return the calendar
   */
  public WorkingCalendar asKnownOn(LocalDate date) {
    return of(source.knownOn(date));
  }

  /** {@return this calendar, with days outside its range worked from Monday to Friday} */
  public WorkingCalendar orWeekendsOnly() {
    return of(source.withWeekendsBeyond());
  }

  /**
   * Returns this calendar together with another, over the days that both cover.
   *
   * @param other the other calendar
   * @param combination whether the days off of either, or of both, are off
   * @return the calendar
   * @throws IllegalArgumentException if they cover no day in common, or provisional days are on in
   *     one of them only
   */
  public WorkingCalendar combinedWith(WorkingCalendar other, CalendarCombination combination) {
    return of(CombinedCalendars.combine(this, other, combination));
  }

  /** {@return the id of the calendar} */
  public String getId() {
    return source.id();
  }

  /** {@return the version of the calendar: 16 hexadecimal digits, the same for the same content} */
  public String getVersion() {
    return version.shortForm();
  }

  /** {@return the first day covered, inclusive} */
  public LocalDate getFirstDay() {
    return source.firstDay();
  }

  /** {@return the last day covered, inclusive} */
  public LocalDate getLastDay() {
    return source.lastDay();
  }

  /** {@return every day listed, provisional ones included, in order} */
  public List<SpecialDay> getListedDays() {
    return Stream.concat(listed.effective().stream(), listed.undecided().stream())
        .sorted(Comparator.comparing(SpecialDay::date))
        .toList();
  }

  /**
   * Returns the kind of a day.
   *
   * @param date the day
   * @return its kind
   * @throws CalendarCoverageException if the day is not covered
   */
  public DayKind kindOf(LocalDate date) {
    source.requireCovered(date);
    return listed.kindOf(date);
  }

  /**
   * Checks if this calendar says of a day whether it is worked.
   *
   * @param date the day
   * @return true if it does; where it is false, what asks of the day throws
   */
  public boolean covers(LocalDate date) {
    return source.covers(date);
  }

  /**
   * Returns how firm the knowledge of a day is. A provisional day counts as such even while it is
   * off: whether that day is worked is not yet certain either way.
   *
   * @param date the day
   * @return its status
   * @throws CalendarCoverageException if the day is not covered
   */
  public DayStatus statusOf(LocalDate date) {
    int offset = index.offsetOf(date);
    if (offset != WorkingDayIndex.OUTSIDE) {
      return index.status(offset);
    }
    source.requireCovered(date);
    return DayStatus.ASSUMED;
  }

  /**
   * Returns the weakest status of the days of a range.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the weakest status, {@link DayStatus#ANNOUNCED} if the range is empty
   * @throws CalendarCoverageException if a day of the range is not covered
   */
  public DayStatus weakestStatus(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return DayStatus.ANNOUNCED;
    }
    int first = index.offsetOf(from);
    int last = index.offsetOf(to);
    if (first == WorkingDayIndex.OUTSIDE || last == WorkingDayIndex.OUTSIDE) {
      return statusOf(from).weaker(statusOf(to));
    }
    DayStatus weakest = DayStatus.ANNOUNCED;
    for (int offset = first; offset <= last; offset++) {
      weakest = weakest.weaker(index.status(offset));
    }
    return weakest;
  }

  /**
   * Finds what is listed about a day.
   *
   * @param date the day
   * @return the listed day, empty if the day follows the week's own pattern
   * @throws CalendarCoverageException if the day is not covered
   */
  public Optional<SpecialDay> findSpecialDay(LocalDate date) {
    source.requireCovered(date);
    return listed.find(date);
  }

  /**
   * Checks if state agencies work on a day.
   *
   * @param date the day
   * @return true if they do
   * @throws CalendarCoverageException if the day is not covered
   */
  public boolean isWorkingDay(LocalDate date) {
    int offset = index.offsetOf(date);
    return offset == WorkingDayIndex.OUTSIDE ? kindOf(date).isWorking() : index.isWorking(offset);
  }

  /**
   * Returns the working day that lies a number of working days after a day, or before it.
   *
   * @param date the day from which to count, itself not counted, working or not
   * @param workingDays the number of working days; 0 returns the day itself, a negative number
   *     counts backwards
   * @return the last of the working days counted
   * @throws CalendarCoverageException if the day or the result is not covered
   */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    int offset = index.offsetOf(date);
    if (offset != WorkingDayIndex.OUTSIDE && workingDays > 0) {
      LocalDate result = index.workingDay(index.countThrough(offset) + workingDays);
      if (result != null) {
        return result;
      }
    }
    return numbers.plus(date, workingDays);
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
    int first = index.offsetOf(from);
    int last = index.offsetOf(to);
    if (first == WorkingDayIndex.OUTSIDE || last == WorkingDayIndex.OUTSIDE) {
      return Math.toIntExact(Math.max(0, numbers.through(to) - numbers.through(from)));
    }
    return Math.max(0, index.countThrough(last) - index.countThrough(first));
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
   * Returns a day, or the last working day before it if it is not worked.
   *
   * @param date the day
   * @return the last working day on or before it
   * @throws CalendarCoverageException if the day or the result is not covered
   */
  public LocalDate previousOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, -1);
  }

  /** Adds calendar days; no error outside the range, where nothing is classified. */
  LocalDate plusDays(LocalDate date, int days) {
    int offset = index.offsetOf(date);
    long sum = (long) offset + days;
    return offset == WorkingDayIndex.OUTSIDE || sum < 0 || sum >= index.size()
        ? date.plusDays(days)
        : index.day((int) sum);
  }

  /** Adds months by the corresponding day; no error outside the range. */
  LocalDate plusMonths(LocalDate date, int months) {
    LocalDate within = index.plusMonths(date, months);
    return within == null ? date.plusMonths(months) : within;
  }

  CalendarSource source() {
    return source;
  }

  /**
   * Checks if another calendar classifies the same days in the same way.
   *
   * @param other the other
   * @return true if id and content are equal
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar that && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  /** {@return the id, the covered range and whether provisional days are on} */
  @Override
  public String toString() {
    return source.id()
        + " "
        + source.firstDay()
        + ".."
        + source.lastDay()
        + (source.provisionalDays() ? " with provisional days" : "");
  }
}
