package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.RuleProfile;

class SchemaUpgradeTest {
  private static final SchemaUpgrade NAME_TO_TITLE =
      SchemaUpgrade.to(
          "giaitrinh/plan/1",
          plan -> {
            plan.set("title", plan.objectNode().set("vi", plan.remove("name")));
            return plan;
          });
  private static final JsonOptions OPTIONS =
      JsonOptions.builder().addUpgrade(NAME_TO_TITLE).build();
  private static final String OLD =
      "{'schema':'giaitrinh/plan/0','id':'p','issuer':'so',\n'name':'Kế hoạch'%s}";

  @Test
  void an_older_document_is_upgraded_before_it_is_read() throws IOException {
    Plan plan = GiaiTrinhJson.read(Texts.json(OLD.formatted("")), "x", Plan.class, OPTIONS);

    assertThat(plan.getTitle()).isEqualTo(BilingualText.ofVietnamese("Kế hoạch"));
    assertThat(plan.getSchema()).isEqualTo(Plan.SCHEMA);
    assertThat(NAME_TO_TITLE).hasToString("SchemaUpgrade[giaitrinh/plan/0 to giaitrinh/plan/1]");
  }

  @Test
  void a_stored_one_keeps_its_unknown_properties_through_the_upgrade() throws IOException {
    StoredDocument<Plan> stored =
        GiaiTrinhJson.readStored(
            Texts.json(OLD.formatted(",'colour':'red'")), "x", Plan.class, OPTIONS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stored.write(out);

    assertThat(stored.getUnknownPaths()).containsExactly("$.colour");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"giaitrinh/plan/1\"", "\"title\"", "\"colour\" : \"red\"");
  }

  @Test
  void yaml_is_upgraded_too() throws IOException {
    String yaml = "schema: giaitrinh/plan/0\nid: p\nissuer: so\nname: Kế hoạch\n";

    assertThat(GiaiTrinhYaml.read(Texts.stream(yaml), "x", Plan.class, OPTIONS).getTitle())
        .isEqualTo(BilingualText.ofVietnamese("Kế hoạch"));
  }

  @Test
  void what_is_wrong_after_an_upgrade_is_told_at_its_place_before() {
    assertThat(Texts.refusal(OLD.formatted(",\n 'groups':[{'colour':1}]"), Plan.class, OPTIONS))
        .startsWith("plan.json:3:13: $.groups[0].colour: unknown field 'colour'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'schema':'giaitrinh/plan/2','new':1} | this document is of version 2 (giaitrinh/plan/2); this library reads up to version 1: update it",
        "{'new':1,'schema':'giaitrinh/plan/2'} | this document is of version 2 (giaitrinh/plan/2); this library reads up to version 1: update it",
        "{'schema':'giaitrinh/plan/0'}         | this document is of version 0 (giaitrinh/plan/0); this library reads version 1, and no upgrade to it is given",
        "{'schema':'giaitrinh/case/1'}         | this is a case file (giaitrinh/case/1), not a plan (giaitrinh/plan/1)",
        "{'schema':'giaitrinh/case/2'}         | this is a case file (giaitrinh/case/2), not a plan (giaitrinh/plan/1)",
        "{'schema':'giaitrinh/zoo/1'}          | this is a document of another kind (giaitrinh/zoo/1), not a plan (giaitrinh/plan/1)"
      })
  void newer_ones_and_other_kinds_are_refused(String json, String problem) {
    assertThat(Texts.refusal(json, Plan.class, Texts.USUAL)).endsWith(": $.schema: " + problem);
    assertThat(Texts.storedRefusal(json, Plan.class)).endsWith(": $.schema: " + problem);
  }

  @Test
  void what_is_no_schema_is_refused_by_the_model() {
    assertThat(
            Texts.refusal("{'schema':'plan','units':[]}", OrganizationDirectory.class, Texts.USUAL))
        .contains("Schema is 'plan'; only giaitrinh/organization/1 is read");
    assertThat(Texts.refusal("{'schema':1}", Plan.class, Texts.USUAL))
        .isEqualTo("plan.json:1:11: $.schema: expected a text");
    assertThat(Texts.refusal("[1]", Plan.class, OPTIONS)).contains("expected an object");
    assertThat(Texts.storedRefusal("[1]", Plan.class)).contains("expected an object");
  }

  @Test
  void upgrades_follow_one_another() throws IOException {
    // No version 2 of a plan is read yet: the first of two upgrades leads to one that is.
    JsonOptions two =
        OPTIONS.toBuilder().addUpgrade(SchemaUpgrade.to("giaitrinh/plan/2", old -> old)).build();

    assertThat(GiaiTrinhJson.read(Texts.json(OLD.formatted("")), "x", Plan.class, two).getSchema())
        .isEqualTo("giaitrinh/plan/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan/1", "giaitrinh/plan", "giaitrinh/plan/0", "giaitrinh/plan/1x"})
  void an_upgrade_leads_to_a_schema(String schema) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchemaUpgrade.to(schema, old -> old))
        .withMessageContaining("'" + schema + "'");
  }

  @Test
  @SuppressWarnings("NullAway") // What a host without null checks may hand in.
  void an_upgrade_returns_the_document() {
    JsonOptions options =
        JsonOptions.builder().addUpgrade(SchemaUpgrade.to("giaitrinh/plan/1", old -> null)).build();

    assertThatThrownBy(
            () -> GiaiTrinhJson.read(Texts.json(OLD.formatted("")), "x", Plan.class, options))
        .isInstanceOf(JsonReadException.class)
        .hasMessage(
            "x:1:11: $.schema: SchemaUpgrade[giaitrinh/plan/0 to giaitrinh/plan/1] failed on this"
                + " document")
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void a_mistake_in_an_upgrade_is_told_as_the_upgrade_that_failed() {
    JsonOptions options =
        JsonOptions.builder()
            .addUpgrade(
                SchemaUpgrade.to(
                    "giaitrinh/plan/1", old -> old.put("id", old.get("code").stringValue())))
            .build();

    assertThat(Texts.refusal(OLD.formatted(""), Plan.class, options))
        .endsWith("SchemaUpgrade[giaitrinh/plan/0 to giaitrinh/plan/1] failed on this document");
  }

  @Test
  void a_rule_profile_of_another_version_is_told_as_any_document() throws IOException {
    String profile = "{'agency':'Sở Mẫu',\n'schema':'giaitrinh/rule-profile/%d'}";
    JsonOptions options =
        JsonOptions.builder().addUpgrade(SchemaUpgrade.to(RuleProfile.SCHEMA, old -> old)).build();

    assertThat(Texts.refusal(profile.formatted(2), RuleProfile.class, Texts.USUAL))
        .startsWith("plan.json:2:10: $.schema: this document is of version 2")
        .endsWith("up to version 1: update it");
    assertThat(
            GiaiTrinhJson.read(Texts.json(profile.formatted(0)), "x", RuleProfile.class, options)
                .getAgency())
        .isEqualTo("Sở Mẫu");
    assertThat(Texts.refusal("{'schema':'giaitrinh/rule-profile/1'}", Plan.class, Texts.USUAL))
        .contains("this is a rule profile (giaitrinh/rule-profile/1), not a plan");
  }
}
