package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.giaitrinh.examples.web.http.Incident;
import vn.giaitrinh.examples.web.register.UnknownException;
import vn.giaitrinh.json.JsonReadException;

/** Leads what the pages cannot answer to the error page. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

  @ExceptionHandler(UnknownException.class)
  void unknown(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  @ExceptionHandler(ConcurrencyFailureException.class)
  void busy(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }

  /**
   * What the wire format refuses, such as a text beyond all measure. It is written to the log, for
   * a record that nobody can read any more would say the same.
   */
  @ExceptionHandler(JsonReadException.class)
  void badRequest(JsonReadException e, HttpServletResponse response) throws IOException {
    Incident.log(e);
    response.sendError(HttpStatus.BAD_REQUEST.value());
  }
}
