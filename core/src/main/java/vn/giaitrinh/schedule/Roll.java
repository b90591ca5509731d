package vn.giaitrinh.schedule;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.text.BilingualText;

/** A rule for a date that falls on a day off (<i>nếu trùng ngày nghỉ, ngày lễ</i>). */
public enum Roll {
  /** The date stays; what a timing without a word on it means. */
  @JsonEnumDefaultValue
  NONE("Giữ nguyên ngày", "Stays on the day"),
  /** The next working day. */
  NEXT_WORKING_DAY("Ngày làm việc tiếp theo", "Next working day"),
  /** The working day before. */
  PREVIOUS_WORKING_DAY("Ngày làm việc liền trước", "Previous working day"),
  /** The first working day of the week after. */
  FIRST_WORKING_DAY_OF_NEXT_WEEK(
      "Ngày làm việc đầu tiên của tuần kế tiếp", "First working day of the next week");

  private final BilingualText label;

  Roll(String vi, String en) {
    this.label = BilingualText.of(vi, en);
  }

  /** {@return the name of this rule} */
  public BilingualText label() {
    return label;
  }

  /**
   * Returns the day to which a day moves. A working day stays.
   *
   * @param day the day
   * @param calendar the working calendar
   * @return the day itself, or the working day to which this rule moves it; where all of the next
   *     week is off, the first working day after that week
   * @throws CalendarCoverageException if the calendar does not cover the day or the result; {@link
   *     #NONE} asks no calendar
   */
  public LocalDate apply(LocalDate day, WorkingCalendar calendar) {
    return switch (this) {
      case NONE -> day;
      case NEXT_WORKING_DAY -> calendar.nextOrSameWorkingDay(day);
      case PREVIOUS_WORKING_DAY -> calendar.previousOrSameWorkingDay(day);
      case FIRST_WORKING_DAY_OF_NEXT_WEEK ->
          calendar.isWorkingDay(day)
              ? day
              : calendar.nextOrSameWorkingDay(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    };
  }
}
