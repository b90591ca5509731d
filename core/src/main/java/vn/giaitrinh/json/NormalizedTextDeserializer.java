package vn.giaitrinh.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import vn.giaitrinh.text.VietnameseText;

/** Brings text in as Unicode NFC, so that nothing in the model ever holds NFD. */
final class NormalizedTextDeserializer extends StringDeserializer {
  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    return text == null ? null : VietnameseText.normalize(text);
  }
}
