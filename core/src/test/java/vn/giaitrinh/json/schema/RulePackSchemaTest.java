package vn.giaitrinh.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.sla.RulePack;

/** The schema of a rule pack and its reader know the same packs, and refuse the same ones. */
class RulePackSchemaTest {
  private static final String SAMPLE = Schemas.resource("/wire/rule-pack.json");

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
  void a_pack_that_is_read_follows_the_schema(String name) {
    String pack = Schemas.resource(name);

    assertThat(Schemas.broken(WireDocument.RULE_PACK, pack)).isEmpty();
    assertThat(Schemas.refused(WireDocument.RULE_PACK, pack)).isEmpty();
  }

  static Stream<RulePack> shipped() {
    return ShippedLaw.vietnam().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void what_is_written_follows_it_too(RulePack pack) {
    String written = GiaiTrinhJson.mapper().writeValueAsString(pack);

    assertThat(Schemas.broken(WireDocument.RULE_PACK, written)).isEmpty();
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
  void a_number_without_a_clause_is_refused_by_both_unless_the_host_gave_it() {
    String basis = "\"basis\": \\[\\s*\\{[^\\]]*\"article\": \"37\"[^\\]]*\\],";
    String host =
        "\"verification\": \"SECONDARY_SOURCE\",\\s*\"hostOverride\": \\{.*?\\}\\s*\\}\\s*\\}";
    String byHost = SAMPLE.replaceFirst("(?s)" + basis, "");
    String byNobody =
        byHost.replaceFirst("(?s)" + host, "\"verification\": \"SECONDARY_SOURCE\" }");

    assertThat(byHost).isNotEqualTo(SAMPLE);
    assertThat(Schemas.broken(WireDocument.RULE_PACK, byHost)).isEmpty();
    assertThat(Schemas.refused(WireDocument.RULE_PACK, byHost)).isEmpty();
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

  private static void assertRefused(String pack, String problem) {
    assertThat(pack).isNotEqualTo(SAMPLE);
    assertThat(Schemas.broken(WireDocument.RULE_PACK, pack)).isNotEmpty();
    assertThat(Schemas.refused(WireDocument.RULE_PACK, pack).orElse("read"))
        .startsWith("it:")
        .contains(problem);
  }
}
