package vn.giaitrinh.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.json.JsonSchemas;

/** Every document of the house follows its schema. */
class SchemaExamplesTest {

  static Set<WireDocument> written() {
    return EnumSet.complementOf(EnumSet.of(WireDocument.CODELISTS));
  }

  static Set<WireDocument> authored() {
    return EnumSet.complementOf(EnumSet.of(WireDocument.CODELISTS, WireDocument.SUMMARY));
  }

  @ParameterizedTest
  @MethodSource("written")
  void what_each_mapper_writes_follows_its_schema(WireDocument document) {
    String by2 = Schemas.resource("/golden/" + document.sample() + ".jackson2.json");
    String by3 = Schemas.resource("/golden/" + document.sample() + ".jackson3.json");

    assertThat(Schemas.broken(document, by2)).isEmpty();
    assertThat(Schemas.broken(document, by3)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("authored")
  void what_a_person_writes_follows_its_schema(WireDocument document) {
    String sample = Schemas.resource("/wire/" + document.sample() + ".json");

    assertThat(Schemas.broken(document, sample)).isEmpty();
    assertThat(Schemas.refused(document, sample)).isEmpty();
  }

  @Test
  void the_codelists_follow_their_schema() throws IOException {
    try (InputStream data = JsonSchemas.openCodelists()) {
      String codelists = new String(data.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(Schemas.broken(WireDocument.CODELISTS, codelists)).isEmpty();
      assertThat(Schemas.refused(WireDocument.CODELISTS, codelists)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(WireDocument.class)
  void each_schema_is_one_of_draft_2020_12(WireDocument document) {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(Schemas.resource("/schema/" + document.file()), InputFormat.JSON))
        .isEmpty();
    assertThat(draft.validate("{\"type\": \"thing\"}", InputFormat.JSON)).isNotEmpty();
  }
}
