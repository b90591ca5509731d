package vn.giaitrinh.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value in the one form of which the digest is taken. */
final class CanonicalJson {
  private static final JsonMapper CANONICAL =
      ModelMapper.STRICT
          .rebuild()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(
              new SimpleModule("giaitrinh-canonical")
                  .addSerializer(String.class, new ComposedText()))
          .build();

  private CanonicalJson() {}

  static byte[] bytes(Object value) {
    return CANONICAL.writeValueAsBytes(value);
  }

  static String digest(Object value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes(value)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Writes text as Unicode NFC: what a builder was given may be composed otherwise. */
  private static final class ComposedText extends StdSerializer<String> {
    ComposedText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializationContext context) {
      out.writeString(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
  }
}
