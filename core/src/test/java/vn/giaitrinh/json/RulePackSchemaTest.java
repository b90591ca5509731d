package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.Instance;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.schedule.Roll;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ExtensionAnchor;
import vn.giaitrinh.sla.ExtensionRule;
import vn.giaitrinh.sla.LimitCondition;
import vn.giaitrinh.sla.LimitRule;
import vn.giaitrinh.sla.RecurringDuty;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Verification;

/** The schema of a rule pack and its reader know the same packs, and refuse the same ones. */
class RulePackSchemaTest {
  private static final String SCHEMA_TEXT = resource("/law/rule-pack.schema.json");
  private static final JsonNode SCHEMA_TREE = GiaiTrinhJson.mapper().readTree(SCHEMA_TEXT);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SCHEMA_TEXT, InputFormat.JSON);
  private static final String SAMPLE = resource("/wire/rule-pack.json");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/law/vn/explanation-requests.json",
        "/law/vn/complaints.json",
        "/law/vn/denunciations.json",
        "/law/vn/information-requests.json",
        "/law/vn/feedback.json",
        "/law/vn/citizen-reception.json",
        "/wire/rule-pack.json",
        "/golden/rule-pack.jackson2.json",
        "/golden/rule-pack.jackson3.json"
      })
  void a_pack_that_is_read_follows_the_schema(String name) throws IOException {
    String pack = resource(name);

    assertThat(broken(pack)).isEmpty();
    assertThat(read(pack).getSchema()).isEqualTo(RulePack.SCHEMA);
  }

  static Stream<RulePack> shipped() {
    return ShippedLaw.vietnam().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void what_is_written_follows_it_too(RulePack pack) {
    assertThat(broken(GiaiTrinhJson.mapper().writeValueAsString(pack))).isEmpty();
  }

  // What in the sample is replaced | by what | the path and the words of the reader.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"unit\": \"WORKING_DAYS\",\\s*\"amount\": 20 | \"unit\": \"WEEKS\", \"amount\": 4 | $.clocks[0].limits[0].limit: 'WEEKS' is not a kind known here; allowed are CALENDAR_DAYS, MONTHS, WORKING_DAYS",
        "\"amount\": 20                     | \"amount\": 0       | $.clocks[0].limits[0]: Limit of 0 ngày làm việc; at least 1 is allowed",
        "\"amount\": 20                     | \"amount\": -5      | $.clocks[0].limits[0].limit: Time limit of -5; allowed are 0 to 36500",
        "\"amount\": 20                     | \"amount\": \"20\"  | $.clocks[0].limits[0].limit.amount",
        "\"rolls\": false                   | \"rolling\": false  | $.clocks[0].rolling: unknown field 'rolling'; allowed are atRiskPercent, cancelOn",
        "\"inForceFrom\": \"2026-01-01\"    | \"inForceFrom\": \"2026-02-30\" | $.inForceFrom: '2026-02-30' is not a date of the form YYYY-MM-DD that exists",
        "\"verification\": \"SECONDARY_SOURCE\", | ``             | $.clocks[0].limits[0]: missing field verification",
        "\"verification\": \"CONFIRMED\"    | \"verification\": \"SURE\" | $.duties[0].verification: 'SURE' is not one of CONFIRMED, SECONDARY_SOURCE, UNVERIFIED",
        "\"kind\": \"COMPLAINT\"            | \"kind\": \"PETITION\" | $.clocks[0].kind: 'PETITION' is not one of EXPLANATION_REQUEST, FEEDBACK",
        "\"atRiskPercent\": 25              | \"atRiskPercent\": 120 | $.clocks[0]: Clock RESOLVE has an at-risk share of 120 percent; allowed are 0 to 100",
        "\"maxCount\": 1                    | \"maxCount\": 0     | $.clocks[0].limits[0].extension: Extension rule allows 0 extensions",
        "rule-pack/1                        | rule-pack/2         | $.schema: this document is of version 2 (giaitrinh/rule-pack/2); this library reads up to version 1",
        "\"stopOn\": \\[\\s*\"ANSWERED\"\\s*\\] | \"stopOn\": []   | $.clocks[0]: Clock RESOLVE has no event that stops it",
        "\"atLeast\": 1                     | \"atLeast\": 0      | $.duties[0]: Duty DIRECTOR is owed on 0 days; at least 1 is allowed",
        "FREQ=MONTHLY;BYMONTHDAY=1\"        | monthly\"           | $.duties[0].per"
      })
  void a_broken_pack_is_refused_by_both(String part, String by, String problem) {
    assertRefused(SAMPLE.replaceFirst(part, by), problem);
  }

  @Test
  void a_number_without_a_clause_is_refused_by_both_unless_the_host_gave_it() throws IOException {
    String basis = "\"basis\": \\[\\s*\\{[^\\]]*\"article\": \"37\"[^\\]]*\\],";
    String host =
        "\"verification\": \"SECONDARY_SOURCE\",\\s*\"hostOverride\": \\{.*?\\}\\s*\\}\\s*\\}";
    String byHost = SAMPLE.replaceFirst("(?s)" + basis, "");
    String byNobody =
        byHost.replaceFirst("(?s)" + host, "\"verification\": \"SECONDARY_SOURCE\" }");

    assertThat(byHost).isNotEqualTo(SAMPLE);
    assertThat(broken(byHost)).isEmpty();
    assertThat(read(byHost).getClocks().get(0).basis()).isEmpty();
    assertRefused(
        byNobody,
        "$.clocks[0].limits[0]: Limit of 20 ngày làm việc has no clause of law, and no host gave it");
  }

  @Test
  void a_duty_without_a_clause_is_refused_by_both() {
    assertRefused(
        SAMPLE.replaceFirst("(?s)\"basis\": \\[\\s*\\{[^\\]]*\"article\": \"18\"[^\\]]*\\],", ""),
        "$.duties[0]: Duty DIRECTOR has no clause of law");
  }

  record Described(String definition, Class<?> type) {}

  static Stream<Described> types() {
    return Stream.of(
        new Described("", RulePack.class),
        new Described("/$defs/clock", ClockDefinition.class),
        new Described("/$defs/limit", LimitRule.class),
        new Described("/$defs/condition", LimitCondition.class),
        new Described("/$defs/extension", ExtensionRule.class),
        new Described("/$defs/duty", RecurringDuty.class),
        new Described("/$defs/reference", LegalReference.class),
        new Described("/$defs/document", DocumentReference.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_schema_names_the_properties_of_the_model(Described described) {
    JsonNode schema = SCHEMA_TREE.at(described.definition());

    assertThat(schema.at("/properties").propertyNames())
        .containsExactly(described.type().getAnnotation(JsonPropertyOrder.class).value());
    assertThat(schema.at("/additionalProperties").asBoolean()).isFalse();
  }

  static Stream<Described> codes() {
    return Stream.of(
        new Described("/$defs/event", CaseEventType.class),
        new Described("/$defs/clock/properties/kind", CaseKind.class),
        new Described("/$defs/clock/properties/channels/items", RequestChannel.class),
        new Described("/$defs/complexity", Complexity.class),
        new Described("/$defs/instance", Instance.class),
        new Described("/$defs/receiptMode", ReceiptMode.class),
        new Described("/$defs/verification", Verification.class),
        new Described("/$defs/extension/properties/anchor", ExtensionAnchor.class),
        new Described("/$defs/duty/properties/roll", Roll.class));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_schema_names_the_codes_of_the_model(Described described) {
    List<String> codes =
        Arrays.stream(described.type().getEnumConstants()).map(String::valueOf).toList();

    assertThat(SCHEMA_TREE.at(described.definition() + "/enum").valueStream())
        .extracting(JsonNode::stringValue)
        .containsExactlyElementsOf(codes);
  }

  private static void assertRefused(String pack, String problem) {
    assertThat(pack).isNotEqualTo(SAMPLE);
    assertThat(broken(pack)).isNotEmpty();
    assertThatThrownBy(() -> read(pack))
        .isInstanceOf(JsonReadException.class)
        .hasMessageStartingWith("pack.json:")
        .hasMessageContaining(problem);
  }

  private static List<Error> broken(String pack) {
    return SCHEMA.validate(
        pack,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static RulePack read(String pack) throws IOException {
    return GiaiTrinhJson.read(
        new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)),
        "pack.json",
        RulePack.class);
  }

  private static String resource(String path) {
    try (InputStream data = RulePackSchemaTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(data, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
