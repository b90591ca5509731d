package vn.giaitrinh.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.comparison.PlanDiff;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.Language;

/** Readers of JSON meet any text, and any JSON, with a value or with {@code JsonReadException}. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 150)
class UntrustedJsonProperties {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final Plan PLAN = valid("plan", Plan.class);

  @Property
  void a_plan_is_read_or_refused_and_what_is_read_can_be_compared(@ForAll("plans") String json) {
    check(
        json,
        Plan.class,
        plan -> {
          PlanDiff diff = PlanDiff.between(PLAN, plan);
          assertThat(diff.render(Language.EN)).isNotBlank();
          assertThat(diff.isEmpty()).isEqualTo(PlanDiff.between(plan, PLAN).isEmpty());
          assertThat(PlanDiff.between(plan, plan).isEmpty()).isTrue();
        });
  }

  @Property
  void a_case_is_read_or_refused(@ForAll("cases") String json) {
    check(json, CaseFile.class, read -> assertThat(read.getEvents()).isNotNull());
  }

  @Property
  void a_rule_pack_is_read_or_refused(@ForAll("packs") String json) {
    check(json, RulePack.class, read -> assertThat(read.getClocks()).isNotNull());
  }

  @Provide
  Arbitrary<String> plans() {
    return spoilt("plan");
  }

  @Provide
  Arbitrary<String> cases() {
    return spoilt("case");
  }

  @Provide
  Arbitrary<String> packs() {
    return spoilt("rule-pack");
  }

  private static <T> void check(String json, Class<T> type, Consumer<T> read) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertTimeout(
        LIMIT, () -> JsonReadings.strict(bytes, type, JsonReadings.USUAL).ifPresent(read));
  }

  private static Arbitrary<String> spoilt(String name) {
    String json = text(name);
    return Arbitraries.oneOf(
        Mutations.of(json), Arbitraries.randomValue(random -> spoilTree(json, random)));
  }

  /** Returns JSON of which one to three values are others, or are gone. */
  private static String spoilTree(String json, Random random) {
    JsonNode tree = PLAIN.readTree(json);
    int faults = 1 + random.nextInt(3);
    for (int i = 0; i < faults; i++) {
      List<JsonNode> holders = new ArrayList<>();
      collect(tree, holders);
      spoil(holders.get(random.nextInt(holders.size())), random);
    }
    return PLAIN.writeValueAsString(tree);
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainer() && !node.isEmpty()) {
      holders.add(node);
    }
    node.forEach(child -> collect(child, holders));
  }

  private static void spoil(JsonNode holder, Random random) {
    int at = random.nextInt(holder.size());
    if (holder instanceof ObjectNode object) {
      String name = List.copyOf(object.propertyNames()).get(at);
      if (random.nextInt(4) == 0) {
        object.remove(name);
      } else {
        object.set(name, other(random));
      }
    } else if (holder instanceof ArrayNode array) {
      if (random.nextInt(4) == 0) {
        array.add(array.get(at));
      } else {
        array.set(at, other(random));
      }
    }
  }

  private static JsonNode other(Random random) {
    List<String> values =
        List.of(
            "null",
            "0",
            "-1",
            "2147483648",
            "1e999999999",
            "1.5",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2026-02-30\"",
            "\"-999999999-01-01\"",
            "\"\\u0000\\ud83d\"",
            "\"" + "a".repeat(3_000) + "\"",
            "true",
            "[]",
            "{}",
            "[[[[]]]]",
            "[".repeat(90) + "]".repeat(90),
            "{\"type\":\"X\"}");
    return PLAIN.readTree(values.get(random.nextInt(values.size())));
  }

  private static <T> T valid(String name, Class<T> type) {
    try {
      return GiaiTrinhJson.read(
          new ByteArrayInputStream(text(name).getBytes(StandardCharsets.UTF_8)), name, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    String path = "/wire/" + name + ".json";
    try (InputStream data = UntrustedJsonProperties.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
