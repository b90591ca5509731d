package vn.giaitrinh.benchmark;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;

/** The calendars that are compared, all made of the same days off and working Saturdays. */
@State(Scope.Benchmark)
public class Contestants {
  final WorkingCalendar giaiTrinh = WorkingCalendars.vietnam();
  private final Set<LocalDate> daysOff = new HashSet<>();
  private final Set<LocalDate> workingWeekends = new HashSet<>();
  final HolidayCalendar strata;

  /** Fills the other calendars from the first. */
  public Contestants() {
    giaiTrinh
        .getFirstDay()
        .datesUntil(giaiTrinh.getLastDay().plusDays(1))
        .filter(day -> giaiTrinh.isWorkingDay(day) == isWeekend(day))
        .forEach(day -> (isWeekend(day) ? workingWeekends : daysOff).add(day));
    strata =
        ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("VN"),
            daysOff,
            List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            workingWeekends);
  }

  LocalDate plusByLoop(LocalDate date, int workingDays) {
    LocalDate day = date;
    int left = workingDays;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorked(day)) {
        left--;
      }
    }
    return day;
  }

  int countByLoop(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorked(day)) {
        count++;
      }
    }
    return count;
  }

  private boolean isWorked(LocalDate day) {
    return isWeekend(day) ? workingWeekends.contains(day) : !daysOff.contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }
}
