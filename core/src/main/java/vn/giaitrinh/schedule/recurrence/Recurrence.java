package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence: a rule counted from a start day, and the days on which it occurs. The start day
 * (DTSTART of RFC 5545) is one of them only if it matches the rule. What the rule leaves open is
 * taken from the start day, and a month or year without such a day is passed over:
 *
 * <pre>{@code
 * RecurrenceRule.parse("FREQ=MONTHLY")
 *     .startingOn(LocalDate.of(2026, 1, 31))
 *     .occurrencesIn(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
 * // [2026-01-31, 2026-03-31, 2026-05-31]
 * }</pre>
 *
 * <p>No occurrence lies after 9999-12-31, so that every recurrence ends. A question about a day is
 * answered from the period of that day, without walking there; only COUNT is counted from the
 * start, once, when the recurrence is made.
 */
public final class Recurrence {
  static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final RecurrenceRule rule;
  private final LocalDate start;
  private final Expansion expansion;
  private final LocalDate lastDay;

  Recurrence(RecurrenceRule rule, LocalDate start) {
    if (start.isBefore(FIRST_DAY) || start.isAfter(LAST_DAY)) {
      throw new IllegalArgumentException(
          "Rule "
              + rule
              + " starts on "
              + start
              + "; allowed are "
              + FIRST_DAY
              + " to "
              + LAST_DAY);
    }
    this.rule = rule;
    this.start = start;
    this.expansion = Expansion.of(rule, start);
    this.lastDay = lastDay();
  }

  private LocalDate lastDay() {
    LocalDate latest = rule.getUntil().orElse(LAST_DAY);
    return rule.getCount().isEmpty()
        ? latest
        : new OccurrenceCursor(expansion, start, latest)
            .nth(rule.getCount().getAsInt())
            .orElse(latest);
  }

  /** {@return the rule} */
  public RecurrenceRule getRule() {
    return rule;
  }

  /** {@return the day from which the rule is counted, inclusive} */
  public LocalDate getStart() {
    return start;
  }

  /** {@return every occurrence, in order, each found when it is asked for} */
  public Stream<LocalDate> occurrences() {
    return occurrences(start);
  }

  /**
   * Returns the occurrences from a day on.
   *
   * @param from the first day, inclusive
   * @return the occurrences in order, each found when it is asked for
   */
  public Stream<LocalDate> occurrences(LocalDate from) {
    return Stream.iterate(
            cursor(from, lastDay), OccurrenceCursor::advance, UnaryOperator.identity())
        .mapMulti(OccurrenceCursor::forEachDay);
  }

  /**
   * Returns the occurrences of a range of days.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the occurrences in order, unmodifiable
   * @throws IllegalArgumentException if the range ends before it starts
   */
  public List<LocalDate> occurrencesIn(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Range ends on " + to + ", before it starts on " + from);
    }
    List<LocalDate> days = new ArrayList<>();
    cursor(from, to).forEachRemaining(days::add);
    return Collections.unmodifiableList(days);
  }

  /**
   * Finds the next occurrence after a day.
   *
   * @param after the day, exclusive
   * @return the first occurrence after it, empty if there is none
   */
  public Optional<LocalDate> next(LocalDate after) {
    if (!after.isBefore(lastDay)) {
      return Optional.empty();
    }
    return cursor(after.plusDays(1), lastDay).nth(1);
  }

  /**
   * Finds the last occurrence before a day.
   *
   * @param before the day, exclusive
   * @return the last occurrence before it, empty if there is none
   */
  public Optional<LocalDate> previous(LocalDate before) {
    if (!before.isAfter(start)) {
      return Optional.empty();
    }
    return cursor(start, before.minusDays(1)).last();
  }

  /** The cursor over a range, which is cut to the days on which the rule may occur at all. */
  private OccurrenceCursor cursor(LocalDate from, LocalDate to) {
    return new OccurrenceCursor(
        expansion, from.isAfter(start) ? from : start, to.isBefore(lastDay) ? to : lastDay);
  }

  /**
   * Checks if another recurrence counts the same rule from the same day.
   *
   * @param other the other
   * @return true if rule and start are equal
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Recurrence that && rule.equals(that.rule) && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + start.hashCode();
  }

  /** {@return the rule and its start, such as {@code FREQ=DAILY from 2026-01-31}} */
  @Override
  public String toString() {
    return rule + " from " + start;
  }
}
