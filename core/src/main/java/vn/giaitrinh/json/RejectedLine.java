package vn.giaitrinh.json;

/**
 * A line that could not be read as a case file. It holds no personal data of the line.
 *
 * @param line the number of the line, from 1
 * @param column the column of the fault in characters, from 1
 * @param path the JSON path of the fault, such as {@code $.events[0].on}
 * @param problem what is wrong
 */
public record RejectedLine(long line, int column, String path, String problem) {

  RejectedLine after(long linesBefore) {
    return new RejectedLine(linesBefore + line, column, path, problem);
  }

  /** {@return line, column, path and problem, as an error message has them after the file name} */
  @Override
  public String toString() {
    return line + ":" + column + ": " + path + ": " + problem;
  }
}
