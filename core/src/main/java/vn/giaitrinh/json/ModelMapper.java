package vn.giaitrinh.json;

import java.time.LocalDate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The mapper of the wire format, and the parsers that keep to the bounds of a reading. */
final class ModelMapper {
  static final JsonOptions DEFAULT_OPTIONS = JsonOptions.builder().build();

  static final JsonMapper STRICT =
      JsonMapper.builder(parsers(DEFAULT_OPTIONS))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          // What a tree holds and the model does not is written back equal in value: 1.10 as 1.10,
          // 1E5 as
          // 1E+5.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .addModule(
              new SimpleModule("giaitrinh-text")
                  .addDeserializer(String.class, new NormalizedTextDeserializer())
                  .addDeserializer(LocalDate.class, new StrictDateDeserializer())
                  .setDeserializerModifier(new UnpaddedEnums()))
          .build();

  private ModelMapper() {}

  /** Returns what makes parsers that keep to the bounds; that of the document is kept before. */
  static JsonFactory parsers(JsonOptions options) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(options.getDeepestNesting())
                .maxStringLength(options.getLongestText())
                .maxDocumentLength(options.getLargestDocument())
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
