package vn.giaitrinh.schedule.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.Vectors;
import vn.giaitrinh.schedule.Deferred;
import vn.giaitrinh.schedule.Timing;

/** The published phrases; to what a task is deferred, they do not say. */
class TimingPhraseVectorsTest {
  private static final List<JsonNode> VECTORS = Vectors.read("timing-phrases.ndjson");

  @Test
  void there_are_55_phrases() {
    assertThat(VECTORS).hasSize(55);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void a_phrase_has_its_meaning(JsonNode vector) {
    String phrase = vector.get("phrase").asString();
    Timing timing = TimingPhrases.parse(phrase, context(vector));

    assertThat(meaning(timing)).isEqualTo(TimingMeaning.of(vector));
    assertThat(timing.raw()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void a_phrase_means_the_same_decomposed_or_in_capitals(JsonNode vector) {
    String phrase = vector.get("phrase").asString();
    String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD);
    String capitals = phrase.toUpperCase(Locale.ROOT);

    for (String variant : List.of(decomposed, capitals, "Thời gian thực hiện: " + phrase + ".")) {
      assertThat(meaning(TimingPhrases.parse(variant, context(vector))))
          .as(variant)
          .isEqualTo(TimingMeaning.of(vector));
    }
  }

  static Stream<JsonNode> vectors() {
    return VECTORS.stream();
  }

  private static String meaning(Timing timing) {
    return timing instanceof Deferred ? timing.kind().name() : TimingMeaning.of(timing);
  }

  private static PhraseContext context(JsonNode vector) {
    return PhraseContext.of(
        vector.get("planYear").asInt(), LocalDate.parse(vector.get("planIssuedOn").asString()));
  }
}
