package vn.giaitrinh.examples.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells programs of addresses that lead to no controller, which no other handler comes to know. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AddressProblems {

  /**
   * Tells of an address under {@code /api} or {@code /calendar}.
   *
   * @throws Exception the error itself where a person asked, who gets a page
   */
  @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
  ResponseEntity<Object> nowhere(Exception e, HttpServletRequest request) throws Exception {
    if (!(e instanceof ErrorResponse error) || !isOfProgram(request)) {
      throw e;
    }
    ProblemKind kind = ProblemKind.of(error.getStatusCode());
    return ResponseEntity.status(kind.status())
        .headers(error.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(kind));
  }

  /** Checks if a program asks, and not a person. */
  static boolean isOfProgram(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/calendar/");
  }
}
