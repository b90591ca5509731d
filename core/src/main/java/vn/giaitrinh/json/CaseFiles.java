package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.json.lines.ByteRange;
import vn.giaitrinh.json.lines.CaseTaker;
import vn.giaitrinh.json.lines.CountedInput;
import vn.giaitrinh.json.lines.LikeCases;

/**
 * Reads case files of any number: JSON in UTF-8, one case file a line (NDJSON).
 *
 * <p>One line is in memory at a time. A line that cannot be read is rejected, with its number,
 * column and problem, and the next one is read; the result tells every line. Lines end in a line
 * feed, with or without a carriage return; blank lines and byte order marks say nothing. The last
 * line need not have an end, and if it cannot be read, the problem says that it may be cut off. A
 * file whose name ends in {@code .gz} is decompressed on the way.
 *
 * <pre>{@code
 * ComplianceTally tally = assessment.newTally();
 * CaseFilesResult read =
 *     CaseFiles.read(Path.of("cases.ndjson"), tally, CaseFilesOptions.builder().build());
 * read.lines();      // = read.cases() + read.rejected().size()
 * read.rejected();   // such as 17:52: $.events[0].on: '2026-02-30' is not a date ...
 * }</pre>
 */
public final class CaseFiles {
  private CaseFiles() {}

  /**
   * Reads a file with the default options.
   *
   * @param file the file
   * @param cases what takes each case, in order; what it throws ends the reading
   * @return the account of all lines
   * @throws TooManyRejectedException if more than 1,000 lines are rejected; the cases before that
   *     were handed over
   * @throws IOException if the file cannot be read
   */
  public static CaseFilesResult read(Path file, Consumer<CaseFile> cases) throws IOException {
    return read(file, cases, CaseFilesOptions.builder().build());
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param cases what takes each case, in order; what it throws ends the reading
   * @param options the options
   * @return the account of all lines
   * @throws TooManyRejectedException if more lines are rejected than the options allow; the cases
   *     before that were handed over
   * @throws IOException if the file cannot be read
   */
  public static CaseFilesResult read(Path file, Consumer<CaseFile> cases, CaseFilesOptions options)
      throws IOException {
    return read(file, each(cases), options);
  }

  /**
   * Reads a file into a tally. That is many times faster than adding each case: a line that differs
   * from one read before in its id, its units, its days, the serials of its numbers and in words
   * that nothing hangs on is tallied from its bytes, and no case file is made of it. The tally is
   * the same.
   *
   * @param file the file
   * @param tally the tally to which the cases are added; if the reading fails, those before stay in
   *     it
   * @param options the options
   * @return the account of all lines
   * @throws TooManyRejectedException if more lines are rejected than the options allow
   * @throws IOException if the file cannot be read
   */
  public static CaseFilesResult read(Path file, ComplianceTally tally, CaseFilesOptions options)
      throws IOException {
    return read(file, new LikeCases(tally), options);
  }

  private static CaseFilesResult read(Path file, CaseTaker cases, CaseFilesOptions options)
      throws IOException {
    CaseFileSource source = new CaseFileSource(file);
    return TooManyRejectedException.check(
        source.name(), options, source.read(options, new ProgressMeter(options), cases));
  }

  private static CaseTaker each(Consumer<CaseFile> cases) {
    return (caseFile, line) -> cases.accept(caseFile);
  }

  /**
   * Reads a stream.
   *
   * @param data the stream, not compressed; the caller closes it
   * @param source the name of the stream, for error messages
   * @param cases what takes each case, in order; what it throws ends the reading
   * @param options the options
   * @return the account of all lines
   * @throws TooManyRejectedException if more lines are rejected than the options allow; the cases
   *     before that were handed over
   * @throws IOException if the stream cannot be read
   */
  public static CaseFilesResult read(
      InputStream data, String source, Consumer<CaseFile> cases, CaseFilesOptions options)
      throws IOException {
    return read(data, source, each(cases), options);
  }

  /**
   * Reads a stream into a tally, as {@link #read(Path, ComplianceTally, CaseFilesOptions)} does a
   * file.
   *
   * @param data the stream, not compressed; the caller closes it
   * @param source the name of the stream, for error messages
   * @param tally the tally to which the cases are added; if the reading fails, those before stay in
   *     it
   * @param options the options
   * @return the account of all lines
   * @throws TooManyRejectedException if more lines are rejected than the options allow
   * @throws IOException if the stream cannot be read
   */
  public static CaseFilesResult read(
      InputStream data, String source, ComplianceTally tally, CaseFilesOptions options)
      throws IOException {
    return read(data, source, new LikeCases(tally), options);
  }

  // The caller closes the stream, and so what counts its bytes is not closed.
  @SuppressWarnings("resource")
  private static CaseFilesResult read(
      InputStream data, String source, CaseTaker cases, CaseFilesOptions options)
      throws IOException {
    CountedInput counted = new CountedInput(data, Long.MAX_VALUE);
    return TooManyRejectedException.check(
        source,
        options,
        CaseLines.read(counted, counted, options, new ProgressMeter(options), cases));
  }

  /**
   * Reads a file into a tally by several threads. The answer is that of {@link #read(Path,
   * ComplianceTally, CaseFilesOptions)} in every respect. What cannot be cut is read by one thread:
   * a compressed file, a pipe, and a file whose ids must be unique.
   *
   * @param file the file, which must not change meanwhile
   * @param threads the number of threads, from 1
   * @param tally the tally to which the cases are added; if the reading fails, none is, though its
   *     sink may have been given findings
   * @param options the options
   * @return the account of all lines
   * @throws TooManyRejectedException if more lines are rejected than the options allow
   * @throws IllegalArgumentException if there are no threads
   * @throws IOException if the file cannot be read
   */
  public static CaseFilesResult parallel(
      Path file, int threads, ComplianceTally tally, CaseFilesOptions options) throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("Number of threads is " + threads + ", below 1");
    }
    CaseFileSource source = new CaseFileSource(file);
    if (options.isIdsUnique() || !source.canBeCut()) {
      ComplianceTally whole = tally.newPart();
      CaseFilesResult result = read(file, whole, options);
      tally.merge(whole);
      return result;
    }
    return new ParallelReading(source, options, tally).read(ByteRange.cut(file, threads), threads);
  }
}
