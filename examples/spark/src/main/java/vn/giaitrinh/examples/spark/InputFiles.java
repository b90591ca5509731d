package vn.giaitrinh.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.giaitrinh.json.GiaiTrinhJson;

/** The small files that the driver reads, and sends as text. */
final class InputFiles {
  private InputFiles() {}

  /** Reads a file of the driver, or that of the same form that comes with the example. */
  static <T> T read(Optional<String> file, String shipped, Class<T> type) throws IOException {
    if (file.isPresent()) {
      return GiaiTrinhJson.read(Path.of(file.get()), type);
    }
    try (InputStream data = InputFiles.class.getResourceAsStream("/" + shipped)) {
      return GiaiTrinhJson.read(Objects.requireNonNull(data, shipped), shipped, type);
    }
  }

  static String json(Object document) {
    return new String(GiaiTrinhJson.canonical(document), UTF_8);
  }

  static InputStream bytes(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }
}
