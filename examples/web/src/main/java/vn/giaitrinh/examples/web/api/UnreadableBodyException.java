package vn.giaitrinh.examples.web.api;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.giaitrinh.json.JsonReadException;

/**
 * A body cannot be read. Its message and its fields say where and what is allowed there. The value
 * that is not may be personal, and is dropped where the body can hold such: there is no cause.
 */
final class UnreadableBodyException extends HttpMessageNotReadableException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String path;
  private final String problem;

  UnreadableBodyException(
      JsonReadException e, String path, String problem, HttpInputMessage message) {
    super(path + ": " + problem, message);
    this.line = e.getLine();
    this.column = e.getColumn();
    this.path = path;
    this.problem = problem;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String path() {
    return path;
  }

  String problem() {
    return problem;
  }
}
