package vn.giaitrinh.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;

/** Lines of every kind that a file of case files can have, and what each of them is. */
final class BulkCases {
  static final CaseFilesOptions SHORT_LINES = CaseFilesOptions.builder().longestLine(400).build();

  private static final Path WIRE = Path.of("src/test/resources/wire");

  /** What becomes of a line. */
  enum Fate {
    CASE,
    REJECTED,
    BLANK
  }

  /** A line without its line feed; each character of it stands for a byte. */
  record Line(Fate fate, String octets) {
    static Line of(Fate fate, String text) {
      return new Line(fate, new String(utf8(text), StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
      return octets.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  static final List<Line> LINES =
      List.of(
          Line.of(Fate.CASE, "\uFEFF" + caseLine("GT-1", "2026-08-03")),
          Line.of(Fate.REJECTED, "{\"id\":\"GT-2\",\"kind\":\"EXPLANATION\"}"),
          Line.of(Fate.BLANK, " \t\r"),
          Line.of(Fate.CASE, caseLine("GT-3", "2026-08-20") + "\r"),
          Line.of(Fate.REJECTED, "a".repeat(401)),
          new Line(Fate.REJECTED, "{\"\u00E1\u00BB\"}"),
          Line.of(Fate.BLANK, ""),
          Line.of(Fate.REJECTED, "{\"responsibleOfficerPost\":\"đơn vị\",}"),
          Line.of(Fate.REJECTED, "null"),
          Line.of(Fate.CASE, caseLine("GT-4", "2026-09-21")));

  private BulkCases() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String caseLine(String id, String received) {
    return "{\"id\":\""
        + id
        + "\",\"kind\":\"EXPLANATION_REQUEST\",\"channel\":\"AFFECTED_PARTY\","
        + "\"leadUnit\":\"phong-mot\",\"events\":[{\"type\":\"RECEIVED\",\"on\":\""
        + received
        + "\",\"note\":\"nhận\"}]}";
  }

  /** The lines, each but the last with its line feed. */
  static byte[] file() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int i = 0; i < LINES.size(); i++) {
      if (i > 0) {
        file.write('\n');
      }
      file.writeBytes(LINES.get(i).bytes());
    }
    return file.toByteArray();
  }

  static CaseFilesResult read(byte[] bytes, Consumer<CaseFile> cases, CaseFilesOptions options)
      throws IOException {
    return CaseFiles.read(new ByteArrayInputStream(bytes), "cases.ndjson", cases, options);
  }

  static Assessment assessment() {
    try {
      return Assessment.builder()
          .plan(GiaiTrinhJson.read(WIRE.resolve("plan.json"), Plan.class))
          .directory(
              GiaiTrinhJson.read(WIRE.resolve("organization.json"), OrganizationDirectory.class))
          .calendar(WorkingCalendars.vietnam())
          .rulePacks(ShippedLaw.vietnam())
          .asOf(LocalDate.of(2026, 9, 30))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
