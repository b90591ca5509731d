package vn.giaitrinh.json;

import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The mappers of the model from and to YAML. */
final class YamlMapper {
  private static final String WHOLE = "-?(0|[1-9][0-9]*)";

  /** As large as the library writes what it read from JSON, where a number has 1000 characters. */
  private static final String DECIMAL =
      "(?=.{1,1020}$)" + WHOLE + "(\\.[0-9]+)?([eE][+-]?[0-9]{1,10})?";

  private static final String TRUE_OR_FALSE = "true|false";

  static final JsonMapper READER =
      ModelMapper.STRICT
          .rebuild()
          .addModule(
              new SimpleModule("giaitrinh-yaml")
                  .addDeserializer(
                      Integer.class, new WrittenScalar<>(Integer.class, WHOLE, Integer::valueOf))
                  .addDeserializer(
                      int.class, new WrittenScalar<>(int.class, WHOLE, Integer::valueOf))
                  .addDeserializer(
                      Long.class, new WrittenScalar<>(Long.class, WHOLE, Long::valueOf))
                  .addDeserializer(
                      long.class, new WrittenScalar<>(long.class, WHOLE, Long::valueOf))
                  .addDeserializer(
                      BigDecimal.class,
                      new WrittenScalar<>(BigDecimal.class, DECIMAL, BigDecimal::new))
                  .addDeserializer(
                      Boolean.class,
                      new WrittenScalar<>(Boolean.class, TRUE_OR_FALSE, Boolean::valueOf))
                  .addDeserializer(
                      boolean.class,
                      new WrittenScalar<>(boolean.class, TRUE_OR_FALSE, Boolean::valueOf)))
          .build();

  static final YAMLMapper WRITER =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                  .disable(YAMLWriteFeature.SPLIT_LINES)
                  .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                  .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                  .build())
          .build();

  private YamlMapper() {}
}
