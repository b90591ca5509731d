package vn.giaitrinh.examples.web.api;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.giaitrinh.json.JsonReadException;

/** A body cannot be read. What was found says where, and what is allowed there. */
final class UnreadableBodyException extends HttpMessageNotReadableException {
  private static final long serialVersionUID = 1L;

  private final JsonReadException found;

  UnreadableBodyException(JsonReadException found, HttpInputMessage message) {
    super(found.getPath() + ": " + found.getProblem(), message);
    this.found = found;
  }

  JsonReadException found() {
    return found;
  }
}
