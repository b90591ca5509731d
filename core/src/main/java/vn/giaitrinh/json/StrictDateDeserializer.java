package vn.giaitrinh.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a date from {@code YYYY-MM-DD} and nothing else: no number, no list, no time of day. */
final class StrictDateDeserializer extends StdDeserializer<LocalDate> {
  private static final int LENGTH = 10;

  StrictDateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    String text = parser.getString();
    if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      int day = number(text, 8, LENGTH);
      try {
        if (Math.min(year, Math.min(month, day)) >= 0) {
          return LocalDate.of(year, month, day);
        }
      } catch (DateTimeException e) {
        // No such day: told as any other form that is not read.
      }
    }
    return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
  }

  /** Returns the number in some digits, or -1 if they are none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
