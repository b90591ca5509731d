package vn.giaitrinh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.json.TooManyRejectedException;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

/** What the reader of many case files owes to any bytes: every line is a case or is rejected. */
final class CaseFilesReading {
  private static final CaseFilesOptions OPTIONS =
      CaseFilesOptions.builder().longestLine(1_000).mostRejected(50).build();
  private static final Assessment ASSESSMENT =
      Assessment.builder()
          .plan(
              Plan.builder()
                  .id("p")
                  .issuer(UnitId.of("so-mau"))
                  .title(BilingualText.of("Kế hoạch", "Plan"))
                  .build())
          .directory(OrganizationDirectory.builder().build())
          .calendar(WorkingCalendars.vietnam())
          .rulePacks(ShippedLaw.vietnam())
          .asOf(LocalDate.of(2026, 9, 30))
          .build();

  private CaseFilesReading() {}

  /** Reads cases one by one and from their bytes, and holds the one against the other. */
  static void check(byte[] bytes) throws IOException {
    ComplianceTally objects = ASSESSMENT.newTally();
    ComplianceTally lines = ASSESSMENT.newTally();
    AtomicLong taken = new AtomicLong();
    try {
      CaseFilesResult result =
          CaseFiles.read(
              new ByteArrayInputStream(bytes),
              "x.ndjson",
              one -> {
                objects.add(one);
                taken.incrementAndGet();
              },
              OPTIONS);
      assertThat(result.cases()).isEqualTo(taken.get());
      assertThat(result.lines()).isEqualTo(result.cases() + result.rejected().size());
      assertThat(result.lines() + result.blankLines()).isEqualTo(linesOf(bytes));
      assertThat(CaseFiles.read(new ByteArrayInputStream(bytes), "x.ndjson", lines, OPTIONS))
          .isEqualTo(result);
      if (result.cases() > 0) {
        assertThat(lines.state()).isEqualTo(objects.state());
      }
    } catch (TooManyRejectedException e) {
      assertThat(e.getRejected()).hasSize(OPTIONS.getMostRejected() + 1);
    }
  }

  private static long linesOf(byte[] bytes) {
    long ends = 0;
    for (byte one : bytes) {
      ends += one == '\n' ? 1 : 0;
    }
    return bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? ends : ends + 1;
  }
}
