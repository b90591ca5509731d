package vn.giaitrinh.json;

import vn.giaitrinh.casefile.CaseFile;

/** What takes the cases of a file, each as a line or as a case file. */
interface CaseTaker {

  /**
   * Takes a line that is sure to be a case file.
   *
   * @return false if nothing was taken, and the line is to be read
   */
  default boolean takes(byte[] bytes, int start, int end) {
    return false;
  }

  /** Takes a case file and the line that it was read from. */
  void take(CaseFile caseFile, byte[] bytes, int start, int end);
}
