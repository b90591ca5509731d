package vn.giaitrinh.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
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
 * Says what is wrong with a document in words of the model, and never more of the content than a
 * value that had to be one of a known form: a case file may hold personal data.
 */
final class ReadProblem {
  static final String NUMBER_BEYOND_ALL = "this number is larger or smaller than is read";

  private static final Pattern MISSING =
      Pattern.compile("required attributes are not set \\[(.*)]");
  private static final Pattern MISSING_TYPE = Pattern.compile("missing type id property '(\\w+)'");
  private static final Pattern KNOWN_TYPES = Pattern.compile("known type ids = \\[(.*?)]");
  private static final Pattern NULL_PROPERTY =
      Pattern.compile("Null value for creator property '(\\w+)'");

  private static final Pattern COMMA = Pattern.compile(", ");
  private static final int LONGEST_VALUE = 60;

  /** Above any list of allowed words: what is longer repeats a value, which has no bound. */
  private static final int LONGEST_PROBLEM = 1_500;

  private final FaultPath path;
  private final JacksonException fault;

  private ReadProblem(FaultPath path, JacksonException fault) {
    this.path = path;
    this.fault = fault;
  }

  /** Tells of a fault in a line, at the place that the parser tells. */
  static JsonReadException ofLine(JacksonException e) {
    TokenStreamLocation where = e.getLocation();
    return of("", where == null ? Place.START : Place.of(where), FaultPath.of(e), e);
  }

  /** Tells of a fault in what a document holds, at the beginning of the part that is at fault. */
  static JsonReadException of(DocumentText document, JacksonException e) {
    FaultPath path = FaultPath.of(e);
    if (e.getCause() instanceof NullPointerException) {
      path = FaultPath.of(NullElement.below(path.path(), document));
    }
    Place place = document.place(path.path(), e instanceof UnrecognizedPropertyException);
    return of(document.source(), place, path, e);
  }

  /** Tells of a fault in the notation of a document. */
  static JsonReadException of(String source, Place place, JsonPath path, JacksonException e) {
    return of(source, place, FaultPath.of(path), e);
  }

  private static JsonReadException of(
      String source, Place place, FaultPath path, JacksonException e) {
    return new JsonReadException(
        source,
        place.line(),
        place.column(),
        path.shown(),
        bounded(new ReadProblem(path, e).describe()));
  }

  /** The model tells a value that it refuses, and what is allowed at the end. */
  private static String bounded(String problem) {
    int half = LONGEST_PROBLEM / 2;
    return problem.length() <= LONGEST_PROBLEM
        ? problem
        : problem.substring(0, half) + "…" + problem.substring(problem.length() - half);
  }

  private String describe() {
    if (fault instanceof InputCoercionException coercion) {
      return "expected " + ExpectedForm.inRange(coercion.getTargetType());
    }
    if (fault instanceof StreamReadException || fault instanceof StreamConstraintsException) {
      return BrokenRule.describe(fault);
    }
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return unknownField(unknown);
    }
    if (fault instanceof InvalidTypeIdException type) {
      return unknownKind(type);
    }
    if (fault instanceof InvalidFormatException format) {
      if (ExpectedForm.isWhole(format.getTargetType())
          && format.getValue() instanceof Number number
          && number.doubleValue() % 1 == 0) {
        // Of what was written no more is known than its value.
        return "expected " + ExpectedForm.of(format.getTargetType()) + " without point or exponent";
      }
      return shown(format.getValue())
          + " is not "
          + ExpectedForm.of(format.getTargetType())
          + meant(format);
    }
    Matcher missing = NULL_PROPERTY.matcher(fault.getOriginalMessage());
    if (missing.find()) {
      return "missing field " + missing.group(1);
    }
    return ourOwnMessage().orElseGet(this::mismatch);
  }

  private String mismatch() {
    if (fault.getOriginalMessage().startsWith("No content")) {
      return "the document is empty";
    }
    if (fault.getOriginalMessage().startsWith("Trailing token")) {
      return "nothing may follow the end of the document";
    }
    return fault instanceof MismatchedInputException mismatch
        ? "expected " + ExpectedForm.of(mismatch.getTargetType())
        : "cannot be read";
  }

  private String unknownField(UnrecognizedPropertyException unknown) {
    List<String> known = names(unknown.getKnownPropertyIds());
    return "unknown field '"
        + path.lastName()
        + "'"
        + suggestion(NearestName.of(unknown.getPropertyName(), known))
        + allowed(known);
  }

  private String unknownKind(InvalidTypeIdException type) {
    Matcher field = MISSING_TYPE.matcher(fault.getOriginalMessage());
    if (field.find()) {
      return "missing field " + field.group(1);
    }
    String written = String.valueOf(type.getTypeId());
    List<String> known = knownKinds();
    return "'"
        + shortened(written)
        + "' is not a kind known here"
        + suggestion(NearestName.of(written, known))
        + allowed(known);
  }

  private List<String> knownKinds() {
    Matcher known = KNOWN_TYPES.matcher(fault.getOriginalMessage());
    if (known.find() && !known.group(1).isEmpty()) {
      return COMMA.splitAsStream(known.group(1)).toList();
    }
    return fault.getOriginalMessage().contains(CaseEvent.class.getName())
        ? names(List.of((Object[]) CaseEventType.values()))
        : List.of();
  }

  private static String meant(InvalidFormatException format) {
    Class<?> type = format.getTargetType();
    return type != null && type.isEnum() && format.getValue() instanceof String written
        ? suggestion(
            NearestName.of(written, names(Arrays.asList((Object[]) type.getEnumConstants()))))
        : "";
  }

  private Optional<String> ourOwnMessage() {
    if (fault.getCause() instanceof NullPointerException) {
      return Optional.of("null is not allowed here");
    }
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof IllegalStateException && message != null) {
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
          return Optional.of("missing field " + missing.group(1));
        }
      }
      if (cause instanceof NumberFormatException) {
        return Optional.of(NUMBER_BEYOND_ALL);
      }
      if (cause instanceof IllegalArgumentException
          && !(cause instanceof DatabindException)
          && message != null) {
        return Optional.of(path.isPersonal() ? "this is not of the form expected here" : message);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(@Nullable Collection<Object> names) {
    return names == null ? List.of() : names.stream().map(String::valueOf).sorted().toList();
  }

  private static String suggestion(Optional<String> meant) {
    return meant.map(name -> " (did you mean '" + name + "'?)").orElse("");
  }

  private static String allowed(List<String> names) {
    return names.isEmpty() ? "" : "; allowed are " + String.join(", ", names);
  }

  private String shown(@Nullable Object value) {
    return path.isPersonal() ? "this" : "'" + shortened(String.valueOf(value)) + "'";
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }
}
