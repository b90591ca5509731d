package vn.giaitrinh.json.lines;

import java.io.IOException;
import vn.giaitrinh.casefile.CaseFile;

/** What takes the cases of a file, each as a line or as a case file. */
public interface CaseTaker {

  /**
   * Takes the next line and passes over it, if it is sure to be a case file.
   *
   * @param lines the lines, at the one before
   * @return false if nothing was taken, and the line is to be read
   * @throws IOException if what follows cannot be read
   */
  default boolean takesNext(ByteLines lines) throws IOException {
    return false;
  }

  /**
   * Takes a case file that was read.
   *
   * @param caseFile the case file
   * @param line the line that it was read from
   */
  void take(CaseFile caseFile, ByteLines line);
}
