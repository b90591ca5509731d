package vn.giaitrinh.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.text.VietnameseText;

/** The ids that stand in the lines of a split. */
final class CaseIds {
  private static final JsonFactory JSON = new JsonFactory();
  private static final CaseFilesOptions OPTIONS = CaseFilesOptions.builder().build();

  private CaseIds() {}

  /** Returns what each line gives as its id, read no further than that, be it a case or not. */
  static Iterator<String> given(CaseSplit split) {
    return stream(split).flatMap(line -> Stream.ofNullable(given(line._2()))).iterator();
  }

  /** Returns the lines that are cases, of those that give a chosen id. */
  static Iterator<CasePlace> cases(CaseSplit split, Predicate<String> chosen) {
    return stream(split)
        .flatMap(
            line -> {
              String id = given(line._2());
              return id != null && chosen.test(id) && isCase(line._2())
                  ? Stream.of(new CasePlace(id, split.place(line)))
                  : Stream.empty();
            })
        .iterator();
  }

  private static @Nullable String given(Text line) {
    try (JsonParser json =
        JSON.createParser(ObjectReadContext.empty(), line.getBytes(), 0, line.getLength())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isId = json.currentName().equals("id");
        json.nextToken();
        if (isId) {
          return json.hasToken(JsonToken.VALUE_STRING)
              ? VietnameseText.normalize(json.getString())
              : null;
        }
        json.skipChildren();
      }
    } catch (JacksonException e) {
      // Core refuses the line when the cases are counted, and tells why.
      return null;
    }
    return null;
  }

  private static boolean isCase(Text line) {
    InputStream bytes = new ByteArrayInputStream(line.getBytes(), 0, line.getLength());
    try {
      return CaseFiles.read(bytes, "line", caseFile -> {}, OPTIONS).cases() == 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Tuple2<LongWritable, Text>> stream(CaseSplit split) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(split.lines(), Spliterator.ORDERED), false);
  }
}
