package vn.giaitrinh.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaitrinh.json.lines.ByteLines;

/** Reads files of which each line is a document of its own. */
final class JsonLines {
  private JsonLines() {}

  static <T> List<T> read(Path file, Class<T> type, JsonOptions options) throws IOException {
    List<T> values = new ArrayList<>();
    int number = 0;
    try (InputStream data = Files.newInputStream(file)) {
      ByteLines lines = new ByteLines(data, options.getLargestDocument());
      while (lines.next()) {
        number++;
        lines.skipByteOrderMark();
        if (lines.isTooLong()) {
          throw new JsonReadException(
              file.toString(),
              new Place(number, 1),
              FaultPath.ofModel(JsonPath.ROOT),
              ReadFault.of(
                  "dòng dài quá " + options.getLargestDocument() + " byte",
                  "the line is longer than " + options.getLargestDocument() + " bytes"));
        }
        if (!lines.isBlank()) {
          values.add(DocumentReader.strict(document(lines, file, options), type, options));
        }
      }
    } catch (JsonReadException e) {
      throw e.inLine(number);
    }
    return values;
  }

  private static DocumentBytes document(ByteLines lines, Path file, JsonOptions options)
      throws IOException {
    int length = lines.end() - lines.start();
    InputStream line = new ByteArrayInputStream(lines.bytes(), lines.start(), length);
    return DocumentBytes.read(line, file.toString(), options);
  }
}
