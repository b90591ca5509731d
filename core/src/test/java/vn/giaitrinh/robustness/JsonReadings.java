package vn.giaitrinh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.GiaiTrinhYaml;
import vn.giaitrinh.json.JsonOptions;
import vn.giaitrinh.json.JsonReadException;
import vn.giaitrinh.json.StoredDocument;

/** What each reader of the model owes to any bytes. */
final class JsonReadings {
  static final JsonOptions USUAL = JsonOptions.builder().build();
  static final JsonOptions BOUNDED =
      JsonOptions.builder().largestDocument(4_000).longestText(300).deepestNesting(16).build();

  private static final int LONGEST_MESSAGE = 2_000;
  private static final String SOURCE = "x.json";

  /** In Unicode NFC a character may become as many. */
  private static final int LONGEST_IN_NFC = 3;

  /** What reads a document. */
  private interface Reading<T> {
    T read(ByteArrayInputStream data) throws IOException;
  }

  private JsonReadings() {}

  /** Reads JSON strictly. What is read is itself when it was written and is read again. */
  static <T> Optional<T> strict(byte[] json, Class<T> type, JsonOptions options)
      throws IOException {
    Optional<T> read = read(json, data -> GiaiTrinhJson.read(data, SOURCE, type, options));
    if (read.isPresent()) {
      assertBounded(json, read.orElseThrow(), options);
      assertThat(again(read.orElseThrow(), type)).isEqualTo(read.orElseThrow());
    }
    return read;
  }

  /** Reads JSON as stored data. What is read strictly is read alike, and nothing else unknown. */
  static <T> void stored(byte[] json, Class<T> type) throws IOException {
    Optional<StoredDocument<T>> read =
        read(json, data -> GiaiTrinhJson.readStored(data, SOURCE, type, BOUNDED));
    strict(json, type, BOUNDED)
        .ifPresent(
            value -> {
              assertThat(read).isPresent();
              assertThat(read.orElseThrow().getValue()).isEqualTo(value);
              assertThat(read.orElseThrow().getUnknownPaths()).isEmpty();
            });
    if (read.isPresent()) {
      StoredDocument<T> document = read.orElseThrow();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      StoredDocument<T> again =
          GiaiTrinhJson.readStored(
              new ByteArrayInputStream(out.toByteArray()), "written.json", type);
      assertThat(again.getValue()).isEqualTo(document.getValue());
      assertThat(new HashSet<>(again.getUnknownPaths()))
          .hasSizeLessThanOrEqualTo(document.getUnknownPaths().size());
    }
  }

  /** Reads YAML. What is read is itself when it was written, as either, and is read again. */
  static <T> void yaml(byte[] yaml, Class<T> type) throws IOException {
    Optional<T> read = read(yaml, data -> GiaiTrinhYaml.read(data, SOURCE, type, BOUNDED));
    if (read.isPresent()) {
      T value = read.orElseThrow();
      assertBounded(yaml, value, BOUNDED);
      assertThat(again(value, type)).isEqualTo(value);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      GiaiTrinhYaml.write(value, out);
      ByteArrayInputStream written = new ByteArrayInputStream(out.toByteArray());
      assertThat(GiaiTrinhYaml.read(written, "written.yaml", type, USUAL)).isEqualTo(value);
    }
  }

  private static <T> Optional<T> read(byte[] document, Reading<T> reading) throws IOException {
    try {
      return Optional.of(reading.read(new ByteArrayInputStream(document)));
    } catch (JsonReadException e) {
      assertThat(e.getMessage()).contains(SOURCE).hasSizeLessThan(LONGEST_MESSAGE);
      return Optional.empty();
    }
  }

  private static <T> T again(T value, Class<T> type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhJson.write(value, out);
    return GiaiTrinhJson.read(
        new ByteArrayInputStream(out.toByteArray()), "written.json", type, USUAL);
  }

  private static void assertBounded(byte[] document, Object value, JsonOptions options) {
    assertThat(document.length).isLessThanOrEqualTo(options.getLargestDocument());
    assertBounded(GiaiTrinhJson.mapper().valueToTree(value), options, options.getDeepestNesting());
  }

  private static void assertBounded(JsonNode node, JsonOptions options, int levels) {
    if (node.isContainer()) {
      assertThat(levels).isPositive();
      node.forEach(child -> assertBounded(child, options, levels - 1));
    } else if (node.isString()) {
      assertThat(node.stringValue().length() / LONGEST_IN_NFC)
          .isLessThanOrEqualTo(options.getLongestText());
    }
  }
}
