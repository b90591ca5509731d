package vn.giaitrinh.examples.web.api;

import java.util.List;
import org.springframework.http.HttpInputMessage;
import vn.giaitrinh.json.JsonReadException;

/**
 * Tells of a fault in a body that can hold personal data without what was written there. The SDK
 * hides it where a field is known to be personal; a name may yet stand in any other by mistake.
 */
final class DiscreetFault {
  private static final String UNKNOWN_FIELD = "unknown field ";
  private static final String ALLOWED = "; allowed are ";
  private static final String IS_NOT = " is not ";

  /** How a problem begins that says what had to be there, and nothing of what was. */
  private static final List<String> SAYS_NO_VALUE =
      List.of(
          "expected ", "missing field ", "the document is empty", "nothing may follow", "null ");

  private DiscreetFault() {}

  static UnreadableBodyException of(JsonReadException e, HttpInputMessage message) {
    boolean unknownField = e.getProblem().startsWith(UNKNOWN_FIELD);
    // A name that is no field may be that of a person.
    String path = unknownField ? parent(e.getPath()) : e.getPath();
    return new UnreadableBodyException(e, path, problem(e.getProblem()), message);
  }

  private static String problem(String told) {
    if (SAYS_NO_VALUE.stream().anyMatch(told::startsWith)) {
      return told;
    }
    if (told.startsWith(UNKNOWN_FIELD)) {
      return "unknown field" + from(told, ALLOWED);
    }
    // The value comes first, so that the last "is not" is ours, whatever the value says.
    return told.startsWith("'") && told.contains(IS_NOT)
        ? "this" + from(told, IS_NOT)
        : "this is not of the form expected here";
  }

  private static String from(String told, String word) {
    int at = told.lastIndexOf(word);
    return at < 0 ? "" : told.substring(at);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(1, path.lastIndexOf('.')));
  }
}
