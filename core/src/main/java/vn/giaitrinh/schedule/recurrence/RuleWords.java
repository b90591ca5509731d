package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.Optional;

/** The words of one language for the parts of a rule. */
interface RuleWords {

  /** The period alone: every month, every 2 weeks. */
  String period();

  /** The days, and the period in which they come. */
  String on(String days);

  /** The weeks or months, and the period in which they come. */
  String in(String periods);

  /** Weekdays that come each time they are met, where the period is longer than a week. */
  String everyOne(String weekdays);

  String monthDays();

  String yearDays();

  String weekdays();

  String weeks();

  String months();

  /** The days, and the months of the year in which they lie. */
  String ofMonths(String days);

  String onlyIf(String days);

  String onlyIn(String periods);

  String positions();

  /** The day on which a week starts, if it is not Monday. */
  Optional<String> weekStart();

  String count(int times);

  String until(LocalDate day);

  /** Checks if the number before a weekday counts within the year, and not within a month. */
  static boolean countsInYear(RecurrenceRule rule) {
    return rule.getFrequency() == Frequency.YEARLY && rule.getByMonth().isEmpty();
  }

  /** Checks if weekdays stand without a number in a period longer than a week. */
  static boolean takesEveryOne(RecurrenceRule rule) {
    return rule.getFrequency() != Frequency.WEEKLY && rule.getByDay().get(0).ordinal().isEmpty();
  }

  /** Checks if the rule gives days of every month of the year without naming one. */
  static boolean isEveryMonthOfYear(RecurrenceRule rule) {
    return countsInYear(rule) && !rule.getByMonthDay().isEmpty();
  }
}
