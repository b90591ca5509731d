package vn.giaitrinh.examples.spark;

import java.io.Serializable;
import vn.giaitrinh.json.RejectedLine;

/**
 * A line that is not counted. Only its place is told: what is wrong there may be a value that
 * stands in the wrong field, and the log of a cluster is read by many.
 *
 * @param line its number, from 1
 * @param column the column of the fault in characters, from 1
 * @param path the JSON path of the fault
 * @param reason what kind of fault it is
 */
record RefusedLine(long line, int column, String path, Reason reason) implements Serializable {
  /** Why a line is not counted. */
  enum Reason {
    NOT_A_CASE("not a case file"),
    REPEATED("an earlier line has the case of this id");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  static RefusedLine of(RejectedLine line) {
    return new RefusedLine(line.line(), line.column(), line.path(), Reason.NOT_A_CASE);
  }

  static RefusedLine repeated(long line) {
    return new RefusedLine(line, 1, "$.id", Reason.REPEATED);
  }

  RefusedLine after(long linesBefore) {
    return new RefusedLine(linesBefore + line, column, path, reason);
  }

  /** Returns line, column, path and reason, as an error message has them after the file name. */
  @Override
  public String toString() {
    return line + ":" + column + ": " + path + ": " + reason.words;
  }
}
