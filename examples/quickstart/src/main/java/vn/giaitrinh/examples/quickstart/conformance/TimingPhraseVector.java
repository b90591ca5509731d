package vn.giaitrinh.examples.quickstart.conformance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.schedule.phrase.PhraseContext;
import vn.giaitrinh.schedule.phrase.TimingPhrases;

/**
 * A vector of {@code timing-phrases}: what a phrase means. Only the fields given are compared; null
 * means that the phrase does not say.
 *
 * @param planYear the year of the plan in which the phrase stands
 * @param planIssuedOn the day on which that plan was issued
 * @param phrase the phrase
 * @param meaning the fields of the meaning expected, see {@link TimingFields}
 */
record TimingPhraseVector(
    int planYear,
    LocalDate planIssuedOn,
    String phrase,
    @JsonAnySetter Map<String, JsonNode> meaning)
    implements Vector {

  /**
   * Checks that the fields of the meaning are known.
   *
   * @throws IllegalArgumentException if one is not
   */
  TimingPhraseVector {
    meaning = Map.copyOf(meaning);
    TimingFields.of(meaning);
  }

  @Override
  public String expected() {
    return TimingFields.of(meaning).toString();
  }

  @Override
  public String actual() {
    PhraseContext context = new PhraseContext(planYear, Optional.of(planIssuedOn));
    return TimingFields.of(TimingPhrases.parse(phrase, context))
        .only(TimingFields.of(meaning))
        .toString();
  }
}
