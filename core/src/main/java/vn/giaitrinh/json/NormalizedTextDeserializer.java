package vn.giaitrinh.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import vn.giaitrinh.text.VietnameseText;

/**
 * Brings text in as Unicode NFC, so that nothing in the model ever holds NFD, and takes nothing but
 * text for text.
 */
final class NormalizedTextDeserializer extends StringDeserializer {
  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    return VietnameseText.normalize(parser.getString());
  }
}
