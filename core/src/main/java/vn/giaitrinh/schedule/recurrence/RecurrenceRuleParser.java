package vn.giaitrinh.schedule.recurrence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the text of a {@link RecurrenceRule}, and knows where each part of it stands. */
final class RecurrenceRuleParser {
  private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?([A-Z]{2})");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Set<String> FINER_FREQUENCIES = Set.of("HOURLY", "MINUTELY", "SECONDLY");
  private static final Set<String> FINER_PARTS = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
  private static final Set<RulePart> SELECTING =
      EnumSet.of(
          RulePart.BYMONTH,
          RulePart.BYWEEKNO,
          RulePart.BYYEARDAY,
          RulePart.BYMONTHDAY,
          RulePart.BYDAY);
  private static final Comparator<Integer> FROM_FRONT_THEN_BACK =
      Comparator.comparing((Integer number) -> number < 0).thenComparing(number -> number);

  /** A piece of the text in upper case, and where it begins. */
  private record Token(String value, int position) {}

  private final String text;
  private final Map<RulePart, Token> names = new EnumMap<>(RulePart.class);
  private final Map<RulePart, Token> values = new EnumMap<>(RulePart.class);

  private RecurrenceRuleParser(String text) {
    this.text = text;
  }

  static RecurrenceRule parse(String text) {
    RecurrenceRuleParser parser = new RecurrenceRuleParser(text);
    split(text, 0, ';').forEach(parser::readPart);
    parser.checkTogether();
    return new RecurrenceRule(parser);
  }

  Frequency frequency() {
    Token token = values.get(RulePart.FREQ);
    if (token == null) {
      throw error("A rule must say FREQ", 0);
    }
    if (FINER_FREQUENCIES.contains(token.value)) {
      throw error(
          "FREQ="
              + token.value
              + " is finer than a day, and a rule here is on days; allowed are "
              + allowed(List.of(Frequency.values())),
          token.position);
    }
    return Arrays.stream(Frequency.values())
        .filter(frequency -> frequency.name().equals(token.value))
        .findFirst()
        .orElseThrow(
            () ->
                error(
                    "Unknown FREQ; allowed are " + allowed(List.of(Frequency.values())),
                    token.position));
  }

  OptionalInt number(RulePart part) {
    Token token = values.get(part);
    return token == null ? OptionalInt.empty() : OptionalInt.of(number(part, token));
  }

  List<Integer> numbers(RulePart part) {
    return list(part).stream()
        .map(token -> number(part, token))
        .distinct()
        .sorted(FROM_FRONT_THEN_BACK)
        .toList();
  }

  List<WeekdayNumber> weekdays() {
    return list(RulePart.BYDAY).stream().map(this::weekday).distinct().sorted().toList();
  }

  Optional<DayOfWeek> weekStart() {
    return Optional.ofNullable(values.get(RulePart.WKST))
        .map(token -> dayOfWeek(token.value, token.position));
  }

  Optional<LocalDate> until() {
    return Optional.ofNullable(values.get(RulePart.UNTIL)).map(this::date);
  }

  private void readPart(Token part) {
    int equals = part.value.indexOf('=');
    if (equals < 0) {
      throw error("Expected a part such as FREQ=MONTHLY", part.position);
    }
    String name = part.value.substring(0, equals);
    if (FINER_PARTS.contains(name)) {
      throw error(name + " is finer than a day, and a rule here is on days", part.position);
    }
    RulePart key =
        Arrays.stream(RulePart.values())
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    error(
                        "Unknown part '"
                            + name
                            + "'; allowed are "
                            + allowed(List.of(RulePart.values())),
                        part.position));
    if (names.putIfAbsent(key, part) != null) {
      throw error("Part " + name + " is given twice", part.position);
    }
    values.put(key, new Token(part.value.substring(equals + 1), part.position + equals + 1));
  }

  private void checkTogether() {
    Frequency frequency = frequency();
    names.forEach(
        (part, token) -> {
          if (!part.allows(frequency)) {
            throw error(
                part
                    + " cannot stand with FREQ="
                    + frequency
                    + "; it needs "
                    + allowed(part.frequencies()),
                token.position);
          }
        });
    Token until = names.get(RulePart.UNTIL);
    if (until != null && names.containsKey(RulePart.COUNT)) {
      throw error("COUNT and UNTIL cannot stand together", until.position);
    }
    Token setPosition = names.get(RulePart.BYSETPOS);
    if (setPosition != null && names.keySet().stream().noneMatch(SELECTING::contains)) {
      throw error(
          "BYSETPOS needs another part to choose from, one of " + allowed(SELECTING),
          setPosition.position);
    }
    checkOrdinals(frequency);
  }

  private void checkOrdinals(Frequency frequency) {
    boolean monthOrYear = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
    if (monthOrYear && !names.containsKey(RulePart.BYWEEKNO)) {
      return;
    }
    for (Token token : list(RulePart.BYDAY)) {
      if (weekday(token).ordinal().isPresent()) {
        throw error(
            "BYDAY="
                + token.value
                + (monthOrYear
                    ? ": a number before the day cannot stand with BYWEEKNO"
                    : ": a number before the day needs FREQ=MONTHLY or FREQ=YEARLY"),
            token.position);
      }
    }
  }

  private List<Token> list(RulePart part) {
    Token token = values.get(part);
    return token == null ? List.of() : split(token.value, token.position, ',');
  }

  private int number(RulePart part, Token token) {
    String form = part.signed ? "[+-]?\\d{1,6}" : "\\d{1,6}";
    if (!token.value.matches(form) || !part.accepts(Integer.parseInt(token.value))) {
      throw error(
          part + "=" + token.value + "; allowed are " + part.allowedNumbers(), token.position);
    }
    return Integer.parseInt(token.value);
  }

  private WeekdayNumber weekday(Token token) {
    Matcher matcher = WEEKDAY.matcher(token.value);
    if (!matcher.matches()) {
      throw error(
          "BYDAY="
              + token.value
              + "; expected a day such as FR, or with a number before it such as -1FR",
          token.position);
    }
    DayOfWeek day = dayOfWeek(matcher.group(2), token.position + matcher.start(2));
    String ordinal = matcher.group(1);
    return ordinal == null
        ? WeekdayNumber.every(day)
        : WeekdayNumber.nth(number(RulePart.BYDAY, new Token(ordinal, token.position)), day);
  }

  private DayOfWeek dayOfWeek(String code, int position) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> WeekdayNumber.code(day).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                error(
                    "Unknown day '" + code + "'; allowed are MO, TU, WE, TH, FR, SA, SU",
                    position));
  }

  private LocalDate date(Token token) {
    Matcher matcher = DATE.matcher(token.value);
    if (!matcher.matches()) {
      throw error(
          "UNTIL=" + token.value + "; expected a date without time, such as 20261231",
          token.position);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      throw error("UNTIL=" + token.value + " is not a day of the calendar", token.position);
    }
  }

  private static List<Token> split(String text, int offset, char separator) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int next = text.indexOf(separator, start);
      int end = next < 0 ? text.length() : next;
      String value = text.substring(start, end).toUpperCase(Locale.ROOT);
      tokens.add(new Token(value, offset + start));
      start = end + 1;
    }
    return tokens;
  }

  private static String allowed(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private RecurrenceRuleException error(String problem, int position) {
    return new RecurrenceRuleException(problem, text, position);
  }
}
