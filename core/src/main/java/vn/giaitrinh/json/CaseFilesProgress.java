package vn.giaitrinh.json;

/**
 * A listener that is told how far a reading of case files has come. It is called often, one call at
 * a time, by whichever thread reads; what it throws ends the reading.
 */
@FunctionalInterface
public interface CaseFilesProgress {

  /**
   * Takes note of the progress.
   *
   * @param bytes how many bytes of the file have been read so far, as they lie on disk
   * @param lines how many lines have been read so far, blank ones included
   */
  void at(long bytes, long lines);
}
