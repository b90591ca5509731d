package vn.giaitrinh.examples.web.register;

/** What was to be changed was changed by somebody else meanwhile. */
public final class VersionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long seen;
  private final long actual;

  /**
   * Tells of a conflict.
   *
   * @param seen the version that the writer has seen
   * @param actual the version there is
   */
  public VersionConflictException(long seen, long actual) {
    super("Version " + actual + " is not the version seen, " + seen);
    this.seen = seen;
    this.actual = actual;
  }

  /** {@return the version that the writer has seen} */
  public long getSeen() {
    return seen;
  }

  /** {@return the version there is} */
  public long getActual() {
    return actual;
  }
}
