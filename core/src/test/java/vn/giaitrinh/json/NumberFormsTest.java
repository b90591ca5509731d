package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Target;

class NumberFormsTest {
  private static final String TARGET =
      "{'indicator':{'vi':'a'},'comparison':'AT_LEAST','value':%s,'unit':'m'}";

  @ParameterizedTest
  @CsvSource({
    "95, 95",
    "95.0, 95",
    "9.50e1, 95",
    "1000, 1000",
    "1e3, 1000",
    "0.10, 0.1",
    "1e-1, 0.1",
    "0.000, 0",
    "0e5, 0",
    "-0.50, -0.5",
    "1e40, 10000000000000000000000000000000000000000",
    "1e41, 1E41",
    "100e39, 1E41",
    "1.50e-41, 15E-42",
    "1e999999999, 1E999999999",
    "100e2147483647, 1E2147483649"
  })
  void have_one_canonical_form(String number, String canonical) {
    Target target = target(new BigDecimal(number));

    assertThat(new String(GiaiTrinhJson.canonical(target), StandardCharsets.UTF_8))
        .contains("\"value\":" + canonical + ",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"95.0", "1e3", "1E+300", "1e-7", "0.0000001", "-0.50", "1e999999999", "0e-50"})
  void go_from_json_to_yaml_and_back(String number) throws IOException {
    Target read =
        GiaiTrinhJson.read(Texts.json(TARGET.formatted(number)), "target.json", Target.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhYaml.write(read, out);

    assertThat(Texts.yaml(out.toString(StandardCharsets.UTF_8), Target.class)).isEqualTo(read);
  }

  @Test
  void go_to_yaml_however_long_json_takes_them() throws IOException {
    String longest = "9".repeat(990) + "e5";
    Target read =
        GiaiTrinhJson.read(Texts.json(TARGET.formatted(longest)), "target.json", Target.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhYaml.write(read, out);

    assertThat(Texts.yaml(out.toString(StandardCharsets.UTF_8), Target.class)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {".5", "1.", "+1", "01", "1e", "1_000", "0x1F", "1e99999999999", "NaN"})
  void of_no_other_form_are_read_from_yaml(String number) {
    String yaml = TARGET.replace("'", "").replace(":", ": ").formatted(number);

    assertThat(Texts.refusal(() -> Texts.yaml(yaml, Target.class)))
        .contains("$.value: '" + number + "' is not a number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99999999999  | expected a whole number from -2147483648 to 2147483647",
        "-2147483649  | expected a whole number from -2147483648 to 2147483647",
        "1e2          | expected a whole number without point or exponent",
        "1.0          | expected a whole number without point or exponent",
        "1.5          | '1.5' is not a whole number"
      })
  void that_are_no_int_are_told_at_their_place(String number, String problem) {
    String json = "{'documentKind':'x',\n 'quantity':%s}".formatted(number);

    assertThat(Texts.refusal(json, Deliverable.class, Texts.USUAL))
        .isEqualTo("plan.json:2:13: $.quantity: " + problem);
    assertThat(Texts.storedRefusal(json, Deliverable.class))
        .isEqualTo("old.json:2:13: $.quantity: " + problem);
  }

  @Test
  void that_are_no_long_are_told_at_their_place() {
    assertThat(Texts.refusal("99999999999999999999", Long.class, Texts.USUAL))
        .isEqualTo(
            "plan.json:1:1: $: expected a whole number from -9223372036854775808 to"
                + " 9223372036854775807");
  }

  @Test
  void of_a_size_beyond_reason_are_told_in_words_of_the_format() {
    assertThat(Texts.refusal(TARGET.formatted("1e99999999999"), Target.class, Texts.USUAL))
        .endsWith("$.value: this number is larger or smaller than is read");
    assertThat(Texts.refusal(TARGET.formatted("1".repeat(1001)), Target.class, Texts.USUAL))
        .endsWith("$.value: a number is longer than 1000 characters");
    assertThat(Texts.refusal("{'id':'p','" + "n".repeat(50_001) + "':1}", Plan.class, Texts.USUAL))
        .endsWith(": $: the name of a field is longer than 50000 characters");
  }

  private static Target target(BigDecimal value) {
    try {
      return GiaiTrinhJson.read(Texts.json(TARGET.formatted(1)), "x", Target.class).toBuilder()
          .value(value)
          .build();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
