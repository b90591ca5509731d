package vn.giaitrinh.json;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * A path to a fault, of which no more is shown than can be meant as the name of a field.
 *
 * @param path the path
 * @param hidesLast true if the last name may be personal data
 * @param knownPart as much of the path as surely leads through fields of the model
 */
record FaultPath(JsonPath path, boolean hidesLast, JsonPath knownPart) {
  /** Where a text may be personal data, whatever was expected there. */
  private static final Pattern PERSONAL =
      Pattern.compile("requester|points|attachments|note|reason|explanation|relatedDecision");

  /** What can be meant as a field; where quotes are lost, a text may stand in its place. */
  private static final Pattern FIELD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");

  static FaultPath of(JacksonException e) {
    JsonPath path = JsonPath.ROOT;
    for (JacksonException.Reference step : e.getPath()) {
      path =
          step.getPropertyName() == null
              ? path.element(step.getIndex())
              : path.property(step.getPropertyName());
    }
    return e instanceof UnrecognizedPropertyException unknown && path.parent() != null
        ? new FaultPath(path, hides(unknown, path), path.parent())
        : ofModel(path);
  }

  /** Returns the path to what the model refuses, which read all the fields above. */
  static FaultPath ofModel(JsonPath path) {
    return new FaultPath(path, false, path);
  }

  /** Returns the path to a fault of the notation, before the names on the way were compared. */
  static FaultPath ofNotation(JsonPath path) {
    return new FaultPath(path, false, JsonPath.ROOT);
  }

  /** Among personal data a name is shown only if it is a slip of the pen in a known one. */
  private static boolean hides(UnrecognizedPropertyException unknown, JsonPath path) {
    List<String> known = unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
    return PERSONAL.matcher(String.valueOf(path.parent())).find()
        && NearestName.of(unknown.getPropertyName(), known).isEmpty();
  }

  boolean isPersonal() {
    return PERSONAL.matcher(shown()).find();
  }

  /** {@return the path as an error message shows it} */
  String shown() {
    return shown(path.steps());
  }

  /** {@return the path without names that may be none of the model} */
  String known() {
    return shown(knownPart.steps());
  }

  private String shown(List<JsonPath> steps) {
    return steps.stream().map(this::shown).collect(Collectors.joining("", "$", ""));
  }

  private String shown(JsonPath step) {
    return step.name() == null ? "[" + step.index() + "]" : "." + field(step);
  }

  /** {@return the name to which the path leads, as an error message shows it} */
  String lastName() {
    return field(path);
  }

  private String field(JsonPath step) {
    String name = step.name();
    if (name == null || (hidesLast && step.equals(path)) || !FIELD.matcher(name).matches()) {
      return "?";
    }
    return name;
  }
}
