package vn.giaitrinh.examples.web.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giaitrinh.json.GiaiTrinhJson;

/** What is kept is kept in the wire format of the SDK. */
final class Wire {
  private Wire() {}

  /**
   * Writes a value as it will be read: what was typed in a form is composed (NFC) like what came as
   * JSON, and nothing is kept that nobody could read again.
   */
  static <T> String write(T value, Class<T> type) {
    return canonical(read(canonical(value), type));
  }

  static <T> T read(String content, Class<T> type) {
    try {
      return GiaiTrinhJson.read(
          new ByteArrayInputStream(content.getBytes(UTF_8)), "the register", type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String canonical(Object value) {
    return new String(GiaiTrinhJson.canonical(value), UTF_8);
  }
}
