package vn.giaitrinh.json;

import vn.giaitrinh.text.BilingualText;

/**
 * Thrown when JSON cannot be read, with the place of the fault: source, line, column, path. Its
 * message is in English. It has a cause only where an upgrade failed: what that threw.
 */
public final class JsonReadException extends IllegalArgumentException {
  private static final long serialVersionUID = 2L;

  private final String source;
  private final int line;
  private final int column;
  private final String path;
  private final String knownPath;
  private final ReadFault fault;

  JsonReadException(String source, Place place, FaultPath path, ReadFault fault) {
    this(source, place.line(), place.column(), path.shown(), path.known(), fault);
  }

  // No cause of ours is kept: what the parser says of a case file may hold personal data.
  private JsonReadException(
      String source, int line, int column, String path, String knownPath, ReadFault fault) {
    super(source + ":" + line + ":" + column + ": " + path + ": " + fault.told().en());
    this.source = source;
    this.line = line;
    this.column = column;
    this.path = path;
    this.knownPath = knownPath;
    this.fault = fault;
  }

  /** Returns this exception for a document that is a line of a file. */
  JsonReadException inLine(int number) {
    return with(new JsonReadException(source, number, column, path, knownPath, fault));
  }

  /**
   * Returns this exception without anything that stands in the document, neither a value nor a name
   * that is no field: for whoever tells it where personal data must not go. Where a case file is
   * expected, values known to be personal are left out anyhow; a name may yet stand in any other
   * place by mistake.
   *
   * @return an exception that tells where the fault is and what is allowed there
   */
  public JsonReadException withoutContent() {
    return with(
        new JsonReadException(
            source, line, column, knownPath, knownPath, ReadFault.of(fault.discreet())));
  }

  private JsonReadException with(JsonReadException other) {
    if (getCause() != null) {
      other.initCause(getCause());
    }
    return other;
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

  /** {@return what is wrong, without its place, in English} */
  public String getProblem() {
    return fault.told().en();
  }

  /**
   * Returns what is wrong, without its place. The words with which the model refuses a value, and
   * those of a parser, are in English in both.
   *
   * @return what is wrong, in both languages
   */
  public BilingualText getText() {
    return BilingualText.of(fault.told().vi(), fault.told().en());
  }
}
