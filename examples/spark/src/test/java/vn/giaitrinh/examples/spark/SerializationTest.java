package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;

/** What travels between machines arrives as it left. */
class SerializationTest {
  @Test
  void a_recipe_makes_the_same_assessment_elsewhere() throws Exception {
    AssessmentRecipe recipe = OneMachine.recipe();
    Assessment here = recipe.assessment();

    AssessmentRecipe sent = sent(recipe);

    assertThat(sent.assessment()).isEqualTo(here).isNotSameAs(here);
    assertThat(sent.assessment()).isSameAs(sent.assessment());
  }

  @Test
  void a_tally_arrives_with_its_accounts_and_holds_nothing_personal() throws Exception {
    Assessment assessment = OneMachine.recipe().assessment();
    ComplianceTally tally = assessment.newTally();
    IntStream.range(0, 500).mapToObj(MadeUpCases::of).forEach(tally::add);
    SplitAccount account =
        new SplitAccount(new LinePlace("a", 7), 500, 1, List.of(RefusedLine.repeated(3)));

    PartitionTally sent = sent(PartitionTally.of(tally, List.of(account)));

    assertThat(sent.tally(assessment).summarize()).isEqualTo(tally.summarize());
    assertThat(sent.accounts()).containsExactly(account);
    assertThat(new String(sent.state(), StandardCharsets.UTF_8)).doesNotContain(MadeUpCases.NAME);
  }

  @Test
  void the_place_of_a_case_arrives() throws Exception {
    CasePlace place = new CasePlace("GT-1", new LinePlace("b", 9));

    assertThat(sent(place)).isEqualTo(place);
  }

  @SuppressWarnings("unchecked")
  private static <T> T sent(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
