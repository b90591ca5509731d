package vn.giaitrinh.examples.web.api;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.examples.web.register.RefusedException;
import vn.giaitrinh.examples.web.register.TakenException;
import vn.giaitrinh.examples.web.register.UnknownException;
import vn.giaitrinh.examples.web.register.VersionConflictException;

/**
 * Tells the problems of the service as {@code application/problem+json}. What it does not know is a
 * fault: an argument that the model refuses is one too, for what comes of a request is converted or
 * read before it gets there.
 */
@RestControllerAdvice(basePackageClasses = ProblemHandler.class)
class ProblemHandler {

  @ExceptionHandler
  ResponseEntity<Object> badRequest(BadRequestException e) {
    return Problems.told(Problems.of(ProblemKind.BAD_REQUEST, e.allowed()));
  }

  @ExceptionHandler
  ResponseEntity<Object> beyondCalendar(CalendarCoverageException e) {
    ProblemDetail problem = Problems.of(ProblemKind.BEYOND_CALENDAR);
    problem.setProperty("firstDay", e.getFirstDay());
    problem.setProperty("lastDay", e.getLastDay());
    return Problems.told(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(RefusedException e) {
    return Problems.told(Problems.invalid(e.getFindings()));
  }

  @ExceptionHandler
  ResponseEntity<Object> unknown(UnknownException e) {
    return Problems.told(Problems.of(ProblemKind.UNKNOWN, e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> taken(TakenException e) {
    return Problems.told(Problems.of(ProblemKind.TAKEN, e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> changed(VersionConflictException e) {
    ProblemDetail problem = Problems.of(ProblemKind.CHANGED);
    problem.setProperty("seen", e.getSeen());
    problem.setProperty("actual", e.getActual());
    return Problems.told(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> forbidden(AccessDeniedException e) {
    return Problems.told(Problems.of(ProblemKind.FORBIDDEN));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(ConcurrencyFailureException e) {
    return ResponseEntity.status(ProblemKind.BUSY.status())
        .header(HttpHeaders.RETRY_AFTER, "1")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(ProblemKind.BUSY));
  }

  @ExceptionHandler
  ResponseEntity<Object> fault(Exception e) {
    return Problems.told(Problems.fault(e));
  }
}
