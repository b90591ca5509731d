package vn.giaitrinh.examples.web.register;

/** There is a record of that id, and it says something else. */
public final class TakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TakenException(String id) {
    super(id);
  }
}
