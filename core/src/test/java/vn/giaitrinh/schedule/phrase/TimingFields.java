package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;

/** The fields of a timing under the names of the vectors, and what differs from a vector. */
final class TimingFields {
  private static final String PARTS = "parts";

  private TimingFields() {}

  /** The fields that the meaning of a timing has, without its parts. */
  static Map<String, String> of(Timing timing) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", timing.kind().name());
    if (timing instanceof Ongoing ongoing) {
      ongoing.startingOn().ifPresent(day -> fields.put("from", day.toString()));
    } else if (timing instanceof Window window) {
      fields.put("from", window.start().toString());
      fields.put("to", window.end().toString());
      fields.put("precision", window.precision().name());
    } else if (timing instanceof Deadline deadline) {
      fields.put("lastDay", deadline.lastDay().toString());
    } else if (timing instanceof Recurring recurring) {
      recurring.rule().ifPresent(rule -> fields.put("rrule", rule.toString()));
      recurring.start().ifPresent(day -> fields.put("from", day.toString()));
      fields.put("roll", recurring.roll().name());
    } else if (timing instanceof AfterEvent term) {
      fields.put("amount", Integer.toString(term.limit().amount()));
      fields.put("unit", unit(term));
      fields.put("anchor", term.anchor().name());
    } else if (timing instanceof Deferred deferred) {
      deferred.reference().ifPresent(source -> fields.put("reference", source));
    }
    return fields;
  }

  static List<Timing> partsOf(Timing timing) {
    return timing instanceof Compound compound ? compound.parts() : List.of();
  }

  /** The meaning on one line, parts in brackets. */
  static String meaning(Timing timing) {
    Map<String, String> fields = of(timing);
    fields.remove("roll", Roll.NONE.name());
    StringBuilder line = new StringBuilder(String.join(" ", fields.values()));
    partsOf(timing).forEach(part -> line.append(" [").append(meaning(part)).append("]"));
    return line.toString();
  }

  /** What differs; a vector says only some fields, and null where the phrase does not say. */
  static List<String> differences(JsonNode expected, Timing actual) {
    List<String> differences = new ArrayList<>();
    Map<String, String> fields = of(actual);
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (name.equals(PARTS)) {
        differences.addAll(partDifferences(value, partsOf(actual)));
      } else if (!name.equals("phrase") && !name.startsWith("plan")) {
        String wanted = value.isNull() ? "" : value.asString();
        String found = fields.getOrDefault(name, "");
        if (!wanted.equals(found)) {
          differences.add(name + ": '" + wanted + "' expected, was '" + found + "'");
        }
      }
    }
    return differences;
  }

  private static List<String> partDifferences(JsonNode expected, List<Timing> parts) {
    if (expected.size() != parts.size()) {
      return List.of(expected.size() + " parts expected, were " + parts.size());
    }
    List<String> differences = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      differences.addAll(differences(expected.get(at), parts.get(at)));
    }
    return differences;
  }

  private static String unit(AfterEvent term) {
    return switch (term.limit().getClass().getSimpleName()) {
      case "WorkingDays" -> "WORKING_DAYS";
      case "CalendarDays" -> "CALENDAR_DAYS";
      default -> "MONTHS";
    };
  }
}
