package vn.giaitrinh.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.giaitrinh.json.GiaiTrinhJson;

/** A file of a million case files of some 350 bytes, tallied with its findings; time for each. */
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
    BenchmarkRecords.write(file, BenchmarkRecords.COUNT);
    int late = naive(contestants);
    Agreement.check("late cases, one thread", late, lateCases(giaiTrinh()));
    Agreement.check("late cases, two threads", late, lateCases(twoThreads()));
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
    CaseFiles.read(file, tally, OPTIONS);
    return tally;
  }

  /** The same, by two threads. */
  @Benchmark
  public ComplianceTally twoThreads() throws IOException {
    ComplianceTally tally = assessment.newTally();
    CaseFiles.parallel(file, 2, tally, OPTIONS);
    return tally;
  }

  /** The same, of a case file made of each line. */
  @Benchmark
  public ComplianceTally caseFiles() throws IOException {
    ComplianceTally tally = assessment.newTally();
    CaseFiles.read(file, tally::add, OPTIONS);
    return tally;
  }

  /** The tokens of the same file, of which nothing is made. */
  @Benchmark
  public int tokenScan() throws IOException {
    int tokens = 0;
    try (InputStream data = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), data)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** What a host would write: objects, three due dates by stepping from day to day, late or not. */
  @Benchmark
  public int naive(Contestants contestants) throws IOException {
    int late = 0;
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        CaseFile caseFile = GiaiTrinhJson.mapper().readValue(line, CaseFile.class);
        late += isLate(caseFile.getEvents(), contestants) ? 1 : 0;
      }
    }
    return late;
  }

  /** What a host would write: objects, and the constraints of each, without a clock. */
  @Benchmark
  public int hibernateValidator(BareValidator bare) throws IOException {
    int broken = 0;
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        CaseFile caseFile = GiaiTrinhJson.mapper().readValue(line, CaseFile.class);
        broken += bare.validator().validate(caseFile).isEmpty() ? 0 : 1;
      }
    }
    return broken;
  }

  private static boolean isLate(List<CaseEvent> events, Contestants contestants) {
    LocalDate received = day(events, CaseEventType.RECEIVED).orElseThrow();
    LocalDate accepted = day(events, CaseEventType.ACCEPTED).orElseThrow();
    Optional<LocalDate> answered = day(events, CaseEventType.ANSWERED);
    LocalDate lastDay = contestants.plusByLoop(accepted.plusDays(14), 1);
    return accepted.isAfter(contestants.plusByLoop(received, 5))
        || answered.orElse(BenchmarkRecords.AS_OF).isAfter(lastDay)
        || answered
            .filter(
                day ->
                    day(events, CaseEventType.PUBLISHED)
                        .orElse(BenchmarkRecords.AS_OF)
                        .isAfter(contestants.plusByLoop(day, 5)))
            .isPresent();
  }

  private static Optional<LocalDate> day(List<CaseEvent> events, CaseEventType type) {
    return events.stream().filter(event -> event.type() == type).findFirst().map(CaseEvent::getOn);
  }

  private static int lateCases(ComplianceTally tally) {
    return tally.summarize().getCases().late();
  }
}
