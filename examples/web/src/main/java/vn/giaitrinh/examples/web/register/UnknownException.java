package vn.giaitrinh.examples.web.register;

/** There is no record of that id. */
public final class UnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Obtains an exception.
   *
   * @param id the id that was asked for
   */
  public UnknownException(String id) {
    super(id);
  }
}
