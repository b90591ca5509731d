package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.text.BilingualText;

class JsonOptionsTest {

  @Test
  void the_bounds_are_on_by_default() {
    JsonOptions options = JsonOptions.builder().build();

    assertThat(options.getDeepestNesting()).isEqualTo(100);
    assertThat(options.getLongestText()).isEqualTo(1_048_576);
    assertThat(options.getLargestDocument()).isEqualTo(67_108_864);
    assertThat(options.toBuilder().build()).isEqualTo(options);
  }

  @Test
  void what_is_nested_too_deep_is_refused_at_its_place() {
    JsonOptions options = JsonOptions.builder().deepestNesting(3).build();

    assertThat(Texts.refusal("{'a':\n[[[1]]]}", JsonNode.class, options))
        .isEqualTo("plan.json:2:3: $.a[0][0]: nested deeper than 3 levels");
    assertThat(Texts.refusal("[".repeat(101), JsonNode.class, Texts.USUAL))
        .startsWith("plan.json:1:101: $[0]")
        .endsWith("[0]: nested deeper than 100 levels");
  }

  @Test
  void a_text_that_is_too_long_is_refused_at_its_place() throws IOException {
    JsonOptions options = JsonOptions.builder().longestText(4).build();

    assertThat(Texts.refusal("{'vi':'Sở',\n'en':'12345'}", BilingualText.class, options))
        .isEqualTo("plan.json:2:6: $.en: a text is longer than 4 characters");
    assertThat(
            Texts.refusal(
                "{'vi':'" + "x".repeat(1_048_577) + "'}", BilingualText.class, Texts.USUAL))
        .isEqualTo("plan.json:1:7: $.vi: a text is longer than 1048576 characters");
    assertThat(GiaiTrinhJson.read(Texts.json("{'vi':'1234'}"), "x", BilingualText.class, options))
        .isEqualTo(BilingualText.ofVietnamese("1234"));
  }

  @Test
  void of_a_document_that_is_too_large_no_more_is_read_than_tells_it() {
    AtomicLong read = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) ' ');
            read.addAndGet(length);
            return length;
          }
        };

    assertThatThrownBy(
            () ->
                GiaiTrinhJson.read(
                    endless,
                    "endless",
                    BilingualText.class,
                    JsonOptions.builder().largestDocument(5000).build()))
        .hasMessage("endless:1:5001: $: the document is larger than 5000 bytes");
    assertThat(read).hasValue(5001);
  }

  @Test
  void a_document_as_large_as_is_allowed_is_read() throws IOException {
    JsonOptions options = JsonOptions.builder().largestDocument(10).build();

    assertThat(GiaiTrinhJson.read(Texts.json("{'vi':'a'}"), "x", BilingualText.class, options))
        .isEqualTo(BilingualText.ofVietnamese("a"));
    assertThat(Texts.refusal("{'vi':\n'a'}", BilingualText.class, options))
        .isEqualTo("plan.json:2:4: $: the document is larger than 10 bytes");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_at_their_place() {
    InputStream data = new ByteArrayInputStream(new byte[] {'{', '\n', '"', (byte) 0xC3, '"'});

    assertThatThrownBy(() -> GiaiTrinhJson.read(data, "x", BilingualText.class))
        .hasMessage("x:2:2: $: this is not text in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void text_that_only_a_guess_could_read_is_refused(Charset charset) {
    for (String json : List.of("{\"vi\":\"a\"}", "\"\"\"")) {
      InputStream data = new ByteArrayInputStream(json.getBytes(charset));

      assertThatThrownBy(() -> GiaiTrinhJson.read(data, "x", BilingualText.class))
          .isInstanceOf(JsonReadException.class)
          .hasMessageStartingWith("x:1:")
          .hasMessageEndingWith("$: this is not text in UTF-8");
    }
  }

  @Test
  void bounds_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonOptions.builder().deepestNesting(1001).build())
        .withMessage("Deepest nesting is 1001 levels; allowed are 1 to 1000 levels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonOptions.builder().longestText(0).build())
        .withMessageStartingWith("Longest text is 0 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonOptions.builder().largestDocument(-1).build())
        .withMessageStartingWith("Largest document is -1 bytes");
    SchemaUpgrade upgrade = SchemaUpgrade.to("giaitrinh/plan/1", ObjectNode::deepCopy);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonOptions.builder().addUpgrades(upgrade, upgrade).build())
        .withMessage("Two upgrades are given from giaitrinh/plan/0");
  }
}
