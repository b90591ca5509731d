package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.Vectors;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;

class ClockVectorsTest {
  private static final SlaCheck CHECK =
      SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());

  @Test
  void meets_every_published_vector() {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> vectors = Vectors.read("clocks.ndjson");
    for (JsonNode vector : vectors) {
      LocalDate asOf = LocalDate.parse(vector.get("asOf").stringValue());
      List<ClockSnapshot> snapshots = CHECK.check(caseFile(vector), asOf);
      for (JsonNode expected : vector.get("expect")) {
        String actual = describe(snapshots, expected.get("clock").stringValue());
        if (!actual.equals(describe(expected))) {
          wrong.add(vector + "\n  expected " + describe(expected) + "\n  actual   " + actual);
        }
      }
    }

    assertThat(vectors).hasSize(150);
    assertThat(wrong).isEmpty();
  }

  private static CaseFile caseFile(JsonNode vector) {
    CaseFile.Builder builder =
        CaseFile.builder()
            .id(CaseId.of("vector"))
            .kind(CaseKind.valueOf(vector.get("kind").stringValue()))
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"));
    int sequence = 0;
    for (JsonNode event : vector.get("events")) {
      builder.addEvent(GiaiTrinhJson.mapper().treeToValue(event, CaseEvent.class));
      sequence++;
    }
    assertThat(sequence).isPositive();
    return builder.build();
  }

  private static String describe(List<ClockSnapshot> snapshots, String clock) {
    return snapshots.stream()
        .filter(snapshot -> snapshot.getClock().getId().equals(clock))
        .map(
            snapshot ->
                snapshot.getStatus()
                    + " "
                    + snapshot.getTimeliness()
                    + snapshot.lastDay().map(due -> " " + due).orElse(""))
        .findFirst()
        .orElse("no snapshot");
  }

  private static String describe(JsonNode expected) {
    return expected.get("status").stringValue()
        + " "
        + expected.get("timeliness").stringValue()
        + (expected.has("due") ? " " + expected.get("due").stringValue() : "");
  }
}
