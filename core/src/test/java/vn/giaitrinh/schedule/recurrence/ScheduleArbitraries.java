package vn.giaitrinh.schedule.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rules of every shape, and days from which they start. */
final class ScheduleArbitraries {
  private static final String NONE = "";

  private ScheduleArbitraries() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1896, 1, 1).toEpochDay(), LocalDate.of(2104, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<RecurrenceRule> rules() {
    return Arbitraries.of(Frequency.values()).flatMap(ScheduleArbitraries::rules);
  }

  private static Arbitrary<RecurrenceRule> rules(Frequency frequency) {
    boolean yearly = frequency == Frequency.YEARLY;
    boolean weekly = frequency == Frequency.WEEKLY;
    Arbitrary<String> none = Arbitraries.just(NONE);
    Arbitrary<String> overYear =
        yearly
            ? Arbitraries.frequencyOf(
                Tuple.of(3, none),
                Tuple.of(1, numbers("BYWEEKNO", 53, true)),
                Tuple.of(1, numbers("BYYEARDAY", 366, true)))
            : none;
    return overYear.flatMap(
        year ->
            Combinators.combine(
                    Arbitraries.of(1, 2, 3, 4, 12),
                    Arbitraries.oneOf(none, none, numbers("BYMONTH", 12, false)),
                    weekly ? none : Arbitraries.oneOf(none, numbers("BYMONTHDAY", 31, true)),
                    Arbitraries.oneOf(
                        none,
                        weekdays(
                            frequency.compareTo(Frequency.WEEKLY) > 0
                                && !year.startsWith(";BYWEEKNO"))),
                    Arbitraries.oneOf(
                        none, none, numbers("BYSETPOS", 6, true), numbers("BYSETPOS", 366, true)),
                    Arbitraries.of(NONE, ";WKST=SU", ";WKST=TH"),
                    ends())
                .as(
                    (interval, months, monthDays, byDay, position, start, end) ->
                        rule(
                            frequency,
                            interval,
                            months + year + monthDays + byDay,
                            position,
                            start + end)));
  }

  private static RecurrenceRule rule(
      Frequency frequency, int interval, String chosen, String position, String rest) {
    return RecurrenceRule.parse(
        "FREQ="
            + frequency
            + ";INTERVAL="
            + interval
            + chosen
            + (chosen.isEmpty() ? NONE : position)
            + rest);
  }

  private static Arbitrary<String> numbers(String part, int largest, boolean signed) {
    return Arbitraries.integers()
        .between(signed ? -largest : 1, largest)
        .filter(number -> number != 0)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(list -> part(part, list));
  }

  private static Arbitrary<String> weekdays(boolean numbered) {
    Arbitrary<String> plain = Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    Arbitrary<String> one =
        numbered
            ? Combinators.combine(Arbitraries.of("", "1", "2", "5", "-1", "-2", "20", "-53"), plain)
                .as(String::concat)
            : plain;
    return one.list().ofMinSize(1).ofMaxSize(4).map(list -> part("BYDAY", list));
  }

  private static Arbitrary<String> ends() {
    return Arbitraries.oneOf(
        Arbitraries.just(NONE),
        Arbitraries.integers().between(1, 40).map(count -> ";COUNT=" + count),
        days().map(day -> ";UNTIL=" + day.toString().replace("-", NONE)));
  }

  private static String part(String name, List<?> values) {
    return values.stream()
        .map(Object::toString)
        .collect(Collectors.joining(",", ";" + name + "=", ""));
  }
}
