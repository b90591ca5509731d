package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.BulkCases.Fate;
import vn.giaitrinh.json.BulkCases.Line;
import vn.giaitrinh.json.lines.ByteRange;

/** Wherever a file is cut, by accident or between threads, the answer is exact. */
class CaseFilesCutTest {
  private static final Assessment ASSESSMENT = BulkCases.assessment();
  private static final byte[] FILE = BulkCases.file();

  @TempDir private Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.write(directory.resolve("cases.ndjson"), FILE);
  }

  @Test
  void a_file_cut_off_at_any_byte_is_told_exactly() throws IOException {
    for (int length = 0; length <= FILE.length; length++) {
      Map<Fate, Long> expected = fatesWithin(length);
      List<String> ids = new ArrayList<>();
      CaseFilesResult result =
          BulkCases.read(
              Arrays.copyOf(FILE, length),
              one -> ids.add(one.getId().toString()),
              BulkCases.SHORT_LINES);

      assertThat(List.of(result.cases(), (long) result.rejected().size(), result.blankLines()))
          .as("cut off after %s bytes", length)
          .containsExactly(
              expected.get(Fate.CASE), expected.get(Fate.REJECTED), expected.get(Fate.BLANK));
      assertThat(ids).isEqualTo(List.of("GT-1", "GT-3", "GT-4").subList(0, ids.size()));
      assertThat(ids).hasSize((int) result.cases());
    }
  }

  @Test
  void two_threads_give_the_answer_of_one_at_every_cut() throws IOException {
    // Cuts within one line make the same ranges.
    Set<List<ByteRange>> all = new LinkedHashSet<>();
    for (int cut = 0; cut <= FILE.length; cut++) {
      all.add(ranges(LongStream.of(cut)));
    }

    assertThat(all).hasSize(BulkCases.LINES.size());
    for (List<ByteRange> ranges : all) {
      assertThatPartsAgree(2, ranges);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 11, 40})
  void many_small_ranges_give_the_answer_of_one(int size) throws IOException {
    assertThatPartsAgree(4, ranges(LongStream.range(1, FILE.length / size).map(i -> i * size)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void any_number_of_threads_gives_the_answer_of_one(int threads) throws IOException {
    ComplianceTally one = ASSESSMENT.newTally();
    ComplianceTally many = ASSESSMENT.newTally();

    CaseFilesResult expected = CaseFiles.read(file, one::add, BulkCases.SHORT_LINES);

    assertThat(CaseFiles.parallel(file, threads, many, BulkCases.SHORT_LINES)).isEqualTo(expected);
    assertThat(many.summarize()).isEqualTo(one.summarize());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void any_number_of_threads_stops_at_the_same_line(int threads) {
    for (int most = 0; most < 5; most++) {
      CaseFilesOptions options = BulkCases.SHORT_LINES.toBuilder().mostRejected(most).build();
      ComplianceTally tally = ASSESSMENT.newTally();
      ComplianceSummary empty = tally.summarize();
      String alone = messageOf(() -> CaseFiles.read(file, one -> {}, options));

      assertThat(messageOf(() -> CaseFiles.parallel(file, threads, tally, options)))
          .isEqualTo(alone)
          .contains("more than " + most + " lines cannot be read");
      assertThat(tally.summarize()).isEqualTo(empty);
    }
  }

  @Test
  void what_cannot_be_cut_is_read_by_one_thread() throws IOException {
    Path twice = directory.resolve("twice.ndjson");
    Files.write(twice, BulkCases.utf8((BulkCases.caseLine("GT-1", "2026-08-20") + "\n").repeat(9)));
    CaseFilesOptions unique = CaseFilesOptions.builder().idsUnique(true).build();

    assertThat(CaseFiles.parallel(twice, 4, ASSESSMENT.newTally(), unique).cases()).isEqualTo(1);
    assertThatThrownBy(() -> CaseFiles.parallel(directory, 4, ASSESSMENT.newTally(), unique))
        .hasMessageContaining("is a directory");
  }

  @Test
  void a_failure_in_a_thread_ends_the_reading() {
    IllegalStateException full = new IllegalStateException("full");
    CaseFilesOptions options =
        CaseFilesOptions.builder()
            .progress(
                (bytes, lines) -> {
                  throw full;
                })
            .build();
    ComplianceTally tally = ASSESSMENT.newTally();

    assertThatThrownBy(() -> CaseFiles.parallel(file, 2, tally, options)).isSameAs(full);
    assertThatThrownBy(() -> CaseFiles.parallel(file, 0, tally, options))
        .hasMessage("Number of threads is 0, below 1");
  }

  private List<ByteRange> ranges(LongStream cuts) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return ByteRange.cut(channel, cuts);
    }
  }

  private void assertThatPartsAgree(int threads, List<ByteRange> ranges) throws IOException {
    ComplianceTally one = ASSESSMENT.newTally();
    CaseFilesResult expected = CaseFiles.read(file, one::add, BulkCases.SHORT_LINES);
    ComplianceTally many = ASSESSMENT.newTally();

    CaseFilesResult result =
        new ParallelReading(new CaseFileSource(file), BulkCases.SHORT_LINES, many)
            .read(ranges, threads);

    assertThat(result).as("%s", ranges).isEqualTo(expected);
    assertThat(many.summarize()).as("%s", ranges).isEqualTo(one.summarize());
  }

  /** What a file that ends after so many bytes holds: a part of a case is never a case. */
  private static Map<Fate, Long> fatesWithin(int length) {
    Map<Fate, Long> fates = new EnumMap<>(Map.of(Fate.CASE, 0L, Fate.REJECTED, 0L, Fate.BLANK, 0L));
    int start = 0;
    for (Line line : BulkCases.LINES) {
      int given = Math.min(length - start, line.bytes().length);
      boolean terminated = length > start + line.bytes().length;
      if (!terminated && given <= 0) {
        break;
      }
      boolean whole = terminated || given >= contentOf(line);
      fates.merge(whole ? line.fate() : fateOfPart(line, given), 1L, Long::sum);
      start += line.bytes().length + 1;
    }
    return fates;
  }

  private static Fate fateOfPart(Line line, int given) {
    boolean onlyMark = Arrays.equals(Arrays.copyOf(line.bytes(), given), BulkCases.utf8("\uFEFF"));
    return onlyMark || line.fate() == Fate.BLANK ? Fate.BLANK : Fate.REJECTED;
  }

  /** A case may end before its carriage return. */
  private static int contentOf(Line line) {
    int length = line.bytes().length;
    return length > 0 && line.bytes()[length - 1] == '\r' ? length - 1 : length;
  }

  private interface Reading {
    CaseFilesResult read() throws IOException;
  }

  private static String messageOf(Reading reading) {
    try {
      return "read " + reading.read();
    } catch (TooManyRejectedException | IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
