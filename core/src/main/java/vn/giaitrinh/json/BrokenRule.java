package vn.giaitrinh.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says which rule of JSON a document breaks, or which bound it passes. */
final class BrokenRule {
  private static final Pattern GIVEN_TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");
  private static final Pattern FIELD = Pattern.compile("\\w{1,40}");
  private static final Pattern QUOTED_TOKEN = Pattern.compile("Unrecognized token '[^']*'");
  private static final Pattern BOUND =
      Pattern.compile(
          "^(Document nesting|String value|Document length|Number value|Name).*maximum allowed \\((\\d+)");

  /** Where the parser says that something began: the place is told in our own words. */
  private static final Pattern OWN_PLACE = Pattern.compile(" \\(start marker at .*\\)$");

  private BrokenRule() {}

  static String describe(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return passedBound(message);
    }
    Matcher twice = GIVEN_TWICE.matcher(message);
    if (twice.find()) {
      return givenTwice(twice.group(1));
    }
    String plain = QUOTED_TOKEN.matcher(message).replaceAll("Unrecognized token");
    return "this is not JSON: " + OWN_PLACE.matcher(plain).replaceAll("");
  }

  static boolean isGivenTwice(JacksonException e) {
    return GIVEN_TWICE.matcher(e.getOriginalMessage()).find();
  }

  static boolean isLongName(JacksonException e) {
    return e.getOriginalMessage().startsWith("Name length");
  }

  static String givenTwice(String name) {
    return "field '" + (FIELD.matcher(name).matches() ? name : "?") + "' is given twice";
  }

  static String tooDeep(int levels) {
    return "nested deeper than " + levels + " levels";
  }

  static String tooLong(int characters) {
    return "a text is longer than " + characters + " characters";
  }

  private static String passedBound(String message) {
    Matcher bound = BOUND.matcher(message);
    if (!bound.find()) {
      return "larger than is allowed";
    }
    int most = Integer.parseInt(bound.group(2));
    return switch (bound.group(1)) {
      case "Document nesting" -> tooDeep(most);
      case "String value" -> tooLong(most);
      case "Number value" -> "a number is longer than " + most + " characters";
      case "Name" -> "the name of a field is longer than " + most + " characters";
      default -> "the document is larger than " + most + " bytes";
    };
  }
}
