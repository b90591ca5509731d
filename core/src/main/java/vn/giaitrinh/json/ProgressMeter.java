package vn.giaitrinh.json;

/** Adds up the progress of the threads that read one file. */
final class ProgressMeter {
  private final CaseFilesProgress listener;
  private long bytes;
  private long lines;

  ProgressMeter(CaseFilesOptions options) {
    this.listener = options.getProgress().orElse((bytesRead, linesRead) -> {});
  }

  synchronized void add(long moreBytes, long moreLines) {
    bytes += moreBytes;
    lines += moreLines;
    listener.at(bytes, lines);
  }
}
