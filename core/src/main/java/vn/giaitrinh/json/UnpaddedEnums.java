package vn.giaitrinh.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Refuses a code with white space around it, which the library would take off. */
final class UnpaddedEnums extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> reader) {
    return new Unpadded(reader);
  }

  private static final class Unpadded extends DelegatingDeserializer {
    Unpadded(ValueDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
      return new Unpadded(reader);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.hasToken(JsonToken.VALUE_STRING)) {
        String code = parser.getString();
        if (!code.isEmpty()
            && (isSpace(code.charAt(0)) || isSpace(code.charAt(code.length() - 1)))) {
          return context.handleWeirdStringValue(handledType(), code, "padded");
        }
      }
      return super.deserialize(parser, context);
    }

    private static boolean isSpace(char letter) {
      return letter <= ' ';
    }
  }
}
