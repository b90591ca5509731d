package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the model as YAML, for plans that people write: with the names, the rules and
 * the bounds of {@link GiaiTrinhJson}.
 *
 * <p>What stands without quotes is what the model holds in its place: {@code no}, {@code 012},
 * {@code 1.10} and {@code 2026-01-01} are texts where the model holds text. A number is decimal,
 * begins with no zero and may have an exponent where the model holds a decimal number; a switch is
 * {@code true} or {@code false}. Only {@code null}, {@code ~} and nothing at all are null. Anchors,
 * aliases, tags and a second document are refused.
 *
 * <p>This type needs {@code tools.jackson.dataformat:jackson-dataformat-yaml}.
 *
 * <pre>{@code
 * Plan plan = GiaiTrinhYaml.read(Path.of("plan.yaml"), Plan.class);
 * // or: plan.yaml:12:9: $.groups[0].tasks[0].tilte: unknown field 'tilte'
 * //     (did you mean 'title'?); allowed are ...
 * }</pre>
 */
public final class GiaiTrinhYaml {
  private GiaiTrinhYaml() {}

  /**
   * Reads a file.
   *
   * @param <T> the type
   * @param file the file, in UTF-8
   * @param type the type, such as {@code Plan.class}
   * @return what the file holds
   * @throws JsonReadException if it is not what the type holds
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if the library for YAML is not there
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    return read(file, type, ModelMapper.DEFAULT_OPTIONS);
  }

  /**
   * Reads a file.
   *
   * @param <T> the type
   * @param file the file, in UTF-8
   * @param type the type, such as {@code Plan.class}
   * @param options the bounds and the upgrades
   * @return what the file holds
   * @throws JsonReadException if it is not what the type holds, or passes a bound
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if the library for YAML is not there
   */
  public static <T> T read(Path file, Class<T> type, JsonOptions options) throws IOException {
    return read(DocumentBytes.read(file, options), type, options);
  }

  /**
   * Reads a stream.
   *
   * @param <T> the type
   * @param data the stream, in UTF-8; the caller closes it
   * @param source the name of the stream, for error messages
   * @param type the type, such as {@code Plan.class}
   * @param options the bounds and the upgrades
   * @return what the stream holds
   * @throws JsonReadException if it is not what the type holds, or passes a bound
   * @throws IOException if the stream cannot be read
   * @throws IllegalStateException if the library for YAML is not there
   */
  public static <T> T read(InputStream data, String source, Class<T> type, JsonOptions options)
      throws IOException {
    return read(DocumentBytes.read(data, source, options), type, options);
  }

  private static <T> T read(DocumentBytes bytes, Class<T> type, JsonOptions options) {
    try {
      YamlText document = new YamlText(bytes, options);
      JsonNode tree = new DocumentSchema(type, options).current(document.tree(), document);
      return DocumentReader.bind(YamlMapper.READER, tree, document, type);
    } catch (NoClassDefFoundError e) {
      throw missing(e);
    }
  }

  /**
   * Writes a value of the model, without quotes where none are needed.
   *
   * @param value the value
   * @param out where to write it, in UTF-8; the caller closes it
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if the library for YAML is not there
   */
  public static void write(Object value, OutputStream out) throws IOException {
    byte[] bytes;
    try {
      bytes = YamlMapper.WRITER.writeValueAsBytes(ModelMapper.STRICT.valueToTree(value));
    } catch (NoClassDefFoundError e) {
      throw missing(e);
    }
    out.write(bytes);
  }

  private static IllegalStateException missing(NoClassDefFoundError e) {
    return new IllegalStateException(
        "GiaiTrinhYaml needs tools.jackson.dataformat:jackson-dataformat-yaml 3.1.7 or newer"
            + " on the class path or the module path",
        e);
  }
}
