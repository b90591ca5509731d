package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document that is read with a text left blank is written so that it can be read again. */
class BlankTextTest {
  private static final JsonMapper MAPPER = GiaiTrinhJson.mapper();
  private static final JsonNode BLANK = JsonNodeFactory.instance.stringNode("");

  @ParameterizedTest
  @MethodSource("vn.giaitrinh.json.JsonContractTest#documents")
  void a_blank_text_is_read_again(JsonContractTest.Document document) {
    JsonNode tree = MAPPER.valueToTree(document.value());
    List<String> lost = new ArrayList<>();
    blankEach(tree, "$", () -> check(tree, document.type()), lost);

    assertThat(lost).isEmpty();
  }

  /** Checks that what is read is read again; what is refused has been told. */
  private static boolean check(JsonNode tree, Class<?> type) {
    Object value;
    try {
      value = MAPPER.treeToValue(tree, type);
    } catch (JacksonException e) {
      return true;
    }
    try {
      return value.equals(MAPPER.readValue(MAPPER.writeValueAsBytes(value), type));
    } catch (JacksonException e) {
      return false;
    }
  }

  private interface Check {
    boolean holds();
  }

  private static void blankEach(JsonNode node, String path, Check check, List<String> lost) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode before = object.get(name);
        if (before.isString()) {
          object.set(name, BLANK);
          if (!check.holds()) {
            lost.add(path + "." + name);
          }
          object.set(name, before);
        } else {
          blankEach(before, path + "." + name, check, lost);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        blankEach(array.get(i), path + "[" + i + "]", check, lost);
      }
    }
  }
}
