package vn.giaitrinh.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.json.lines.ByteLines;
import vn.giaitrinh.json.lines.CaseTaker;
import vn.giaitrinh.json.lines.CountedInput;
import vn.giaitrinh.json.lines.Utf8Check;

/** Reads the lines of a part of a file, one at a time; nothing of a line outlives it. */
final class CaseLines {
  private static final ObjectReader READER = GiaiTrinhJson.mapper().readerFor(CaseFile.class);
  private static final long BYTES_BETWEEN_REPORTS = 1 << 16;

  private final ByteLines lines;
  private final CaseFilesOptions options;
  private final CaseTaker cases;
  private final Utf8Check utf8 = new Utf8Check();
  private final Set<CaseId> seen = new HashSet<>();
  private final List<RejectedLine> rejected = new ArrayList<>();
  private long accepted;
  private long blank;

  private CaseLines(ByteLines lines, CaseFilesOptions options, CaseTaker cases) {
    this.lines = lines;
    this.options = options;
    this.cases = cases;
  }

  /**
   * Reads a part of a file, up to its end or to the first line that is rejected beyond what the
   * options allow.
   *
   * @param data the text of the part
   * @param counted the same part as it lies on disk, to tell the progress
   */
  static CaseFilesResult read(
      InputStream data,
      CountedInput counted,
      CaseFilesOptions options,
      ProgressMeter meter,
      CaseTaker cases)
      throws IOException {
    CaseLines reading =
        new CaseLines(new ByteLines(data, options.getLongestLine()), options, cases);
    long bytesTold = 0;
    long linesTold = 0;
    while (reading.rejected.size() <= options.getMostRejected() && reading.readLine()) {
      if (counted.count() - bytesTold >= BYTES_BETWEEN_REPORTS) {
        meter.add(counted.count() - bytesTold, reading.number() - linesTold);
        bytesTold = counted.count();
        linesTold = reading.number();
      }
    }
    meter.add(counted.count() - bytesTold, reading.number() - linesTold);
    return reading.result();
  }

  private boolean readLine() throws IOException {
    if (!options.isIdsUnique() && cases.takesNext(lines)) {
      accepted++;
      return true;
    }
    if (!lines.next()) {
      return false;
    }
    // At any line: files put together by hand have one in the middle.
    lines.skipByteOrderMark();
    if (lines.isTooLong()) {
      reject(1, "$", "the line is longer than " + options.getLongestLine() + " bytes");
    } else if (lines.isBlank()) {
      blank++;
    } else {
      readCase();
    }
    return true;
  }

  private void readCase() {
    int fault = utf8.findFault(lines.bytes(), lines.start(), lines.end());
    if (fault < lines.end()) {
      reject(column(fault - lines.start()), "$", "this is not text in UTF-8");
      return;
    }
    CaseFile caseFile;
    try {
      int length = lines.end() - lines.start();
      caseFile =
          GiaiTrinhJson.required(
              READER.readValue(lines.bytes(), lines.start(), length), "", 1, CaseFile.class);
    } catch (JacksonException e) {
      reject(ReadProblem.ofLine(e));
      return;
    } catch (JsonReadException e) {
      reject(e);
      return;
    }
    if (options.isIdsUnique() && !seen.add(caseFile.getId())) {
      reject(1, "$.id", "an earlier line has the case " + caseFile.getId());
      return;
    }
    accepted++;
    cases.take(caseFile, lines);
  }

  private void reject(JsonReadException e) {
    reject(column(e.getColumn() - 1), e.getPath(), e.getProblem());
  }

  private void reject(int column, String path, String problem) {
    String told =
        lines.isTerminated()
            ? problem
            : "the file ends in this line, which may be cut off: " + problem;
    rejected.add(new RejectedLine(number() + 1, column, path, told));
  }

  /** Returns the column, in characters, after a number of bytes of the line. */
  private int column(int bytesBefore) {
    int length = Math.min(bytesBefore, lines.end() - lines.start());
    return 1 + new String(lines.bytes(), lines.start(), length, StandardCharsets.UTF_8).length();
  }

  /** Returns how many lines were read, blank ones included. */
  private long number() {
    return accepted + rejected.size() + blank;
  }

  private CaseFilesResult result() {
    return new CaseFilesResult(accepted + rejected.size(), accepted, rejected, blank);
  }
}
