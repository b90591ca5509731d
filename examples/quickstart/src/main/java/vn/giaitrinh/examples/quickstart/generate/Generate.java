package vn.giaitrinh.examples.quickstart.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaitrinh.examples.quickstart.terminal.Options;
import vn.giaitrinh.examples.quickstart.terminal.Terminal;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;

/**
 * Writes made-up data, one JSON object a line: {@code cases.ndjson}, {@code reports.ndjson} and
 * {@code duty-reports.ndjson} of the quickstart, next to its {@code plan.json} and {@code
 * organization.json}; or, if asked, a file of any number of cases.
 */
public final class Generate {
  /** The seed of the data that is kept with the source. */
  static final long SEED = 53;

  /** The number of cases and the file, where neither was asked for. */
  private static final String NOT_GIVEN = "none";

  private static final List<String> NAMES = List.of("--data", "--count", "--out");

  private Generate() {}

  /**
   * Writes the data; if a file cannot be read or written, ends the process with exit code 1.
   *
   * @param args {@code --data}, the directory that holds the plan and the units, or {@code --count}
   *     and {@code --out}, the number of cases and the file for them
   */
  public static void main(String[] args) {
    Terminal.main(Generate::run, 1, args);
  }

  /**
   * Writes the data.
   *
   * @param args the options, as for {@link #main}
   * @param out where results go; there are none but the files
   * @param err where errors go
   * @return 0
   * @throws IOException if a file cannot be read or written
   */
  public static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    Options options = Options.parse(NAMES, args);
    String count = options.valueOr("--count", NOT_GIVEN);
    String file = options.valueOr("--out", NOT_GIVEN);
    if (count.equals(NOT_GIVEN) && file.equals(NOT_GIVEN)) {
      Path directory = Path.of(options.value("--data"));
      Files.write(directory.resolve("cases.ndjson"), cases());
      Files.write(directory.resolve("reports.ndjson"), reports(directory));
      Files.write(directory.resolve("duty-reports.ndjson"), dutyReports(directory));
    } else if (file.equals(NOT_GIVEN)) {
      throw new IllegalArgumentException("Option --out (out) is missing: the file for the cases");
    } else {
      BulkCaseFile.write(Path.of(file), number(count), SEED);
    }
    return 0;
  }

  private static int number(String count) {
    if (!count.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          "Option --count (count) is '" + count + "'; expected a number of cases, 0 to 999999999");
    }
    return Integer.parseInt(count);
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
    return lines(MadeUpReports.of(plan(directory), units(directory), SEED));
  }

  /**
   * Returns the reports on the reporting duties as they are written.
   *
   * @param directory the directory that holds the plan and the units
   * @return the lines, in UTF-8
   * @throws IOException if the plan or the units cannot be read
   */
  public static byte[] dutyReports(Path directory) throws IOException {
    return lines(MadeUpDutyReports.of(plan(directory), units(directory), SEED));
  }

  private static Plan plan(Path directory) throws IOException {
    return GiaiTrinhJson.read(directory.resolve("plan.json"), Plan.class);
  }

  private static OrganizationDirectory units(Path directory) throws IOException {
    return GiaiTrinhJson.read(directory.resolve("organization.json"), OrganizationDirectory.class);
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
