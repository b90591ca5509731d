package vn.giaitrinh.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the wire format of the model: JSON in UTF-8, strictly.
 *
 * <p>An unknown field, a field given twice, a wrong type or a value that the model refuses is a
 * {@link JsonReadException} with line, column and path. Text comes in as Unicode NFC.
 */
public final class GiaiTrinhJson {
  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final long LONGEST_DOCUMENT = 64L << 20;

  private GiaiTrinhJson() {}

  /**
   * Returns the mapper that reads and writes the model, for a host that needs more of it.
   *
   * @return the mapper, immutable and shared
   */
  public static JsonMapper mapper() {
    return Shared.MAPPER;
  }

  /**
   * Reads a file.
   *
   * @param <T> the type
   * @param file the file, in UTF-8
   * @param type the type, such as {@code Plan.class}
   * @return what the file holds
   * @throws JsonReadException if it is not what the type holds
   * @throws IOException if the file cannot be read
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    try (InputStream data = Files.newInputStream(file)) {
      return read(data, file.toString(), type);
    }
  }

  /**
   * Reads a stream.
   *
   * @param <T> the type
   * @param data the stream, in UTF-8; the caller closes it
   * @param source the name of the stream, for error messages
   * @param type the type, such as {@code Plan.class}
   * @return what the stream holds
   * @throws JsonReadException if it is not what the type holds
   * @throws IOException if the stream cannot be read
   */
  public static <T> T read(InputStream data, String source, Class<T> type) throws IOException {
    byte[] bytes = data.readAllBytes();
    try {
      return required(Shared.MAPPER.readValue(bytes, type), source, 1, type);
    } catch (JacksonException e) {
      throw ReadProblem.of(source, 0, e);
    }
  }

  /**
   * Reads a file with a JSON object a line (NDJSON); blank lines are passed over.
   *
   * @param <T> the type
   * @param file the file, in UTF-8
   * @param type the type of a line, such as {@code CaseFile.class}
   * @return the lines, in order
   * @throws JsonReadException if a line is not what the type holds
   * @throws IOException if the file cannot be read
   */
  public static <T> List<T> readLines(Path file, Class<T> type) throws IOException {
    List<T> values = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          values.add(
              required(Shared.MAPPER.readValue(line, type), file.toString(), number + 1, type));
        }
        number++;
      }
    } catch (JacksonException e) {
      throw ReadProblem.of(file.toString(), number, e);
    } catch (CharacterCodingException e) {
      throw new JsonReadException(file.toString(), number + 1, 1, "$", "this is not text in UTF-8");
    }
    return values;
  }

  /**
   * Writes a value of the model, indented, ending in a line feed.
   *
   * @param value the value
   * @param out where to write it, in UTF-8; the caller closes it
   * @throws IOException if it cannot be written
   */
  public static void write(Object value, OutputStream out) throws IOException {
    byte[] bytes = Shared.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    out.write(bytes);
    out.write('\n');
  }

  static <T> T required(@Nullable T value, String source, int line, Class<T> type) {
    if (value == null) {
      throw new JsonReadException(
          source, line, 1, "$", "null is not an object { ... } (" + type.getSimpleName() + ")");
    }
    return value;
  }

  private static final class Shared {
    static final JsonMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxDocumentLength(LONGEST_DOCUMENT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addModule(
                new SimpleModule("giaitrinh-text")
                    .addDeserializer(String.class, new NormalizedTextDeserializer())
                    .addDeserializer(LocalDate.class, new StrictDateDeserializer()))
            .build();
  }
}
