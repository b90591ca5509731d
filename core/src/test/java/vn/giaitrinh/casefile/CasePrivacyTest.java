package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.giaitrinh.json.GiaiTrinhJson;

/**
 * A name planted in every text of the sample case, which holds every property of the model: a text
 * that a later property brings is planted too, unless it is named here as open.
 */
class CasePrivacyTest {
  private static final String NAME = "Trần Thị Bích Thủy";

  /** Codes, numbers and days; and what names a body, a post or a place, never a person. */
  private static final Set<String> OPEN =
      Set.of(
          "schema",
          "id",
          "registerNumber",
          "kind",
          "channel",
          "receiptMode",
          "complexity",
          "instance",
          "addressee",
          "leadUnit",
          "supportingUnits",
          "responsibleOfficerPost",
          "number",
          "article",
          "clause",
          "point",
          "duplicates",
          "parent",
          "review",
          "mediaType",
          "sha256",
          "type",
          "on",
          "recordedOn",
          "notice",
          "replyBy",
          "eventId",
          "receivingBody",
          "unit",
          "role",
          "decision",
          "reasonEndedOn",
          "minutesNumber",
          "drafterPost",
          "documentNumber",
          "signerPost",
          "mode",
          "place",
          "finding",
          "inspector",
          "reviewBody",
          "toUnit",
          "otherCase",
          "newDate",
          "supersedes",
          "issuedOn",
          "signerAuthority",
          "answeredPoints",
          "heldOn",
          "sentOn",
          "publishedOn");

  private static CaseFile file;
  private static int planted;

  @BeforeAll
  static void plant() throws IOException {
    try (InputStream data = CasePrivacyTest.class.getResourceAsStream("/wire/case.json")) {
      JsonNode tree = GiaiTrinhJson.mapper().readTree(Objects.requireNonNull(data));
      plant(tree);
      // A reason is one of a list where a case is suspended, and words elsewhere.
      tree.get("events")
          .forEach(
              event -> {
                ((ObjectNode) event).put("note", NAME);
                if (event.get("type").asString().equals("SUSPENDED")) {
                  ((ObjectNode) event).put("reason", "LEGAL_CAPACITY_LOST");
                }
              });
      file = GiaiTrinhJson.mapper().treeToValue(tree, CaseFile.class);
    }
  }

  @Test
  void no_text_of_a_case_is_printed() {
    assertThat(planted).isGreaterThan(20);
    assertClean(file);
    assertClean(file.getRequester().orElseThrow());
    file.getRequester().orElseThrow().getRepresentatives().forEach(CasePrivacyTest::assertClean);
    file.getPoints().forEach(CasePrivacyTest::assertClean);
    file.getAttachments().forEach(CasePrivacyTest::assertClean);
    file.getEvents().forEach(CasePrivacyTest::assertClean);
    file.getExplanations().forEach(CasePrivacyTest::assertClean);
  }

  @Test
  void sample_holds_every_event() {
    assertThat(Cases.types(file.getEvents())).contains(CaseEventType.values());
  }

  @Test
  void nothing_derived_from_a_case_prints_it() {
    List<CaseEvent> notReceived = file.getEvents().subList(1, file.getEvents().size());
    CaseHistory history =
        CaseHistory.of(file.toBuilder().events(notReceived).build(), LocalDate.MAX);

    assertThat(history.getMisplaced()).hasSizeGreaterThan(20);
    assertClean(history);
    assertClean(history.getState().allowedNext());
    for (CaseEventType type : CaseEventType.values()) {
      assertClean(history.getState().whyNot(type));
    }
  }

  private static void assertClean(Object value) {
    assertThat(value.toString()).doesNotContain(NAME).isNotEmpty();
  }

  private static void plant(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode child = object.get(name);
        if (!OPEN.contains(name) && child.isString()) {
          object.put(name, NAME);
          planted++;
        } else if (!OPEN.contains(name) && child instanceof ArrayNode texts) {
          plantAll(texts);
        } else {
          plant(child);
        }
      }
    } else {
      node.forEach(CasePrivacyTest::plant);
    }
  }

  private static void plantAll(ArrayNode children) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).isString()) {
        children.set(i, StringNode.valueOf(NAME));
        planted++;
      } else {
        plant(children.get(i));
      }
    }
  }
}
