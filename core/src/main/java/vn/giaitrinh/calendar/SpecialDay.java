package vn.giaitrinh.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/**
 * A day that differs from the week's own pattern: a weekday off, a Saturday worked, or a closure.
 *
 * @param date the day
 * @param kind why it differs
 * @param name the holiday, or the reason of the swap
 * @param status how firm it is
 * @param announcedOn the day on which it was announced, if recorded
 * @param source the document that announced it, if recorded
 */
public record SpecialDay(
    LocalDate date,
    DayKind kind,
    BilingualText name,
    DayStatus status,
    Optional<LocalDate> announcedOn,
    Optional<String> source) {

  /**
   * Checks that the kind differs from the week's own pattern on that day.
   *
   * @param date the day
   * @param kind why it differs
   * @param name the holiday, or the reason of the swap
   * @param status how firm it is
   * @param announcedOn the day on which it was announced, if recorded
   * @param source the document that announced it, if recorded
   * @throws IllegalArgumentException if a day off is not a weekday, a swapped-in day not a
   *     Saturday, the kind is one of the week's own, or the status does not fit
   */
  public SpecialDay {
    boolean fits =
        switch (kind) {
          case WORKING, WEEKLY_REST -> false;
          case SWAP_WORK -> date.getDayOfWeek() == DayOfWeek.SATURDAY;
          case HOLIDAY, IN_LIEU, SWAP_OFF -> !WeekPattern.isRest(date);
          case CLOSURE -> true;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          date
              + " is a "
              + date.getDayOfWeek()
              + " and cannot be listed as "
              + kind
              + ": days off are listed on Monday to Friday only, SWAP_WORK on a Saturday only");
    }
    if (status == DayStatus.PROJECTED && announcedOn.isPresent()) {
      throw new IllegalArgumentException(
          date
              + " cannot be PROJECTED and announced on "
              + announcedOn.get()
              + "; a projected day has no announcement");
    }
    if (status == DayStatus.ASSUMED) {
      throw new IllegalArgumentException(
          date + " cannot be listed as ASSUMED, which stands for days that no calendar lists");
    }
  }

  /**
   * Checks if the day was known on a date. A day without a recorded announcement counts as known.
   *
   * @param date the date
   * @return true unless the day was announced later
   */
  public boolean isKnownOn(LocalDate date) {
    return announcedOn.map(on -> !on.isAfter(date)).orElse(true);
  }
}
