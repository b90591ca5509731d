package vn.giaitrinh.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.mapreduce.lib.input.InvalidInputException;
import org.apache.spark.sql.SparkSession;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

/**
 * The job: reads case files of any number on a cluster, prints the compliance summary, and writes
 * it together with the table of their clocks.
 */
public final class SummarizeCases {
  private static final int NOTHING_WRITTEN = 1;
  private static final int LINES_REFUSED = 2;
  private static final int MOST_TOLD = 20;

  private SummarizeCases() {}

  /**
   * Runs the job. If the summary could not be made, ends the process with exit code 1; if it was,
   * and lines were refused, with 2.
   *
   * @param args the options, see {@code JobOptions}
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int exitCode = NOTHING_WRITTEN;
    try {
      exitCode = run(JobOptions.parse(args), out, err);
    } catch (InvalidInputException | NoSuchFileException e) {
      err.println("Cannot read: " + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      err.println(e.getMessage());
    }
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static int run(JobOptions options, PrintStream out, PrintStream err) throws IOException {
    AssessmentRecipe recipe =
        AssessmentRecipe.of(
            InputFiles.read(options.plan(), "plan.json", Plan.class),
            InputFiles.read(
                options.organization(), "organization.json", OrganizationDirectory.class),
            options.asOf());
    try (SparkSession spark =
        SparkSession.builder().appName("giaitrinh-summarize-cases").getOrCreate()) {
      return run(spark, options, recipe, out, err);
    }
  }

  static int run(
      SparkSession spark,
      JobOptions options,
      AssessmentRecipe recipe,
      PrintStream out,
      PrintStream err)
      throws IOException {
    ClusterSummary answer = ClusterSummary.of(spark, options.cases(), recipe);
    new SummaryFiles(options.out(), spark.sparkContext().hadoopConfiguration(), options.language())
        .write(remarked(answer), answer.clocks(), out);
    tellRefused(answer.lines(), err);
    return answer.lines().isWhole() ? 0 : LINES_REFUSED;
  }

  /** A reader of the figures is told of lines that are not in them. */
  private static ComplianceSummary remarked(ClusterSummary answer) {
    ComplianceSummary summary = answer.tally().summarize();
    LineAccount lines = answer.lines();
    if (lines.isWhole()) {
      return summary;
    }
    String share = lines.refused().size() + "/" + lines.lines();
    return summary.toBuilder()
        .addRemarks(
            BilingualText.of(
                share + " dòng của tệp hồ sơ không đọc được hoặc trùng mã, không tính vào số liệu",
                share + " lines of the case files could not be read or repeat an id, not counted"))
        .build();
  }

  private static void tellRefused(LineAccount lines, PrintStream err) {
    lines.refused().stream().limit(MOST_TOLD).forEach(err::println);
    int more = lines.refused().size() - MOST_TOLD;
    if (more > 0) {
      err.println("and " + more + " more lines that are not counted");
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
