package vn.giaitrinh.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.examples.quickstart.terminal.ProgressBar;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.CaseFilesResult;
import vn.giaitrinh.json.RejectedLine;
import vn.giaitrinh.text.BilingualText;

/**
 * The case files of the demo as they were read: the lines that could not be are told, and remarked
 * in the summary.
 *
 * @param file the file
 * @param result what became of its lines
 */
record CaseIntake(Path file, CaseFilesResult result) {
  private static final int MOST_TOLD = 20;

  /**
   * Reads a file of any size; an id given again is rejected, so that no case counts twice. A file
   * without any case is some other file, and not read at all.
   */
  static CaseIntake read(Path file, Consumer<CaseFile> cases) throws IOException {
    return read(file, cases, CaseFilesOptions.builder().idsUnique(true).build());
  }

  /** Reads a file, and shows on a terminal how far that has come. */
  static CaseIntake read(Path file, Consumer<CaseFile> cases, PrintStream terminal)
      throws IOException {
    ProgressBar bar = new ProgressBar(terminal, Files.size(file));
    try {
      return read(
          file, cases, CaseFilesOptions.builder().idsUnique(true).progress(bar::show).build());
    } finally {
      bar.clear();
    }
  }

  private static CaseIntake read(Path file, Consumer<CaseFile> cases, CaseFilesOptions options)
      throws IOException {
    CaseFilesResult result = CaseFiles.read(file, cases, options);
    if (result.cases() == 0 && result.lines() > 0) {
      throw new IllegalArgumentException(file + ":" + result.rejected().get(0));
    }
    return new CaseIntake(file, result);
  }

  boolean isWhole() {
    return result.rejected().isEmpty();
  }

  Optional<BilingualText> remark() {
    if (isWhole()) {
      return Optional.empty();
    }
    int rejected = result.rejected().size();
    return Optional.of(
        BilingualText.of(
            rejected
                + "/"
                + result.lines()
                + " dòng của tệp hồ sơ không đọc được, không tính vào số liệu",
            rejected
                + " of "
                + result.lines()
                + " lines of the case files could not be read, not counted in the figures"));
  }

  void tellRejected(PrintStream err) {
    result.rejected().stream().limit(MOST_TOLD).forEach(line -> tell(line, err));
    int more = result.rejected().size() - MOST_TOLD;
    if (more > 0) {
      err.println(file + ": and " + more + " more lines that cannot be read");
    }
  }

  private void tell(RejectedLine line, PrintStream err) {
    err.println(file + ":" + line);
  }
}
