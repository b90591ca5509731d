package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

/** Case files as a register would export them, one in four of them late, and what assesses them. */
final class BenchmarkRecords {
  static final int COUNT = 20_000;

  private static final UnitId AGENCY = UnitId.of("so-tu-phap");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private BenchmarkRecords() {}

  static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      LocalDate received = FIRST.plusDays(i % 120);
      LocalDate accepted = received.plusDays(2 + i % 5);
      LocalDate answered = accepted.plusDays(6 + i % 13);
      lines
          .append("{\"id\":\"GT-2026/")
          .append(i)
          .append("\",\"kind\":\"EXPLANATION_REQUEST\",\"channel\":\"AFFECTED_PARTY\",")
          .append("\"leadUnit\":\"phong-")
          .append(i % 14)
          .append(
              "\",\"points\":[{\"id\":\"1\",\"text\":\"Căn cứ để trả lại hồ sơ\"}],\"events\":[")
          .append(event("RECEIVED", received))
          .append(',')
          .append(event("ACCEPTED", accepted))
          .append(',')
          .append(event("ANSWERED", answered))
          .append("]}\n");
    }
    return lines.toString();
  }

  private static String event(String type, LocalDate on) {
    return "{\"type\":\"" + type + "\",\"on\":\"" + on + "\"}";
  }

  static Assessment assessment() {
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
        .rulePacks(ShippedLaw.vietnam())
        .asOf(LocalDate.of(2026, 9, 30))
        .build();
  }
}
