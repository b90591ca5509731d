package vn.giaitrinh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published vectors, a JSON object a line. */
public final class Vectors {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Vectors() {}

  /** Reads every vector of a file. */
  public static List<JsonNode> read(String file) {
    try (InputStream data =
            Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return lines.lines().map(MAPPER::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
