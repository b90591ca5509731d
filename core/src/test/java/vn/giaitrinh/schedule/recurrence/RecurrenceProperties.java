package vn.giaitrinh.schedule.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

class RecurrenceProperties {
  private static final int COMPARED = 60;
  private static final int COMPARED_YEARS = 8;
  private static final int WALKED = 400;

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void agrees_with_lib_recur(@ForAll("rules") RecurrenceRule rule, @ForAll("days") LocalDate start)
      throws InvalidRecurrenceRuleException {
    Assume.that(!isReadOtherwise(rule) && !isBeyondLibRecur(rule));
    List<LocalDate> oracle = new ArrayList<>();
    LocalDate from = comparableStart(rule, start);
    boolean whole = fill(oracle, rule, from);

    List<LocalDate> ours =
        rule.startingOn(from).occurrences().limit(whole ? COMPARED : oracle.size()).toList();

    assertThat(ours).isEqualTo(oracle);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void agrees_with_the_standard_read_day_for_day(
      @ForAll("rules") RecurrenceRule rule, @ForAll("days") LocalDate start) {
    LocalDate last = start.plusYears(COMPARED_YEARS);

    assertThat(rule.startingOn(start).occurrencesIn(start, last))
        .isEqualTo(new NaiveRecurrence(rule, start).until(last));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void occurrences_are_in_order_unique_and_not_before_the_start(
      @ForAll("rules") RecurrenceRule rule, @ForAll("days") LocalDate start) {
    List<LocalDate> days = rule.startingOn(start).occurrences().limit(WALKED).toList();

    assertThat(days).isSorted().doesNotHaveDuplicates();
    assertThat(days).allMatch(day -> !day.isBefore(start));
    rule.getUntil().ifPresent(until -> assertThat(days).allMatch(day -> !day.isAfter(until)));
    rule.getCount().ifPresent(count -> assertThat(days).hasSizeLessThanOrEqualTo(count));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void seeking_gives_what_walking_gives(
      @ForAll("rules") RecurrenceRule rule,
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = -400, max = 4000) int offset,
      @ForAll @IntRange(min = 0, max = 1500) int length) {
    Recurrence recurrence = rule.startingOn(start);
    LocalDate from = start.plusDays(offset);
    LocalDate to = from.plusDays(length);
    List<LocalDate> walked = recurrence.occurrences().takeWhile(day -> !day.isAfter(to)).toList();

    assertThat(recurrence.occurrencesIn(from, to))
        .isEqualTo(walked.stream().filter(day -> !day.isBefore(from)).toList());
    assertThat(recurrence.previous(to.plusDays(1)).stream().toList())
        .isEqualTo(walked.isEmpty() ? List.of() : walked.subList(walked.size() - 1, walked.size()));
    assertThat(recurrence.next(from.minusDays(1)).filter(day -> !day.isAfter(to)).stream().toList())
        .isEqualTo(walked.stream().filter(day -> !day.isBefore(from)).limit(1).toList());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void a_rule_is_read_back_as_it_is_written(@ForAll("rules") RecurrenceRule rule) {
    assertThat(RecurrenceRule.parse(rule.toString())).isEqualTo(rule).hasToString(rule.toString());
  }

  /**
   * Whether lib-recur reads a rule in another way than the table of RFC 5545, 3.3.10. By that table
   * BYMONTHDAY expands a year unless BYYEARDAY has done so, where lib-recur stays in the month of
   * the start; and BYMONTH limits days, where lib-recur takes a week to lie in the month of its
   * first day.
   */
  private static boolean isReadOtherwise(RecurrenceRule rule) {
    return rule.getFrequency() == Frequency.YEARLY
        && (rule.getByMonth().isEmpty()
            ? !rule.getByMonthDay().isEmpty() && rule.getByYearDay().isEmpty()
            : !rule.getByWeekNumber().isEmpty());
  }

  /** Whether lib-recur fails on days or weeks that not every year has. */
  private static boolean isBeyondLibRecur(RecurrenceRule rule) {
    // It gives days of week 1 for week 53 in years of 52 weeks, and fails on day 366 in short
    // years.
    return rule.getByWeekNumber().stream().anyMatch(week -> Math.abs(week) == 53)
        || rule.getByYearDay().stream().anyMatch(day -> Math.abs(day) == 366);
  }

  /** A start with which lib-recur sees the whole of the first year when it counts BYSETPOS. */
  private static LocalDate comparableStart(RecurrenceRule rule, LocalDate start) {
    return rule.getFrequency() == Frequency.YEARLY && !rule.getBySetPosition().isEmpty()
        ? start.withDayOfYear(1)
        : start;
  }

  /** Fills in the first days of the oracle; false if it gives up on a long stretch without any. */
  private static boolean fill(List<LocalDate> days, RecurrenceRule rule, LocalDate start)
      throws InvalidRecurrenceRuleException {
    org.dmfs.rfc5545.recur.RecurrenceRule oracle =
        new org.dmfs.rfc5545.recur.RecurrenceRule(rule.toString());
    try {
      RecurrenceRuleIterator iterator =
          oracle.iterator(
              new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
      while (days.size() < COMPARED && iterator.hasNext()) {
        DateTime day = iterator.nextDateTime();
        days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
      }
      return true;
    } catch (IllegalStateException | IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("too many");
      return false;
    }
  }

  @Provide
  Arbitrary<RecurrenceRule> rules() {
    return ScheduleArbitraries.rules();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ScheduleArbitraries.days();
  }
}
