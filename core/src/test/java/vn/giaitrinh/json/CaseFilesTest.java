package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaitrinh.json.BulkCases.caseLine;
import static vn.giaitrinh.json.BulkCases.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.json.lines.ByteLines;

class CaseFilesTest {
  private static final CaseFilesOptions DEFAULTS = CaseFilesOptions.builder().build();

  @TempDir private Path directory;
  private final List<String> ids = new ArrayList<>();

  @Test
  void tells_what_became_of_every_line() throws IOException {
    CaseFilesResult result = BulkCases.read(BulkCases.file(), this::note, BulkCases.SHORT_LINES);

    assertThat(ids).containsExactly("GT-1", "GT-3", "GT-4");
    assertThat(result.cases()).isEqualTo(3);
    assertThat(result.blankLines()).isEqualTo(2);
    assertThat(result.lines()).isEqualTo(8).isEqualTo(result.cases() + result.rejected().size());
    assertThat(result.rejected())
        .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::path)
        .containsExactly(
            tuple(2L, 21, "$.kind"),
            tuple(5L, 1, "$"),
            tuple(6L, 3, "$"),
            tuple(8L, 36, "$"),
            tuple(9L, 1, "$"));
    assertThat(result.rejected())
        .extracting(RejectedLine::problem)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("'EXPLANATION' is not one of EXPLANATION_REQUEST"),
            one -> assertThat(one).isEqualTo("the line is longer than 400 bytes"),
            one -> assertThat(one).isEqualTo("this is not text in UTF-8"),
            one -> assertThat(one).startsWith("this is not JSON: Unexpected character ('}'"),
            one -> assertThat(one).startsWith("null is not an object { ... } (CaseFile)"));
    assertThat(result.rejected().get(1)).hasToString("5:1: $: the line is longer than 400 bytes");
  }

  @Test
  void a_line_that_only_a_guess_could_read_is_rejected() throws IOException {
    byte[] line = BulkCases.caseLine("GT-1", "2026-08-03").getBytes(StandardCharsets.UTF_16LE);

    CaseFilesResult result = BulkCases.read(line, this::note, DEFAULTS);

    assertThat(ids).isEmpty();
    assertThat(result.rejected())
        .singleElement()
        .extracting(RejectedLine::problem)
        .asString()
        .endsWith("this is not text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What the file is | lines | cases | blank lines
        "``                  | 0 | 0 | 0",
        "`\n`                | 0 | 0 | 1",
        "`\n\n`              | 0 | 0 | 2",
        "`\r\n`              | 0 | 0 | 1",
        "`\uFEFF`            | 0 | 0 | 1",
        "CASE                | 1 | 1 | 0",
        "`CASE\n`            | 1 | 1 | 0",
        "`CASE\r\n`          | 1 | 1 | 0",
        "`CASE\r`            | 1 | 1 | 0",
        "`CASE\n\uFEFFCASE`  | 2 | 2 | 0",
        "`CASE CASE`         | 1 | 0 | 0",
        "`\n\nCASE\n\n`      | 1 | 1 | 3",
      })
  void counts_lines_as_they_are(String text, long lines, long cases, long blank)
      throws IOException {
    String file = text == null ? "" : text.replace("CASE", caseLine("GT-1", "2026-08-20"));

    CaseFilesResult result = BulkCases.read(utf8(file), this::note, DEFAULTS);

    assertThat(result.lines()).isEqualTo(lines);
    assertThat(result.cases()).isEqualTo(cases).isEqualTo(ids.size());
    assertThat(result.blankLines()).isEqualTo(blank);
  }

  @Test
  void says_that_the_last_line_may_be_cut_off() throws IOException {
    String good = caseLine("GT-1", "2026-08-20");
    byte[] bytes = utf8(good + "\n" + good.substring(0, 50));

    assertThat(BulkCases.read(bytes, this::note, DEFAULTS).rejected())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.line()).isEqualTo(2);
              assertThat(one.problem())
                  .startsWith("the file ends in this line, which may be cut off: this is not JSON");
            });
  }

  @Test
  void allows_a_line_of_the_longest_length_and_no_longer() throws IOException {
    String line = caseLine("GT-1", "2026-08-20");
    int length = utf8(line).length;
    byte[] bytes = utf8(line + "\n" + line + " \r\n" + line + "\r\n" + line + " ");
    CaseFilesOptions options = CaseFilesOptions.builder().longestLine(length).build();

    assertThat(BulkCases.read(bytes, this::note, options).rejected())
        .extracting(RejectedLine::line)
        .containsExactly(2L, 4L);
    assertThat(ids).hasSize(2);
  }

  @Test
  void keeps_nothing_of_a_line_that_is_too_long() throws IOException {
    InputStream endless =
        new InputStream() {
          private int left = 1 << 25;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, left);
            Arrays.fill(bytes, offset, offset + Math.max(count, 0), (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    ByteLines lines = new ByteLines(endless, 1000);

    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.bytes()).hasSizeLessThanOrEqualTo(1002);
    assertThat(lines.next()).isFalse();
  }

  @Test
  void rejects_an_id_given_before_if_it_is_asked_to() throws IOException {
    byte[] bytes =
        utf8(caseLine("GT-1", "2026-08-20") + "\n" + caseLine("GT-1", "2026-08-21") + "\n");
    CaseFilesOptions unique = CaseFilesOptions.builder().idsUnique(true).build();

    assertThat(BulkCases.read(bytes, this::note, DEFAULTS).cases()).isEqualTo(2);
    assertThat(BulkCases.read(bytes, this::note, unique).rejected())
        .containsExactly(new RejectedLine(2, 1, "$.id", "an earlier line has the case GT-1"));
  }

  @Test
  void a_rejected_line_is_a_finding_with_its_line_and_column() {
    Finding finding =
        new RejectedLine(17, 52, "$.events[0].on", "'2026-02-30' is not a date").finding();

    assertThat(finding.getCode()).isEqualTo("LINE_NOT_READ");
    assertThat(finding.getPath()).isEqualTo("line/17/52");
    assertThat(finding.getMessage().vi())
        .isEqualTo("Dòng 17, cột 52: không đọc được hồ sơ ($.events[0].on)");
    assertThat(finding.getHint()).isPresent();
  }

  @Test
  void stops_when_more_lines_are_rejected_than_allowed() {
    CaseFilesOptions two = BulkCases.SHORT_LINES.toBuilder().mostRejected(2).build();

    assertThatThrownBy(() -> BulkCases.read(BulkCases.file(), this::note, two))
        .isInstanceOfSatisfying(
            TooManyRejectedException.class,
            e -> {
              assertThat(e.getSource()).isEqualTo("cases.ndjson");
              assertThat(e.getRejected())
                  .extracting(RejectedLine::line)
                  .containsExactly(2L, 5L, 6L);
            })
        .hasMessage(
            "cases.ndjson: more than 2 lines cannot be read, and the reading stopped at line"
                + " 6:3: $: this is not text in UTF-8");
    assertThat(ids).containsExactly("GT-1", "GT-3");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void does_not_depend_on_how_the_bytes_arrive(int most) throws IOException {
    CaseFilesResult whole = BulkCases.read(BulkCases.file(), one -> {}, BulkCases.SHORT_LINES);
    InputStream drops =
        new FilterInputStream(new ByteArrayInputStream(BulkCases.file())) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, most));
          }
        };

    assertThat(CaseFiles.read(drops, "drops", this::note, BulkCases.SHORT_LINES)).isEqualTo(whole);
    assertThat(ids).containsExactly("GT-1", "GT-3", "GT-4");
  }

  @Test
  void reads_compressed_files_and_says_if_they_are_cut_off() throws IOException {
    byte[] compressed = compressed(BulkCases.file());
    Path file = Files.write(directory.resolve("cases.ndjson.GZ"), compressed);
    Path cut =
        Files.write(directory.resolve("cut.gz"), Arrays.copyOf(compressed, compressed.length / 2));

    assertThat(CaseFiles.read(file, this::note, BulkCases.SHORT_LINES))
        .isEqualTo(BulkCases.read(BulkCases.file(), one -> {}, BulkCases.SHORT_LINES));
    assertThatThrownBy(() -> CaseFiles.read(cut, this::note))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(cut + ": the compressed data are damaged or cut off: ");
  }

  @Test
  void tells_its_progress_up_to_the_end() throws IOException {
    byte[] bytes = utf8((caseLine("GT-1", "2026-08-20") + "\n\n").repeat(1000));
    Path file = Files.write(directory.resolve("cases.ndjson"), bytes);
    List<long[]> told = new ArrayList<>();
    CaseFilesOptions options =
        CaseFilesOptions.builder().progress((b, l) -> told.add(new long[] {b, l})).build();

    CaseFiles.read(file, this::note, options);

    assertThat(told).hasSizeGreaterThan(2);
    assertThat(told.get(told.size() - 1)).containsExactly(bytes.length, 2000);
    assertThat(told).extracting(one -> one[0]).isSorted();
    assertThat(told).extracting(one -> one[1]).isSorted();
  }

  @Test
  void hands_on_what_the_caller_and_the_machine_throw() throws IOException {
    IllegalStateException full = new IllegalStateException("full");
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatThrownBy(
            () ->
                BulkCases.read(
                    BulkCases.file(),
                    one -> {
                      throw full;
                    },
                    DEFAULTS))
        .isSameAs(full);
    assertThatThrownBy(() -> CaseFiles.read(closed, "closed", this::note, DEFAULTS))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> CaseFiles.read(directory, this::note))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> CaseFiles.read(directory.resolve("none"), this::note))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void refuses_options_and_accounts_that_cannot_be() {
    assertThatThrownBy(() -> CaseFilesOptions.builder().longestLine(0).build())
        .hasMessageContaining("Longest line is 0 bytes; allowed are 1 to 1073741824");
    assertThatThrownBy(() -> CaseFilesOptions.builder().longestLine((1 << 30) + 1).build())
        .hasMessageContaining("allowed are 1 to");
    assertThatThrownBy(() -> CaseFilesOptions.builder().mostRejected(-1).build())
        .hasMessage("Number of lines that may be rejected is -1, below 0");
    assertThatThrownBy(() -> new CaseFilesResult(3, 2, List.of(), 0))
        .hasMessage("Counts of lines do not add up: read 3, cases 2, rejected 0, blank 0");
    assertThatThrownBy(() -> new CaseFilesResult(-1, -1, List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CaseFilesResult(0, 0, List.of(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void note(CaseFile caseFile) {
    ids.add(caseFile.getId().toString());
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
