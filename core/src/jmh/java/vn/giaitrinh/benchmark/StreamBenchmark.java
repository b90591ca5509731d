package vn.giaitrinh.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.json.GiaiTrinhJson;

/** A file of case files of some 300 bytes, read into a tally with its findings; time for each. */
@State(Scope.Benchmark)
@OperationsPerInvocation(BenchmarkRecords.COUNT)
public class StreamBenchmark {
  private static final CaseFilesOptions OPTIONS = CaseFilesOptions.builder().build();
  private static final JsonFactory JSON = new JsonFactory();

  private Assessment assessment = BenchmarkRecords.assessment();
  private Path file = Path.of("");

  /**
   * Writes the file, and checks that all count the same late cases.
   *
   * @param contestants the calendars
   * @throws IOException if the file cannot be written or read
   */
  @Setup
  public void agree(Contestants contestants) throws IOException {
    assessment = BenchmarkRecords.assessment();
    file = Files.createTempFile("giaitrinh-stream", ".ndjson");
    Files.writeString(file, BenchmarkRecords.lines());
    Agreement.check("late cases, one thread", naive(contestants), lateCases(giaiTrinh()));
    Agreement.check("late cases, two threads", naive(contestants), lateCases(twoThreads()));
    Agreement.check("cases", (long) BenchmarkRecords.COUNT, objects().cases());
  }

  /**
   * Removes the file.
   *
   * @throws IOException if it cannot be removed
   */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** State, clocks and findings of each case, counted. */
  @Benchmark
  public ComplianceTally giaiTrinh() throws IOException {
    ComplianceTally tally = assessment.newTally();
    CaseFiles.read(file, tally::add, OPTIONS);
    return tally;
  }

  /** The same, by two threads. */
  @Benchmark
  public ComplianceTally twoThreads() throws IOException {
    ComplianceTally tally = assessment.newTally();
    CaseFiles.parallel(file, 2, tally, OPTIONS);
    return tally;
  }

  /** Our own reading alone: the objects are made and thrown away. */
  @Benchmark
  public CaseFilesResult objects() throws IOException {
    return CaseFiles.read(file, one -> {}, OPTIONS);
  }

  /** The tokens of the same bytes, of which nothing is made. */
  @Benchmark
  public int tokenScan() throws IOException {
    int tokens = 0;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** What a host would write: objects, two due dates by stepping from day to day, late or not. */
  @Benchmark
  public int naive(Contestants contestants) throws IOException {
    int late = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      CaseFile caseFile = GiaiTrinhJson.mapper().readValue(line, CaseFile.class);
      LocalDate accepted = day(caseFile.getEvents(), CaseEventType.ACCEPTED);
      LocalDate answered = day(caseFile.getEvents(), CaseEventType.ANSWERED);
      LocalDate received = day(caseFile.getEvents(), CaseEventType.RECEIVED);
      LocalDate lastDay = contestants.plusByLoop(accepted.plusDays(14), 1);
      boolean tooLate =
          accepted.isAfter(contestants.plusByLoop(received, 5)) || answered.isAfter(lastDay);
      late += tooLate ? 1 : 0;
    }
    return late;
  }

  private static LocalDate day(List<CaseEvent> events, CaseEventType type) {
    return events.stream().filter(event -> event.type() == type).findFirst().orElseThrow().getOn();
  }

  private static int lateCases(ComplianceTally tally) {
    return tally.summarize().getCases().late();
  }
}
