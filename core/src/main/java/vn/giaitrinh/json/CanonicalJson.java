package vn.giaitrinh.json;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.giaitrinh.text.VietnameseText;

/** Writes a value in the one form of which the digest is taken. */
final class CanonicalJson {
  private static final JsonMapper CANONICAL =
      ModelMapper.STRICT
          .rebuild()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(
              new SimpleModule("giaitrinh-canonical")
                  .addSerializer(String.class, new NormalizedText())
                  .addSerializer(BigDecimal.class, new ShortestNumber()))
          .build();

  private CanonicalJson() {}

  static byte[] bytes(Object value) {
    StoredDocument.refuse(value, "digest the value that it holds");
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

  /** Writes text as it is read: what a builder was given may be composed or padded otherwise. */
  private static final class NormalizedText extends StdSerializer<String> {
    NormalizedText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializationContext context) {
      out.writeString(VietnameseText.normalize(text));
    }
  }

  /** Writes equal numbers alike, whether 95, 95.0 or 9.5e1 was given. */
  private static final class ShortestNumber extends StdSerializer<BigDecimal> {
    /** Written out, a number of a few characters may be of any length. */
    private static final int MOST_ZEROS = 40;

    ShortestNumber() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal number, JsonGenerator out, SerializationContext context) {
      BigDecimal digits = new BigDecimal(number.unscaledValue()).stripTrailingZeros();
      long exponent = number.signum() == 0 ? 0 : -(long) digits.scale() - number.scale();
      out.writeNumber(
          Math.abs(exponent) <= MOST_ZEROS
              ? new BigDecimal(digits.unscaledValue(), (int) -exponent).toPlainString()
              : digits.unscaledValue() + "E" + exponent);
    }
  }
}
