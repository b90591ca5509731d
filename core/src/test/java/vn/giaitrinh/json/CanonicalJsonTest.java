package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.organization.NamedUnits;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitsOfKinds;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.sla.LimitCondition;
import vn.giaitrinh.text.BilingualText;

class CanonicalJsonTest {
  private static final UnitId A = UnitId.of("a");
  private static final UnitId B = UnitId.of("b");

  static List<JsonContractTest.Document> documents() {
    return JsonContractTest.documents().toList();
  }

  @Test
  void has_properties_as_declared_and_no_white_space() {
    BilingualText text = BilingualText.of("Kế hoạch", "Plan");

    assertThat(GiaiTrinhJson.canonical(text))
        .isEqualTo("{\"vi\":\"Kế hoạch\",\"en\":\"Plan\"}".getBytes(StandardCharsets.UTF_8));
    // printf '{"vi":"Kế hoạch","en":"Plan"}' | sha256sum
    assertThat(GiaiTrinhJson.digest(text))
        .isEqualTo("743c74e6405179be39ed6c13d89419cfd4493613e5141b04cb7c84928a8d8ebf");
  }

  @Test
  void has_text_in_nfc_however_it_was_composed() {
    assertThat(GiaiTrinhJson.digest(Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD)))
        .isEqualTo(GiaiTrinhJson.digest("Kế hoạch"));
  }

  @Test
  void has_text_as_it_is_read_whatever_a_builder_was_given() throws IOException {
    Plan plan = ((Plan) documents().get(0).value()).toBuilder().place(" Huế\u00A0").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhJson.write(plan, out);
    Plan read = GiaiTrinhJson.read(new ByteArrayInputStream(out.toByteArray()), "x", Plan.class);

    assertThat(GiaiTrinhJson.digest(plan)).isEqualTo(GiaiTrinhJson.digest(read));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_the_same_for_equal_values_however_they_were_read(JsonContractTest.Document document)
      throws IOException {
    String canonical = canonical(document.value());
    JsonNode turned = turned(GiaiTrinhJson.mapper().valueToTree(document.value()));
    Object other =
        GiaiTrinhJson.read(Texts.stream(turned.toString()), document.name(), document.type());

    assertThat(other).isEqualTo(document.value());
    assertThat(canonical(other)).isEqualTo(canonical);
    assertThat(canonical(GiaiTrinhJson.read(Texts.stream(canonical), "x", document.type())))
        .isEqualTo(canonical);
  }

  @Test
  void is_the_same_whatever_the_order_of_sets_and_maps() {
    assertThat(canonical(new NamedUnits(inOrder(B, A))))
        .isEqualTo(canonical(new NamedUnits(inOrder(A, B))));
    assertThat(
            canonical(
                new UnitsOfKinds(A, inOrder(UnitKind.OFFICE, UnitKind.DIVISION), inOrder(B, A))))
        .isEqualTo(
            canonical(
                new UnitsOfKinds(A, inOrder(UnitKind.DIVISION, UnitKind.OFFICE), inOrder(A, B))));
    assertThat(
            canonical(
                LimitCondition.builder()
                    .addComplexities(Complexity.COMPLEX, Complexity.ORDINARY)
                    .build()))
        .isEqualTo(
            canonical(
                LimitCondition.builder()
                    .addComplexities(Complexity.ORDINARY, Complexity.COMPLEX)
                    .build()));
    Map<ObligationStatus, Integer> counts = new LinkedHashMap<>();
    counts.put(ObligationStatus.LATE, 1);
    counts.put(ObligationStatus.OPEN, 2);
    assertThat(canonical(ObligationCounts.of(counts))).isEqualTo("{\"OPEN\":2,\"LATE\":1}");
  }

  /** Sets of anything else would come out in the order in which they were built. */
  @Test
  void every_set_of_a_generated_value_is_one_of_constants() {
    List<String> others =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.giaitrinh")
                .stream()
                .filter(type -> type.getSimpleName().startsWith("Immutable"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().startsWith("get"))
                .filter(method -> method.getRawReturnType().isAssignableTo(Set.class))
                .filter(method -> !elementOf(method).isEnum())
                .map(JavaMethod::getFullName)
                .toList();

    assertThat(others).isEmpty();
  }

  private static JavaClass elementOf(JavaMethod method) {
    return method.getReturnType().getAllInvolvedRawTypes().stream()
        .filter(type -> !type.isAssignableTo(Set.class))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void is_the_same_in_every_language() {
    Locale usual = Locale.getDefault();
    try {
      String english = canonical(documents().get(0).value());
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(canonical(documents().get(0).value())).isEqualTo(english);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(canonical(documents().get(0).value())).isEqualTo(english);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static <T> Set<T> inOrder(T one, T other) {
    return new LinkedHashSet<>(List.of(one, other));
  }

  private static String canonical(Object value) {
    return new String(GiaiTrinhJson.canonical(value), StandardCharsets.UTF_8);
  }

  /** Turns the order of all properties round. */
  private static JsonNode turned(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.reverse(names);
      ObjectNode copy = object.objectNode();
      names.forEach(name -> copy.set(name, turned(object.get(name))));
      return copy;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode copy = list.arrayNode();
      list.forEach(one -> copy.add(turned(one)));
      return copy;
    }
    return node;
  }
}
