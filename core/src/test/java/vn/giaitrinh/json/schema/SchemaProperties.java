package vn.giaitrinh.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.TaskId;

/** A document changed at any place: schema and reader agree on whether it still has its form. */
class SchemaProperties {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<WireDocument, JsonNode> GOLDEN = new EnumMap<>(WireDocument.class);
  private static final Map<WireDocument, List<Place>> PLACES = new EnumMap<>(WireDocument.class);

  static {
    for (WireDocument document : EnumSet.complementOf(EnumSet.of(WireDocument.CODELISTS))) {
      String golden = Schemas.resource("/golden/" + document.sample() + ".jackson3.json");
      List<Place> places = new ArrayList<>();
      GOLDEN.put(document, GiaiTrinhJson.mapper().readTree(golden));
      collect(document, "", golden(document), places);
      PLACES.put(document, places);
    }
  }

  /** A property somewhere in the sample of a document. */
  record Place(WireDocument document, String object, String property) {

    String changed(Change change) {
      JsonNode root = golden(document).deepCopy();
      change.on((ObjectNode) root.at(object), property);
      return root.toString();
    }

    JsonNode value() {
      return golden(document).at(object).get(property);
    }
  }

  /** A change of one property of an object. */
  @FunctionalInterface
  interface Change {
    void on(ObjectNode object, String property);
  }

  @Property(tries = 60)
  void one_that_lacks_a_field_of_the_model_is_refused_by_both(@ForAll("places") Place place) {
    String lacking = place.changed(ObjectNode::remove);
    boolean broken = !Schemas.broken(place.document(), lacking).isEmpty();
    Optional<String> refused = Schemas.refused(place.document(), lacking);

    // A draft may have no task yet; the reader alone sees whether figures still add up.
    boolean draft = place.object().isEmpty() && place.property().equals("groups");
    if (refused.filter(problem -> problem.contains("missing field")).isPresent()) {
      assertThat(broken).isTrue();
    } else if (broken && !draft) {
      assertThat(refused).isPresent();
    }
  }

  @Property(tries = 60)
  void one_with_a_field_more_is_refused_by_both(@ForAll("places") Place place) {
    String more = place.changed((object, property) -> object.put("nonesuch", 1));

    assertThat(Schemas.broken(place.document(), more)).isNotEmpty();
    assertThat(Schemas.refused(place.document(), more)).isPresent();
  }

  @Property(tries = 60)
  void one_with_a_value_of_another_type_is_refused_by_both(
      @ForAll("places") Place place, @ForAll("values") JsonNode other) {
    if (place.value().getNodeType() == other.getNodeType()) {
      return;
    }
    String changed = place.changed((object, property) -> object.set(property, other));

    assertThat(Schemas.broken(place.document(), changed)).isNotEmpty();
    assertThat(Schemas.refused(place.document(), changed)).isPresent();
  }

  @Property(tries = 300)
  void an_id_has_the_form_that_the_model_reads(@ForAll("words") String text) {
    assertThat(matches("UnitId", text)).isEqualTo(reads(() -> UnitId.of(text)));
    assertThat(matches("TaskId", text)).isEqualTo(reads(() -> TaskId.of(text)));
    assertThat(matches("CaseId", text)).isEqualTo(reads(() -> CaseId.of(text)));
    assertThat(matches("ClauseId", text)).isEqualTo(reads(() -> ClauseId.of(text)));
  }

  @Property(tries = 300)
  void a_document_number_has_the_form_in_which_it_is_written(@ForAll("numbers") String text) {
    boolean canonical =
        reads(() -> DocumentNumber.parse(text))
            && DocumentNumber.parse(text).toString().equals(text);

    assertThat(matches("DocumentNumber", text)).isEqualTo(canonical);
  }

  @Provide
  Arbitrary<Place> places() {
    return Arbitraries.of(PLACES.keySet())
        .flatMap(document -> Arbitraries.of(Objects.requireNonNull(PLACES.get(document))));
  }

  @Provide
  Arbitrary<JsonNode> values() {
    return Arbitraries.of(
        JSON.stringNode("chữ"),
        JSON.numberNode(-7),
        JSON.booleanNode(true),
        JSON.objectNode(),
        JSON.arrayNode());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("ab09-", "aZ09._-", "aZ09._/-", "aZđ9./")
        .flatMap(
            letters ->
                Arbitraries.oneOf(
                    Arbitraries.strings().withChars(letters).ofMaxLength(6),
                    Arbitraries.strings().withChars(letters).ofMinLength(62).ofMaxLength(66)));
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.of("154/KH-UBND", "59/2019/NĐ-CP", "53-CT/TW", "/KH-STP", "9a/QĐ-X1-Y")
        .flatMap(
            number ->
                Arbitraries.integers()
                    .between(0, number.length())
                    .flatMap(
                        at ->
                            Arbitraries.of("", "1", "x", "Đ", "/", "-", " ", "–")
                                .map(it -> number.substring(0, at) + it + number.substring(at))));
  }

  private static void collect(
      WireDocument document, String pointer, JsonNode node, List<Place> found) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(name -> found.add(new Place(document, pointer, name)));
      object.forEachEntry((name, value) -> collect(document, pointer + "/" + name, value, found));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(document, pointer + "/" + i, node.get(i), found);
    }
  }

  private static JsonNode golden(WireDocument document) {
    return Objects.requireNonNull(GOLDEN.get(document));
  }

  /** Whether a text follows the definition of a value in the schemas. */
  private static boolean matches(String definition, String text) {
    JsonNode schema = Schemas.definition(definition);
    return text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
        && Pattern.compile(schema.path("pattern").asString()).matcher(text).find();
  }

  private static boolean reads(Runnable reader) {
    try {
      reader.run();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
