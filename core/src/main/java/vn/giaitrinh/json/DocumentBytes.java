package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaitrinh.json.lines.Utf8Check;

/**
 * The bytes of a document, of which no more were taken into memory than are allowed.
 *
 * @param source the name of the document, for error messages
 * @param bytes the bytes, which are UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record DocumentBytes(String source, byte[] bytes) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static DocumentBytes read(Path file, JsonOptions options) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    try (InputStream data = Files.newInputStream(file)) {
      return read(data, file.toString(), options);
    }
  }

  static DocumentBytes read(InputStream data, String source, JsonOptions options)
      throws IOException {
    int largest = options.getLargestDocument();
    DocumentBytes document = new DocumentBytes(source, data.readNBytes(largest + 1));
    if (document.bytes.length > largest) {
      throw document.failure(largest, BrokenRule.tooLarge(largest));
    }
    int fault = new Utf8Check().findFault(document.bytes, 0, document.bytes.length);
    if (fault < document.bytes.length) {
      throw document.failure(
          fault, ReadFault.of("nội dung không phải văn bản UTF-8", "this is not text in UTF-8"));
    }
    return document;
  }

  /** Returns the text without a byte order mark. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private JsonReadException failure(int at, ReadFault fault) {
    String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
    int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new JsonReadException(
        source, new Place(line, column), FaultPath.ofModel(JsonPath.ROOT), fault);
  }
}
