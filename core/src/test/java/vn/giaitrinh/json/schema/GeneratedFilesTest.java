package vn.giaitrinh.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.schedule.Timing;
import vn.giaitrinh.schedule.TimingKind;

/**
 * Holds the schemas and codelists of the jar to the model, byte by byte.
 *
 * <p>To write them anew after a change of the model or of its words, run the test with {@code
 * -Dgolden=write} and read the difference:
 *
 * <pre>
 * mvn -pl core test -Dtest=GeneratedFilesTest -Dgolden=write
 * </pre>
 */
class GeneratedFilesTest {
  private static final Path DIRECTORY = Path.of("src/main/resources/schema");
  private static final GeneratedFiles GENERATED = GeneratedFiles.fromTheModel();

  static Set<String> files() {
    return GENERATED.byName().keySet();
  }

  @ParameterizedTest
  @MethodSource("files")
  void are_those_that_the_model_gives(String name) throws IOException {
    byte[] generated = GENERATED.byName().get(name).getBytes(StandardCharsets.UTF_8);
    if ("write".equals(System.getProperty("golden"))) {
      Files.write(DIRECTORY.resolve(name), generated);
    }

    assertThat(DIRECTORY.resolve(name))
        .as("%s has drifted from the model; write it anew with -Dgolden=write", name)
        .exists()
        .hasBinaryContent(generated);
  }

  @Test
  void are_all_that_the_jar_holds() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(files());
    }
  }

  @Test
  void need_every_word_and_every_rule() {
    assertThat(GENERATED.unused()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WireDocument.class)
  void title_every_type_property_and_code_in_both_languages(WireDocument document) {
    JsonNode schema =
        GiaiTrinhJson.mapper().readTree(Schemas.resource("/schema/" + document.file()));

    List<JsonNode> types =
        Stream.concat(Stream.of(schema), schema.path("$defs").valueStream()).toList();
    assertThat(types).allMatch(GeneratedFilesTest::isTitled);
    assertThat(types)
        .flatExtracting(type -> type.path("properties").valueStream().toList())
        .isNotEmpty()
        .allMatch(GeneratedFilesTest::isTitled);
    assertThat(schema.findValues("oneOf"))
        .flatExtracting(codes -> codes.valueStream().toList())
        .filteredOn(code -> code.has("const"))
        .allMatch(GeneratedFilesTest::isTitled);
  }

  @Test
  void have_a_word_for_everything_or_are_not_made() {
    SchemaWords words = SchemaWords.read();

    assertThat(words.of(Plan.class).title().vi()).isEqualTo("Kế hoạch");
    assertThatThrownBy(() -> words.of("Plan.colour"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Plan.colour has no title; add a line 'Plan.colour | vi | en' to"
                + " src/test/resources/schema/words.txt");
  }

  @Test
  void name_the_kinds_of_a_family_as_the_model_does() {
    SchemaWords words = SchemaWords.read();

    assertThat(Codelists.codes(Timing.class, words))
        .containsExactlyElementsOf(Codelists.codes(TimingKind.class, words));
    assertThat(Codelists.codes(CaseEvent.class, words))
        .containsExactlyElementsOf(Codelists.codes(CaseEventType.class, words));
  }

  private static boolean isTitled(JsonNode schema) {
    return schema.path("title").asString("").contains(" / ");
  }
}
