package vn.giaitrinh.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;

/**
 * Says what is wrong with JSON in words of the model, and never more of the content than a value
 * that had to be one of a known form: a case file may hold personal data.
 */
final class ReadProblem {
  private static final Pattern MISSING =
      Pattern.compile("required attributes are not set \\[(.*)]");
  private static final Pattern MISSING_TYPE = Pattern.compile("missing type id property '(\\w+)'");
  private static final Pattern KNOWN_TYPES = Pattern.compile("known type ids = \\[(.*?)]");
  private static final Pattern GIVEN_TWICE =
      Pattern.compile("Duplicate Object property \"(\\w+)\"");
  private static final Pattern NULL_PROPERTY =
      Pattern.compile("Null value for creator property '(\\w+)'");

  /** Where a text may be personal data, whatever was expected there. */
  private static final Pattern PERSONAL =
      Pattern.compile("requester|points|attachments|note|reason|explanation|relatedDecision");

  private static final Pattern QUOTED_TOKEN = Pattern.compile("Unrecognized token '[^']*'");

  /** Where the parser says that something began: the place is told in our own words. */
  private static final Pattern OWN_PLACE = Pattern.compile(" \\(start marker at .*\\)$");

  /** What can be meant as a field; where quotes are lost, a text may stand in its place. */
  private static final Pattern FIELD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");

  private static final int LONGEST_VALUE = 60;

  /** Above any list of allowed words: what is longer repeats a value, which has no bound. */
  private static final int LONGEST_PROBLEM = 1_500;

  private ReadProblem() {}

  static JsonReadException of(String source, int linesBefore, JacksonException e) {
    TokenStreamLocation where = e.getLocation();
    boolean known = where != null && where.getLineNr() > 0;
    return new JsonReadException(
        source,
        linesBefore + (known ? where.getLineNr() : 1),
        known ? where.getColumnNr() : 1,
        path(e),
        bounded(describe(e)));
  }

  /** The model tells a value that it refuses, and what is allowed at the end. */
  private static String bounded(String problem) {
    int half = LONGEST_PROBLEM / 2;
    return problem.length() <= LONGEST_PROBLEM
        ? problem
        : problem.substring(0, half) + "…" + problem.substring(problem.length() - half);
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder("$");
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() != null) {
        path.append('.').append(field(step.getPropertyName()));
      } else {
        path.append('[').append(step.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  private static String field(String name) {
    return FIELD.matcher(name).matches() ? name : "?";
  }

  private static String describe(JacksonException e) {
    if (e instanceof StreamReadException) {
      Matcher twice = GIVEN_TWICE.matcher(e.getOriginalMessage());
      if (twice.find()) {
        return "field '" + twice.group(1) + "' is given twice";
      }
      return "this is not JSON: "
          + OWN_PLACE
              .matcher(
                  QUOTED_TOKEN.matcher(e.getOriginalMessage()).replaceAll("Unrecognized token"))
              .replaceAll("");
    }
    if (e instanceof StreamConstraintsException) {
      return "larger than is allowed: " + e.getOriginalMessage();
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown field '"
          + field(unknown.getPropertyName())
          + "'"
          + allowed(unknown.getKnownPropertyIds());
    }
    if (e instanceof InvalidTypeIdException type) {
      Matcher field = MISSING_TYPE.matcher(e.getOriginalMessage());
      return field.find()
          ? "missing field " + field.group(1)
          : "'" + shortened(type.getTypeId()) + "' is not a kind known here" + knownTypes(e);
    }
    if (e instanceof InvalidFormatException format) {
      return shown(e, format.getValue()) + " is not " + expected(format.getTargetType());
    }
    Matcher missing = NULL_PROPERTY.matcher(e.getOriginalMessage());
    if (missing.find()) {
      return "missing field " + missing.group(1);
    }
    Optional<String> ours = ourOwnMessage(e);
    if (ours.isPresent()) {
      return ours.get();
    }
    if (e.getOriginalMessage().startsWith("No content")) {
      return "the document is empty";
    }
    if (e.getOriginalMessage().startsWith("Trailing token")) {
      return "nothing may follow the end of the document";
    }
    if (e instanceof MismatchedInputException mismatch) {
      return "expected " + expected(mismatch.getTargetType());
    }
    return "cannot be read";
  }

  private static String knownTypes(JacksonException e) {
    Matcher known = KNOWN_TYPES.matcher(e.getOriginalMessage());
    if (known.find() && !known.group(1).isEmpty()) {
      return "; allowed are " + known.group(1);
    }
    return e.getOriginalMessage().contains(CaseEvent.class.getName())
        ? allowed(List.of((Object[]) CaseEventType.values()))
        : "";
  }

  private static Optional<String> ourOwnMessage(JacksonException e) {
    if (e.getCause() instanceof NullPointerException) {
      return Optional.of("null is not allowed here");
    }
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof IllegalStateException && message != null) {
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
          return Optional.of("missing field " + missing.group(1));
        }
      }
      if (cause instanceof IllegalArgumentException
          && !(cause instanceof DatabindException)
          && message != null) {
        return Optional.of(
            PERSONAL.matcher(path(e)).find() ? "this is not of the form expected here" : message);
      }
    }
    return Optional.empty();
  }

  private static String allowed(@Nullable Collection<Object> names) {
    return names == null
        ? ""
        : "; allowed are "
            + names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "of the kind expected here";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (type == LocalDate.class) {
      return "a date of the form YYYY-MM-DD that exists";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == int.class || type == Integer.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return type == boolean.class ? "true or false" : "a number";
    }
    if (isWrittenAsText(type)) {
      return "a text (" + type.getSimpleName() + ")";
    }
    return Collection.class.isAssignableFrom(type)
        ? "a list [ ... ]"
        : "an object { ... } (" + modelName(type) + ")";
  }

  private static boolean isWrittenAsText(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .anyMatch(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)));
  }

  /** A user knows the type, and not the builder through which it is read. */
  private static String modelName(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null ? type.getSimpleName() : enclosing.getSimpleName();
  }

  private static String shown(JacksonException e, @Nullable Object value) {
    return PERSONAL.matcher(path(e)).find() ? "this" : "'" + shortened(value) + "'";
  }

  private static String shortened(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }
}
