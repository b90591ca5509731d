package vn.giaitrinh.json;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a number, or true or false, from the text that YAML has for it, in one form only. */
final class WrittenScalar<T> extends StdDeserializer<T> {
  private final transient Pattern form;
  private final transient Function<String, T> read;

  WrittenScalar(Class<T> type, String form, Function<String, T> read) {
    super(type);
    this.form = Pattern.compile(form);
    this.read = read;
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(handledType(), parser);
    }
    String text = parser.getString();
    try {
      if (form.matcher(text).matches()) {
        return read.apply(text);
      }
    } catch (NumberFormatException e) {
      // Out of the range of the type: told as any other form that is not read.
    }
    return (T) context.handleWeirdStringValue(handledType(), text, "not of the form");
  }
}
