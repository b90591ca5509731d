package vn.giaitrinh.calendar;

/** Thrown when calendar data cannot be read, with the place of the fault. */
public final class CalendarDataException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  CalendarDataException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
    this.file = file;
    this.line = line;
  }

  /** {@return the name of the file} */
  public String getFile() {
    return file;
  }

  /** {@return the line, from 1} */
  public int getLine() {
    return line;
  }
}
