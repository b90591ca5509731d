package vn.giaitrinh.schedule.recurrence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.giaitrinh.text.BilingualText;

/**
 * A rule by which days recur: the recurrence rule of RFC 5545, 3.3.10, on days (<i>ngày 15 hằng
 * tháng</i> is {@code FREQ=MONTHLY;BYMONTHDAY=15}).
 *
 * <p>Two texts that mean one rule are equal: lists are sorted, from the front before from the back,
 * and what is the default is left out.
 *
 * <pre>{@code
 * RecurrenceRule.parse("FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=25,15").toString();
 * // FREQ=MONTHLY;BYMONTHDAY=15,25
 * RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=-1FR")
 *     .startingOn(LocalDate.of(2026, 1, 1))
 *     .next(LocalDate.of(2026, 9, 30)); // Optional[2026-10-30]
 * }</pre>
 */
public final class RecurrenceRule {
  private final Frequency frequency;
  private final int interval;
  private final List<Integer> byMonth;
  private final List<Integer> byWeekNumber;
  private final List<Integer> byYearDay;
  private final List<Integer> byMonthDay;
  private final List<WeekdayNumber> byDay;
  private final List<Integer> bySetPosition;
  private final DayOfWeek weekStart;
  private final OptionalInt count;
  private final Optional<LocalDate> until;
  private final String text;

  RecurrenceRule(RecurrenceRuleParser parts) {
    this.frequency = parts.frequency();
    this.interval = parts.number(RulePart.INTERVAL).orElse(1);
    this.byMonth = parts.numbers(RulePart.BYMONTH);
    this.byWeekNumber = parts.numbers(RulePart.BYWEEKNO);
    this.byYearDay = parts.numbers(RulePart.BYYEARDAY);
    this.byMonthDay = parts.numbers(RulePart.BYMONTHDAY);
    this.byDay = parts.weekdays();
    this.bySetPosition = parts.numbers(RulePart.BYSETPOS);
    this.weekStart = parts.weekStart().orElse(DayOfWeek.MONDAY);
    this.count = parts.number(RulePart.COUNT);
    this.until = parts.until();
    this.text = write();
  }

  /**
   * Parses a rule, strictly. Names are read in upper or lower case, and parts in any order.
   *
   * @param text the rule without the word RRULE, such as {@code FREQ=WEEKLY;BYDAY=FR}
   * @return the rule
   * @throws RecurrenceRuleException if the text is not a rule on days
   */
  @JsonCreator
  public static RecurrenceRule parse(String text) {
    return RecurrenceRuleParser.parse(text);
  }

  /**
   * Obtains the recurrence of this rule from a day on.
   *
   * @param start the day from which it is counted, inclusive; an occurrence only if it matches
   * @return the recurrence
   * @throws IllegalArgumentException if the day is not of the years 0 to 9999
   */
  public Recurrence startingOn(LocalDate start) {
    return new Recurrence(this, start);
  }

  /** {@return the period by which it repeats} */
  public Frequency getFrequency() {
    return frequency;
  }

  /** {@return how many periods lie between one repetition and the next, 1 or more} */
  public int getInterval() {
    return interval;
  }

  /** {@return the months, 1 to 12} */
  public List<Integer> getByMonth() {
    return byMonth;
  }

  /** {@return the weeks of the year, 1 to 53, counted from the end if negative} */
  public List<Integer> getByWeekNumber() {
    return byWeekNumber;
  }

  /** {@return the days of the year, 1 to 366, counted from the end if negative} */
  public List<Integer> getByYearDay() {
    return byYearDay;
  }

  /** {@return the days of the month, 1 to 31, counted from the end if negative} */
  public List<Integer> getByMonthDay() {
    return byMonthDay;
  }

  /** {@return the days of the week} */
  public List<WeekdayNumber> getByDay() {
    return byDay;
  }

  /** {@return which of the days of one period to keep, counted from the end if negative} */
  public List<Integer> getBySetPosition() {
    return bySetPosition;
  }

  /** {@return the day on which a week starts; Monday unless the rule says otherwise} */
  public DayOfWeek getWeekStart() {
    return weekStart;
  }

  /** {@return how many times it occurs; empty if without end or ended by {@link #getUntil()}} */
  public OptionalInt getCount() {
    return count;
  }

  /** {@return the last day on which it may occur, inclusive} */
  public Optional<LocalDate> getUntil() {
    return until;
  }

  /**
   * Returns this rule as a sentence.
   *
   * @return the sentence, such as <i>Ngày 15 và 25 hằng tháng</i>
   */
  public BilingualText inWords() {
    return RecurrenceWords.of(this);
  }

  private String write() {
    StringJoiner parts = new StringJoiner(";").add("FREQ=" + frequency);
    if (interval != 1) {
      parts.add("INTERVAL=" + interval);
    }
    add(parts, RulePart.BYMONTH, byMonth);
    add(parts, RulePart.BYWEEKNO, byWeekNumber);
    add(parts, RulePart.BYYEARDAY, byYearDay);
    add(parts, RulePart.BYMONTHDAY, byMonthDay);
    add(parts, RulePart.BYDAY, byDay);
    add(parts, RulePart.BYSETPOS, bySetPosition);
    if (weekStart != DayOfWeek.MONDAY) {
      parts.add("WKST=" + WeekdayNumber.code(weekStart));
    }
    count.ifPresent(times -> parts.add("COUNT=" + times));
    until.ifPresent(day -> parts.add("UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(day)));
    return parts.toString();
  }

  private static void add(StringJoiner parts, RulePart part, Collection<?> values) {
    if (!values.isEmpty()) {
      parts.add(
          values.stream().map(Object::toString).collect(Collectors.joining(",", part + "=", "")));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecurrenceRule that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the rule in its one form, which {@link #parse} reads back} */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
