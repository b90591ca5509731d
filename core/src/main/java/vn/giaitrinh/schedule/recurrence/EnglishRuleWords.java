package vn.giaitrinh.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.giaitrinh.text.Language;

/** The parts of a rule in English. */
final class EnglishRuleWords implements RuleWords {
  private static final Map<Frequency, String> UNITS =
      Map.of(
          Frequency.DAILY, "day",
          Frequency.WEEKLY, "week",
          Frequency.MONTHLY, "month",
          Frequency.YEARLY, "year");

  private final RecurrenceRule rule;

  EnglishRuleWords(RecurrenceRule rule) {
    this.rule = rule;
  }

  @Override
  public String period() {
    if (rule.toString().equals("FREQ=MONTHLY;INTERVAL=3")) {
      return "every quarter";
    }
    String unit = UNITS.getOrDefault(rule.getFrequency(), "");
    return rule.getInterval() == 1
        ? "every " + unit
        : "every " + rule.getInterval() + " " + unit + "s";
  }

  @Override
  public String on(String days) {
    boolean inMonth = rule.getFrequency() == Frequency.MONTHLY && rule.getInterval() == 1;
    return "on " + days + (inMonth ? " of " : ", ") + period();
  }

  @Override
  public String in(String periods) {
    return "in " + periods + ", " + period();
  }

  @Override
  public String everyOne(String weekdays) {
    return RuleWords.takesEveryOne(rule) ? "every " + weekdays : weekdays;
  }

  @Override
  public String monthDays() {
    return "the "
        + list(rule.getByMonthDay(), n -> n > 0 ? ordinal(n) : fromEnd(n) + " day")
        + (RuleWords.isEveryMonthOfYear(rule) ? " of any month" : "");
  }

  @Override
  public String yearDays() {
    return "the "
        + list(rule.getByYearDay(), EnglishRuleWords::ordinalOrFromEnd)
        + " day of the year";
  }

  @Override
  public String weekdays() {
    String within = RuleWords.countsInYear(rule) ? " of the year" : "";
    return Language.EN.list(rule.getByDay().stream().map(day -> weekday(day, within)).toList());
  }

  private static String weekday(WeekdayNumber number, String within) {
    String day = name(number.day());
    return number.ordinal().isEmpty()
        ? day
        : "the " + ordinalOrFromEnd(number.ordinal().getAsInt()) + " " + day + within;
  }

  @Override
  public String weeks() {
    return "the "
        + list(rule.getByWeekNumber(), EnglishRuleWords::ordinalOrFromEnd)
        + " week of the year";
  }

  @Override
  public String months() {
    return Language.EN.list(
        rule.getByMonth().stream()
            .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, Language.EN.toLocale()))
            .toList());
  }

  @Override
  public String ofMonths(String days) {
    return days + " of " + months();
  }

  @Override
  public String onlyIf(String days) {
    return "if it is " + days;
  }

  @Override
  public String onlyIn(String periods) {
    return "only in " + periods;
  }

  @Override
  public String positions() {
    return "only the "
        + list(rule.getBySetPosition(), EnglishRuleWords::ordinalOrFromEnd)
        + " of these days in each period";
  }

  @Override
  public Optional<String> weekStart() {
    return rule.getWeekStart() == DayOfWeek.MONDAY
        ? Optional.empty()
        : Optional.of("weeks starting on " + name(rule.getWeekStart()));
  }

  @Override
  public String count(int times) {
    return times == 1 ? "once in all" : times + " times in all";
  }

  @Override
  public String until(LocalDate day) {
    return "until " + Language.EN.write(day);
  }

  static String ordinal(int number) {
    int ten = number % 100 / 10;
    String ending =
        ten == 1
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  private static String ordinalOrFromEnd(int number) {
    return number > 0 ? ordinal(number) : fromEnd(number);
  }

  private static String fromEnd(int number) {
    return number == -1 ? "last" : ordinal(-number) + " to last";
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Language.EN.toLocale());
  }

  private static String list(List<Integer> numbers, IntFunction<String> words) {
    return Language.EN.list(numbers.stream().map(words::apply).toList());
  }
}
