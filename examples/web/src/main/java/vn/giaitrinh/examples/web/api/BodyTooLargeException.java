package vn.giaitrinh.examples.web.api;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body is larger than the service reads. */
final class BodyTooLargeException extends HttpMessageNotReadableException {
  private static final long serialVersionUID = 1L;

  private final long limit;

  BodyTooLargeException(long limit, HttpInputMessage message) {
    super("The body is larger than " + limit + " bytes", message);
    this.limit = limit;
  }

  /** {@return the largest number of bytes that is read} */
  long limit() {
    return limit;
  }
}
