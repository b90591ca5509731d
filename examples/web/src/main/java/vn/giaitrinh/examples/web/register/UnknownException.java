package vn.giaitrinh.examples.web.register;

/** There is no record of that id. */
public final class UnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownException(String id) {
    super(id);
  }
}
