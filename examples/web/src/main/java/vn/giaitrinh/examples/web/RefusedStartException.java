package vn.giaitrinh.examples.web;

/** Thrown if the service does not start because it had better not; the message says why. */
public final class RefusedStartException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param reason why, in a sentence
   */
  public RefusedStartException(String reason) {
    super(reason);
  }
}
