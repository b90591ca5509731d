package vn.giaitrinh.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.giaitrinh.text.Language;

/** The parts of a rule in Vietnamese. */
final class VietnameseRuleWords implements RuleWords {
  private static final Map<Frequency, String> UNITS =
      Map.of(
          Frequency.DAILY, "ngày",
          Frequency.WEEKLY, "tuần",
          Frequency.MONTHLY, "tháng",
          Frequency.YEARLY, "năm");

  private static final List<String> WEEKDAYS =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  private final RecurrenceRule rule;

  VietnameseRuleWords(RecurrenceRule rule) {
    this.rule = rule;
  }

  @Override
  public String period() {
    String unit = UNITS.getOrDefault(rule.getFrequency(), "");
    if (rule.toString().equals("FREQ=MONTHLY;INTERVAL=3")) {
      return "hằng quý";
    }
    return rule.getInterval() == 1 ? "hằng " + unit : rule.getInterval() + " " + unit + " một lần";
  }

  @Override
  public String on(String days) {
    return days + (rule.getInterval() == 1 ? " " : ", ") + period();
  }

  @Override
  public String in(String periods) {
    return on(periods);
  }

  @Override
  public String everyOne(String weekdays) {
    return RuleWords.takesEveryOne(rule) ? "mọi " + weekdays : weekdays;
  }

  @Override
  public String monthDays() {
    String end = rule.getByMonthDay().size() == 1 ? "" : "ngày ";
    String days =
        list(rule.getByMonthDay(), n -> n > 0 ? "" + n : end + fromEnd(n, "cuối", "cuối tháng"));
    return "ngày " + days + (RuleWords.isEveryMonthOfYear(rule) ? " của mọi tháng" : "");
  }

  @Override
  public String yearDays() {
    return list(
        rule.getByYearDay(),
        n -> n > 0 ? "ngày thứ " + n + " của năm" : "ngày " + fromEnd(n, "cuối năm", "cuối năm"));
  }

  @Override
  public String weekdays() {
    String within = RuleWords.countsInYear(rule) ? " trong năm" : "";
    return Language.VI.list(rule.getByDay().stream().map(day -> weekday(day, within)).toList());
  }

  private static String weekday(WeekdayNumber number, String within) {
    String day = weekday(number.day());
    if (number.ordinal().isEmpty()) {
      return day;
    }
    int ordinal = number.ordinal().getAsInt();
    return day
        + " "
        + (ordinal > 0
            ? ordinal == 1 ? "đầu tiên" : "lần thứ " + ordinal
            : fromEnd(ordinal, "cuối cùng", "cuối"))
        + within;
  }

  @Override
  public String weeks() {
    return list(
        rule.getByWeekNumber(),
        n -> "tuần " + (n > 0 ? n + " của năm" : fromEnd(n, "cuối năm", "cuối năm")));
  }

  @Override
  public String months() {
    return (rule.getByMonth().size() > 1 ? "các " : "")
        + "tháng "
        + list(rule.getByMonth(), n -> "" + n);
  }

  @Override
  public String ofMonths(String days) {
    return days + " " + months();
  }

  @Override
  public String onlyIf(String days) {
    return "nếu là " + days;
  }

  @Override
  public String onlyIn(String periods) {
    return "chỉ trong " + periods;
  }

  @Override
  public String positions() {
    return "chỉ lấy "
        + list(
            rule.getBySetPosition(),
            n -> "ngày " + (n > 0 ? "thứ " + n : fromEnd(n, "cuối cùng", "cuối")))
        + " trong mỗi kỳ";
  }

  @Override
  public Optional<String> weekStart() {
    return rule.getWeekStart() == DayOfWeek.MONDAY
        ? Optional.empty()
        : Optional.of("tuần tính từ " + weekday(rule.getWeekStart()));
  }

  @Override
  public String count(int times) {
    return "tất cả " + times + " lần";
  }

  @Override
  public String until(LocalDate day) {
    return "đến hết ngày " + Language.VI.write(day);
  }

  private static String fromEnd(int number, String last, String end) {
    return number == -1 ? last : "thứ " + -number + " tính từ " + end;
  }

  private static String list(List<Integer> numbers, IntFunction<String> words) {
    return Language.VI.list(numbers.stream().map(words::apply).toList());
  }

  private static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }
}
