package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class StoredDocumentProperties {
  private static final List<JsonContractTest.Document> DOCUMENTS =
      JsonContractTest.documents().toList();
  private static final List<JsonNode> VALUES =
      List.of(
          json("1.10"),
          json("1e300"),
          json("12345678901234567890123"),
          json("null"),
          json("\"Ke\u0302\u0301 hoa\u0323ch \""),
          json("[]"),
          json("{}"),
          json("{\"a\":[{\"b\":[1,{\"id\":\"c\"}]}],\"type\":\"LEAD\"}"));
  private static final List<String> NAMES =
      List.of("color", "x-lạ", "a.b", "o'clock", "", "0", "ID", "Type", "__proto__", "mục [1]");

  /** The properties that are maps: each name in them is data, and unknown ones are not read. */
  private static final Set<String> MAPS = Set.of("counts", "duties", "cases", "findings");

  @Property
  void unknown_properties_at_any_place_change_nothing_and_come_back(
      @ForAll("documents") JsonContractTest.Document document,
      @ForAll("seeds") long seed,
      @ForAll("shares") int percent)
      throws IOException {
    Random random = new Random(seed);
    ObjectNode tree = GiaiTrinhJson.mapper().valueToTree(document.value());
    Set<String> added = new TreeSet<>();
    List<Spot> places = new ArrayList<>();
    collect(tree, JsonPath.ROOT, places);
    for (Spot place : places) {
      if (random.nextInt(100) < percent) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        place.object().set(name, VALUES.get(random.nextInt(VALUES.size())).deepCopy());
        added.add(place.path().property(name).toString());
      }
    }

    StoredDocument<?> read =
        GiaiTrinhJson.readStored(
            new ByteArrayInputStream(GiaiTrinhJson.mapper().writeValueAsBytes(tree)),
            document.name(),
            document.type());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read.write(out);

    assertThat(read.getValue()).isEqualTo(document.value());
    assertThat(new TreeSet<>(read.getUnknownPaths())).isEqualTo(added);
    assertThat(read.getUnknownPaths()).hasSameSizeAs(added);
    assertThat(GiaiTrinhJson.mapper().readTree(out.toByteArray()))
        .isEqualTo(GiaiTrinhJson.mapper().readTree(GiaiTrinhJson.mapper().writeValueAsBytes(tree)));
  }

  @Provide
  Arbitrary<JsonContractTest.Document> documents() {
    return Arbitraries.of(DOCUMENTS);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<Integer> shares() {
    return Arbitraries.of(2, 10, 50, 100);
  }

  private record Spot(JsonPath path, ObjectNode object) {}

  private static void collect(JsonNode node, JsonPath path, List<Spot> places) {
    if (node instanceof ObjectNode object) {
      if (!isMap(path, object)) {
        places.add(new Spot(path, object));
        object.forEachEntry((name, child) -> collect(child, path.property(name), places));
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), path.element(i), places);
      }
    }
  }

  private static boolean isMap(JsonPath path, ObjectNode object) {
    boolean upper =
        !object.isEmpty()
            && object.propertyNames().stream().allMatch(name -> name.matches("[A-Z][A-Z_]*"));
    return upper
        || (object.isEmpty() && path.name() != null && MAPS.contains(path.name()))
        || "counts".equals(path.name());
  }

  private static JsonNode json(String text) {
    return GiaiTrinhJson.mapper().readTree(text);
  }
}
