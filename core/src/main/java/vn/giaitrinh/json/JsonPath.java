package vn.giaitrinh.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path from the root of a document to a place in it.
 *
 * @param parent the path without the last step; null at the root
 * @param name the name of the property to which the last step leads; null at an index
 * @param index the index of the element to which it leads, if there is no name
 */
record JsonPath(@Nullable JsonPath parent, @Nullable String name, int index) {
  static final JsonPath ROOT = new JsonPath(null, null, -1);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
  private static final Pattern STEP =
      Pattern.compile(
          "\\.(" + PLAIN + ")|\\[(\\d{1,9})]|\\['((?:[^'\\\\]|\\\\.)*+)']", Pattern.DOTALL);

  /** Reads a path as far as it can be read as one. */
  static JsonPath parse(String text) {
    Matcher steps = STEP.matcher(text).region(Math.min(1, text.length()), text.length());
    JsonPath path = ROOT;
    while (steps.lookingAt()) {
      if (steps.group(1) != null) {
        path = path.property(steps.group(1));
      } else if (steps.group(2) != null) {
        path = path.element(Integer.parseInt(steps.group(2)));
      } else {
        path = path.property(steps.group(3).replaceAll("(?s)\\\\(.)", "$1"));
      }
      steps.region(steps.end(), text.length());
    }
    return path;
  }

  JsonPath property(String step) {
    return new JsonPath(this, step, -1);
  }

  JsonPath element(int step) {
    return new JsonPath(this, null, step);
  }

  /** Returns the path and those above it, from the root. */
  List<JsonPath> steps() {
    Deque<JsonPath> steps = new ArrayDeque<>();
    for (JsonPath at = this; at != null && at.parent != null; at = at.parent) {
      steps.addFirst(at);
    }
    return List.copyOf(steps);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("$");
    for (JsonPath step : steps()) {
      if (step.name == null) {
        text.append('[').append(step.index).append(']');
      } else if (PLAIN.matcher(step.name).matches()) {
        text.append('.').append(step.name);
      } else {
        text.append("['").append(step.name.replace("\\", "\\\\").replace("'", "\\'")).append("']");
      }
    }
    return text.toString();
  }
}
