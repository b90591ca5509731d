package vn.giaitrinh.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;

/**
 * Requests for explanation as a register would export them, 250 to 400 bytes each, and what
 * assesses them. Three clocks run for each: the two of the law, and one of a made-up host for the
 * publication. Two in five are late at some clock, and one in eight is still open.
 */
final class BenchmarkRecords {
  static final int COUNT = 1_000_000;
  static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  private static final UnitId AGENCY = UnitId.of("so-tu-phap");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private BenchmarkRecords() {}

  static void write(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        out.write(line(i));
      }
    }
  }

  private static String line(int i) {
    LocalDate received = FIRST.plusDays(i % 230);
    LocalDate accepted = received.plusDays(2 + i % 6);
    LocalDate answered = accepted.plusDays(6 + i % 13);
    StringBuilder line =
        new StringBuilder()
            .append("{\"id\":\"GT-2026/")
            .append(i)
            .append("\",\"kind\":\"EXPLANATION_REQUEST\",\"channel\":\"AFFECTED_PARTY\",")
            .append("\"leadUnit\":\"phong-")
            .append(i % 14)
            .append("\",\"points\":[{\"id\":\"1\",\"text\":\"Căn cứ để trả lại hồ sơ số ")
            .append(i)
            .append("\"}],\"events\":[");
    event(line, "RECEIVED", received).append("},");
    event(line, "ACCEPTED", accepted);
    // One in five was accepted without the notice that the law asks for.
    if (i % 5 > 0) {
      line.append(",\"notice\":\"").append(1 + i % 997).append("/TB-STP\"");
    }
    line.append('}');
    if (i % 8 > 0) {
      event(line.append(','), "ANSWERED", answered).append('}');
      if (i % 9 > 0) {
        event(line.append(','), "PUBLISHED", answered.plusDays(1 + i % 6)).append('}');
      }
    }
    return line.append("]}\n").toString();
  }

  private static StringBuilder event(StringBuilder line, String type, LocalDate on) {
    return line.append("{\"type\":\"").append(type).append("\",\"on\":\"").append(on).append('"');
  }

  static Assessment assessment() {
    List<RulePack> packs = new ArrayList<>(ShippedLaw.vietnam());
    packs.add(publication(packs.get(0)));
    BilingualText name = BilingualText.of("Sở Tư pháp", "Department of Justice");
    return Assessment.builder()
        .plan(
            Plan.builder()
                .id("benchmark")
                .issuer(AGENCY)
                .title(BilingualText.of("Kế hoạch", "Plan"))
                .build())
        .directory(
            OrganizationDirectory.builder()
                .addUnit(
                    OrganizationUnit.builder().id(AGENCY).kind(UnitKind.AGENCY).name(name).build())
                .build())
        .calendar(WorkingCalendars.vietnam())
        .rulePacks(packs)
        .asOf(AS_OF)
        .build();
  }

  /** Five working days from the answer, as the law gives for the notice. */
  private static RulePack publication(RulePack law) {
    ClockDefinition notice = law.getClocks().get(0);
    return law.toBuilder()
        .id("host.publication")
        .reviewDueOn(Optional.empty())
        .clocks(
            List.of(
                notice.toBuilder()
                    .id("PUBLISH")
                    .label(BilingualText.of("Công khai kết quả", "Publication"))
                    .startOn(CaseEventType.ANSWERED)
                    .stopOn(Set.of(CaseEventType.PUBLISHED))
                    .cancelOn(Set.of())
                    .pauseOn(Set.of())
                    .resumeOn(Set.of())
                    .restartOn(Set.of())
                    .build()))
        .build();
  }
}
