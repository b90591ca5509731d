package vn.giaitrinh.examples.quickstart.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;

/**
 * Writes the made-up data of the quickstart, {@code cases.ndjson} and {@code reports.ndjson}, next
 * to its {@code plan.json} and {@code organization.json}: one JSON object a line.
 */
public final class Generate {
  /** The seed of the data that is kept with the source. */
  static final long SEED = 53;

  private Generate() {}

  /**
   * Writes the data.
   *
   * @param args the directory that holds the plan and the units
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    Files.write(directory.resolve("cases.ndjson"), cases());
    Files.write(directory.resolve("reports.ndjson"), reports(directory));
  }

  /**
   * Returns the case files as they are written.
   *
   * @return the lines, in UTF-8
   */
  public static byte[] cases() {
    return lines(MadeUpCases.of(SEED));
  }

  /**
   * Returns the task reports as they are written.
   *
   * @param directory the directory that holds the plan and the units
   * @return the lines, in UTF-8
   * @throws IOException if the plan or the units cannot be read
   */
  public static byte[] reports(Path directory) throws IOException {
    Plan plan = GiaiTrinhJson.read(directory.resolve("plan.json"), Plan.class);
    OrganizationDirectory units =
        GiaiTrinhJson.read(directory.resolve("organization.json"), OrganizationDirectory.class);
    return lines(MadeUpReports.of(plan, units, SEED));
  }

  private static byte[] lines(List<?> values) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Object value : values) {
      lines.writeBytes(GiaiTrinhJson.mapper().writeValueAsBytes(value));
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
