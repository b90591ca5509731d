package vn.giaitrinh.examples.quickstart.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;

/**
 * The fields of a timing by which a vector speaks of it.
 *
 * @param values the value of each field, by its name
 * @param parts the fields of each part of a compound, in order
 */
record TimingFields(Map<String, String> values, List<TimingFields> parts) {
  private static final String PARTS = "parts";
  private static final String NOT_SAID = "null";
  private static final List<String> NAMES =
      List.of(
          "kind",
          "from",
          "to",
          "precision",
          "lastDay",
          "rrule",
          "roll",
          "amount",
          "unit",
          "anchor",
          PARTS);

  /** The fields that a vector gives. */
  static TimingFields of(Map<String, JsonNode> meaning) {
    TimingFields fields = new TimingFields(new TreeMap<>(), new ArrayList<>());
    meaning.forEach(fields::give);
    return fields;
  }

  private void give(String name, JsonNode value) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "unknown field " + name + "; allowed are " + String.join(", ", NAMES));
    }
    if (name.equals(PARTS)) {
      value.forEach(
          part ->
              parts.add(
                  of(
                      part.properties().stream()
                          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))));
    } else if (name.equals("rrule") && value.isString()) {
      values.put(name, RecurrenceRule.parse(value.stringValue()).toString());
    } else {
      values.put(name, value.isNull() ? NOT_SAID : value.asString());
    }
  }

  /** The fields that a timing has. */
  static TimingFields of(Timing timing) {
    TimingFields fields = new TimingFields(new TreeMap<>(), new ArrayList<>());
    fields.put("kind", timing.kind());
    if (timing instanceof Ongoing ongoing) {
      fields.put("from", ongoing.startingOn());
    } else if (timing instanceof Window window) {
      fields.put("from", window.start());
      fields.put("to", window.end());
      fields.put("precision", window.precision());
    } else if (timing instanceof Deadline deadline) {
      fields.put("lastDay", deadline.lastDay());
    } else if (timing instanceof Recurring recurring) {
      fields.put("rrule", recurring.rule());
      fields.put("from", recurring.start());
      fields.put("roll", recurring.roll());
    } else if (timing instanceof AfterEvent after) {
      fields.put("amount", after.limit().amount());
      fields.put("unit", unit(after.limit()));
      fields.put("anchor", after.anchor());
    } else if (timing instanceof Compound compound) {
      compound.parts().forEach(part -> fields.parts.add(of(part)));
    }
    return fields;
  }

  /** Those of these fields that another gives. */
  TimingFields only(TimingFields given) {
    Map<String, String> kept = new TreeMap<>();
    given.values.keySet().forEach(name -> kept.put(name, values.getOrDefault(name, NOT_SAID)));
    if (given.parts.isEmpty()) {
      return new TimingFields(kept, List.of());
    }
    return new TimingFields(
        kept,
        IntStream.range(0, parts.size())
            .mapToObj(
                i -> i < given.parts.size() ? parts.get(i).only(given.parts.get(i)) : parts.get(i))
            .toList());
  }

  @Override
  public String toString() {
    return values + (parts.isEmpty() ? "" : " " + parts);
  }

  private void put(String name, Object value) {
    values.put(
        name,
        value instanceof Optional<?> maybe
            ? maybe.map(Object::toString).orElse(NOT_SAID)
            : value.toString());
  }

  private static String unit(TimeLimit limit) {
    if (limit instanceof WorkingDays) {
      return "WORKING_DAYS";
    }
    return limit instanceof CalendarDays ? "CALENDAR_DAYS" : "MONTHS";
  }
}
