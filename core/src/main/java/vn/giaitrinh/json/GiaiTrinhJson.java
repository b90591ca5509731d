package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the wire format of the model: JSON in UTF-8.
 *
 * <p>What is authored is read strictly: an unknown field, a field given twice, a wrong type or a
 * value that the model refuses is a {@link JsonReadException} with line, column and path. What was
 * stored, perhaps by a newer writer, is read by {@code readStored}, which keeps the properties that
 * the model does not know. Text comes in as Unicode NFC.
 */
public final class GiaiTrinhJson {
  private GiaiTrinhJson() {}

  /**
   * Returns the mapper that reads and writes the model, for a host that needs more of it. It keeps
   * to the bounds that {@link JsonOptions} set by default, and upgrades nothing.
   *
   * @return the mapper, immutable and shared
   */
  public static JsonMapper mapper() {
    return ModelMapper.STRICT;
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
   */
  public static <T> T read(Path file, Class<T> type, JsonOptions options) throws IOException {
    return DocumentReader.strict(DocumentBytes.read(file, options), type, options);
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
    return read(data, source, type, ModelMapper.DEFAULT_OPTIONS);
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
   */
  public static <T> T read(InputStream data, String source, Class<T> type, JsonOptions options)
      throws IOException {
    return DocumentReader.strict(DocumentBytes.read(data, source, options), type, options);
  }

  /**
   * Reads stored data with the properties that the model does not know. A value that it does not
   * know, such as a type of event, is not guessed at: the document cannot be read.
   *
   * @param <T> the type
   * @param data the stream, in UTF-8; the caller closes it
   * @param source the name of the stream, for error messages
   * @param type the type, such as {@code Plan.class}
   * @return what the stream holds
   * @throws JsonReadException if it is not what the type holds
   * @throws IOException if the stream cannot be read
   */
  public static <T> StoredDocument<T> readStored(InputStream data, String source, Class<T> type)
      throws IOException {
    return readStored(data, source, type, ModelMapper.DEFAULT_OPTIONS);
  }

  /**
   * Reads stored data with the properties that the model does not know. A value that it does not
   * know, such as a type of event, is not guessed at: the document cannot be read.
   *
   * @param <T> the type
   * @param data the stream, in UTF-8; the caller closes it
   * @param source the name of the stream, for error messages
   * @param type the type, such as {@code Plan.class}
   * @param options the bounds and the upgrades
   * @return what the stream holds
   * @throws JsonReadException if it is not what the type holds, or passes a bound
   * @throws IOException if the stream cannot be read
   */
  public static <T> StoredDocument<T> readStored(
      InputStream data, String source, Class<T> type, JsonOptions options) throws IOException {
    return DocumentReader.stored(DocumentBytes.read(data, source, options), type, options);
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
    return readLines(file, type, ModelMapper.DEFAULT_OPTIONS);
  }

  /**
   * Reads a file with a JSON object a line (NDJSON); blank lines are passed over. Each line is read
   * as a document by itself: the bounds hold for a line, and each may be upgraded.
   *
   * @param <T> the type
   * @param file the file, in UTF-8
   * @param type the type of a line, such as {@code TaskReport.class}
   * @param options the bounds and the upgrades
   * @return the lines, in order
   * @throws JsonReadException if a line is not what the type holds, or passes a bound
   * @throws IOException if the file cannot be read
   */
  public static <T> List<T> readLines(Path file, Class<T> type, JsonOptions options)
      throws IOException {
    return JsonLines.read(file, type, options);
  }

  /**
   * Writes a value of the model, indented, ending in a line feed.
   *
   * @param value the value
   * @param out where to write it, in UTF-8; the caller closes it
   * @throws IOException if it cannot be written
   */
  public static void write(Object value, OutputStream out) throws IOException {
    StoredDocument.refuse(value, "write it by itself");
    byte[] bytes = ModelMapper.STRICT.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    out.write(bytes);
    out.write('\n');
  }

  /**
   * Returns the canonical form of a value, the same bytes wherever and however it was built:
   * properties as declared, sets and maps in the order of their type, text as it is read (in
   * Unicode NFC, with no white space around it), a decimal number without zeros that end its
   * fraction (95 for 95.0 and 1000 for 1e3; with more than 40 zeros or decimals as its digits and
   * an exponent), no white space between, in UTF-8 without a line feed at the end. It is not that
   * of RFC 8785.
   *
   * @param value the value
   * @return the bytes
   */
  public static byte[] canonical(Object value) {
    return CanonicalJson.bytes(value);
  }

  /**
   * Returns the digest of the {@link #canonical canonical form} of a value.
   *
   * @param value the value
   * @return its SHA-256, in 64 lower-case hexadecimal digits
   */
  public static String digest(Object value) {
    return CanonicalJson.digest(value);
  }

  static <T> T required(@Nullable T value, String source, int line, Class<T> type) {
    if (value == null) {
      throw new JsonReadException(
          source,
          new Place(line, 1),
          FaultPath.ofModel(JsonPath.ROOT),
          ReadFault.of(
              ReadWords.of("null không phải là ", "null is not ")
                  .and(ExpectedForm.object(type.getSimpleName()))));
    }
    return value;
  }
}
