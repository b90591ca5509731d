package vn.giaitrinh.examples.web.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giaitrinh.json.GiaiTrinhJson;

/** What is kept is kept in the wire format of the SDK. */
final class Wire {
  private Wire() {}

  static String write(Object value) {
    return new String(GiaiTrinhJson.canonical(value), UTF_8);
  }

  static <T> T read(String content, Class<T> type) {
    try {
      return GiaiTrinhJson.read(
          new ByteArrayInputStream(content.getBytes(UTF_8)), "the register", type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
