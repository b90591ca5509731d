package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Documents written in tests, with {@code '} for {@code "}, and what is said of them. */
final class Texts {
  static final JsonOptions USUAL = JsonOptions.builder().build();

  private Texts() {}

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static InputStream json(String text) {
    return stream(text.replace('\'', '"'));
  }

  /** Returns what is said of a document that cannot be read. */
  static String refusal(String json, Class<?> type, JsonOptions options) {
    return refusal(() -> GiaiTrinhJson.read(json(json), "plan.json", type, options));
  }

  static String storedRefusal(String json, Class<?> type) {
    return refusal(() -> GiaiTrinhJson.readStored(json(json), "old.json", type));
  }

  static String refusal(ThrowingCallable reading) {
    return String.valueOf(catchThrowableOfType(JsonReadException.class, reading).getMessage());
  }

  static <T> T yaml(String yaml, Class<T> type) throws IOException {
    return GiaiTrinhYaml.read(stream(yaml), "plan.yaml", type, USUAL);
  }
}
