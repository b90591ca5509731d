package vn.giaitrinh.schedule.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.schedule.AfterEvent;
import vn.giaitrinh.schedule.Compound;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.Ongoing;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.Window;

/** The meaning of a timing on one line, as tables write it: the kind, its values, and its parts. */
final class TimingMeaning {
  private static final Set<String> GIVEN = Set.of("planYear", "planIssuedOn", "phrase");

  private TimingMeaning() {}

  static String of(Timing timing) {
    List<Object> line = new ArrayList<>(List.of(timing.kind()));
    if (timing instanceof Ongoing ongoing) {
      add(line, ongoing.startingOn());
    } else if (timing instanceof Window window) {
      line.addAll(List.of(window.start(), window.end(), window.precision()));
    } else if (timing instanceof Deadline deadline) {
      line.add(deadline.lastDay());
    } else if (timing instanceof Recurring recurring) {
      add(line, recurring.rule());
      add(line, recurring.start());
      add(line, Optional.of(recurring.roll()).filter(roll -> roll != Roll.NONE));
    } else if (timing instanceof AfterEvent term) {
      line.addAll(List.of(term.limit().amount(), unit(term.limit()), term.anchor()));
    } else if (timing instanceof Deferred deferred) {
      add(line, deferred.reference());
    } else if (timing instanceof Compound compound) {
      compound.parts().forEach(part -> line.add("[" + of(part) + "]"));
    }
    return join(line);
  }

  /** The meaning that a vector gives, whose fields come in the same order. */
  static String of(JsonNode vector) {
    List<Object> line = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : vector.properties()) {
      JsonNode value = field.getValue();
      if (value.isArray()) {
        value.forEach(part -> line.add("[" + of(part) + "]"));
      } else if (!value.isNull() && !GIVEN.contains(field.getKey())) {
        line.add(value.asString());
      }
    }
    return join(line);
  }

  private static void add(List<Object> line, Optional<?> value) {
    value.ifPresent(line::add);
  }

  private static String join(List<Object> line) {
    return String.join(" ", line.stream().map(Object::toString).toList());
  }

  private static String unit(TimeLimit limit) {
    if (limit instanceof WorkingDays) {
      return "WORKING_DAYS";
    }
    return limit instanceof CalendarDays ? "CALENDAR_DAYS" : "MONTHS";
  }
}
