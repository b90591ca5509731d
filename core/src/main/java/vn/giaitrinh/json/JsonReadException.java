package vn.giaitrinh.json;

/**
 * Thrown when JSON cannot be read, with the place of the fault: source, line, column, path. It has
 * a cause only where an upgrade failed: what that threw.
 */
public final class JsonReadException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;
  private final int column;
  private final String path;
  private final String problem;

  // No cause of ours is kept: what the parser says of a case file may hold personal data.
  JsonReadException(String source, int line, int column, String path, String problem) {
    super(source + ":" + line + ":" + column + ": " + path + ": " + problem);
    this.source = source;
    this.line = line;
    this.column = column;
    this.path = path;
    this.problem = problem;
  }

  /** Returns this exception for a document that is a line of a file. */
  JsonReadException inLine(int number) {
    JsonReadException inFile = new JsonReadException(source, number, column, path, problem);
    if (getCause() != null) {
      inFile.initCause(getCause());
    }
    return inFile;
  }

  /** {@return the name of what was read, such as a file name} */
  public String getSource() {
    return source;
  }

  /** {@return the line, from 1} */
  public int getLine() {
    return line;
  }

  /** {@return the column, from 1} */
  public int getColumn() {
    return column;
  }

  /** {@return the JSON path, such as {@code $.groups[0].tasks[1].timing}} */
  public String getPath() {
    return path;
  }

  /** {@return what is wrong, without its place} */
  public String getProblem() {
    return problem;
  }
}
