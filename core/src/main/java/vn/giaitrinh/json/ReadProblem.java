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
  private static final ReadWords THIS = ReadWords.of("giá trị này", "this");
  private static final ReadWords FORM_EXPECTED =
      ReadWords.of("giá trị không đúng dạng cần có ở đây", "this is not of the form expected here");

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
      path = FaultPath.ofModel(NullElement.below(path.path(), document));
    }
    Place place = document.place(path.path(), e instanceof UnrecognizedPropertyException);
    return of(document.source(), place, path, e);
  }

  /** Tells of a fault in the notation of a document. */
  static JsonReadException of(String source, Place place, JsonPath path, JacksonException e) {
    return of(source, place, FaultPath.ofNotation(path), e);
  }

  private static JsonReadException of(
      String source, Place place, FaultPath path, JacksonException e) {
    return new JsonReadException(
        source, place, path, new ReadProblem(path, e).describe().map(ReadProblem::bounded));
  }

  /** The model tells a value that it refuses, and what is allowed at the end. */
  private static String bounded(String problem) {
    int half = LONGEST_PROBLEM / 2;
    return problem.length() <= LONGEST_PROBLEM
        ? problem
        : problem.substring(0, half) + "…" + problem.substring(problem.length() - half);
  }

  private ReadFault describe() {
    if (fault instanceof InputCoercionException coercion) {
      return expected(ExpectedForm.inRange(coercion.getTargetType()));
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
      return otherForm(format);
    }
    Matcher missing = NULL_PROPERTY.matcher(fault.getOriginalMessage());
    if (missing.find()) {
      return missing(missing.group(1));
    }
    return ourOwnMessage().orElseGet(this::mismatch);
  }

  private static ReadFault expected(ReadWords form) {
    return ReadFault.of(ReadWords.of("phải là ", "expected ").and(form));
  }

  private static ReadFault missing(String fields) {
    return ReadFault.of("thiếu trường " + fields, "missing field " + fields);
  }

  private ReadFault mismatch() {
    if (fault.getOriginalMessage().startsWith("No content")) {
      return BrokenRule.EMPTY;
    }
    if (fault.getOriginalMessage().startsWith("Trailing token")) {
      return BrokenRule.GOES_ON;
    }
    return fault instanceof MismatchedInputException mismatch
        ? expected(ExpectedForm.of(mismatch.getTargetType()))
        : ReadFault.of("không đọc được", "cannot be read");
  }

  private ReadFault otherForm(InvalidFormatException format) {
    Class<?> type = format.getTargetType();
    if (ExpectedForm.isWhole(type)
        && format.getValue() instanceof Number number
        && number.doubleValue() % 1 == 0) {
      // Of what was written no more is known than its value.
      return expected(
          ExpectedForm.of(type)
              .and(
                  ReadWords.of(
                      " không có dấu thập phân, không có số mũ", " without point or exponent")));
    }
    ReadWords isNot = ReadWords.of(" không phải là ", " is not ").and(ExpectedForm.of(type));
    return ofValue(String.valueOf(format.getValue()), isNot.and(meant(format)));
  }

  private ReadFault unknownField(UnrecognizedPropertyException unknown) {
    List<String> known = names(unknown.getKnownPropertyIds());
    ReadWords field = ReadWords.of("không có trường", "unknown field");
    return new ReadFault(
        field
            .and(" '" + path.lastName() + "'")
            .and(suggestion(NearestName.of(unknown.getPropertyName(), known)))
            .and(allowed(known)),
        field.and(ReadWords.of(" này", "")).and(allowed(known)));
  }

  private ReadFault unknownKind(InvalidTypeIdException type) {
    Matcher field = MISSING_TYPE.matcher(fault.getOriginalMessage());
    if (field.find()) {
      return missing(field.group(1));
    }
    String written = String.valueOf(type.getTypeId());
    List<String> known = knownKinds();
    ReadWords isNot =
        ReadWords.of(" không phải là loại có ở đây", " is not a kind known here")
            .and(suggestion(NearestName.of(written, known)))
            .and(allowed(known));
    return new ReadFault(quoted(written).and(isNot), THIS.and(isNot));
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

  private static ReadWords meant(InvalidFormatException format) {
    Class<?> type = format.getTargetType();
    return type != null && type.isEnum() && format.getValue() instanceof String written
        ? suggestion(
            NearestName.of(written, names(Arrays.asList((Object[]) type.getEnumConstants()))))
        : ReadWords.NONE;
  }

  private Optional<ReadFault> ourOwnMessage() {
    if (fault.getCause() instanceof NullPointerException) {
      return Optional.of(ReadFault.of("không được để null ở đây", "null is not allowed here"));
    }
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof IllegalStateException && message != null) {
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
          return Optional.of(missing(missing.group(1)));
        }
      }
      if (cause instanceof NumberFormatException) {
        return Optional.of(BrokenRule.NUMBER_BEYOND_ALL);
      }
      if (cause instanceof IllegalArgumentException
          && !(cause instanceof DatabindException)
          && message != null) {
        return Optional.of(refused(message));
      }
    }
    return Optional.empty();
  }

  private ReadFault refused(String message) {
    return path.isPersonal()
        ? ReadFault.of(FORM_EXPECTED)
        : new ReadFault(
            ReadWords.of("giá trị không được chấp nhận: ", "").and(message), FORM_EXPECTED);
  }

  private static List<String> names(@Nullable Collection<Object> names) {
    return names == null ? List.of() : names.stream().map(String::valueOf).sorted().toList();
  }

  private static ReadWords suggestion(Optional<String> meant) {
    return meant
        .map(
            name ->
                ReadWords.of(
                    " (có phải là '" + name + "' không?)", " (did you mean '" + name + "'?)"))
        .orElse(ReadWords.NONE);
  }

  private static ReadWords allowed(List<String> names) {
    return names.isEmpty()
        ? ReadWords.NONE
        : ReadWords.of("; được phép có: ", "; allowed are ").and(String.join(", ", names));
  }

  private ReadFault ofValue(String value, ReadWords isNot) {
    return new ReadFault((path.isPersonal() ? THIS : quoted(value)).and(isNot), THIS.and(isNot));
  }

  private static ReadWords quoted(String value) {
    return ReadWords.same("'" + shortened(value) + "'");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }
}
