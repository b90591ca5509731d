package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.giaitrinh.examples.web.register.UnknownException;

/** Leads what the pages cannot answer to the error page. */
@ControllerAdvice(basePackageClasses = Problems.class)
class Problems {

  @ExceptionHandler(UnknownException.class)
  void unknown(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  @ExceptionHandler(ConcurrencyFailureException.class)
  void busy(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }

  /** What the model refuses, such as a text beyond all measure. */
  @ExceptionHandler(IllegalArgumentException.class)
  void badRequest(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.BAD_REQUEST.value());
  }
}
