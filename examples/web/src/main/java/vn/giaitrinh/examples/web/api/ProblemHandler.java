package vn.giaitrinh.examples.web.api;

import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.giaitrinh.calendar.CalendarCoverageException;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.RefusedException;
import vn.giaitrinh.examples.web.register.TakenException;
import vn.giaitrinh.examples.web.register.UnknownException;
import vn.giaitrinh.examples.web.register.VersionConflictException;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.ConstraintFindings;

/** Tells problems as {@code application/problem+json}, in the language of whoever asked. */
@RestControllerAdvice(basePackageClasses = ProblemHandler.class)
class ProblemHandler extends ResponseEntityExceptionHandler {
  private final ConstraintFindings constraints;

  ProblemHandler(ConstraintFindings constraints) {
    this.constraints = constraints;
  }

  @ExceptionHandler
  ResponseEntity<Object> badRequest(BadRequestException e) {
    return told(problem(ProblemKind.BAD_REQUEST, e.allowed()));
  }

  /** What the model refuses. Its message may hold what was sent. */
  @ExceptionHandler
  ResponseEntity<Object> badRequest(IllegalArgumentException e) {
    return told(problem(ProblemKind.BAD_REQUEST));
  }

  @ExceptionHandler
  ResponseEntity<Object> beyondCalendar(CalendarCoverageException e) {
    ProblemDetail problem = problem(ProblemKind.BEYOND_CALENDAR);
    problem.setProperty("firstDay", e.getFirstDay());
    problem.setProperty("lastDay", e.getLastDay());
    return told(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(RefusedException e) {
    return told(invalid(e.getFindings()));
  }

  @ExceptionHandler
  ResponseEntity<Object> unknown(UnknownException e) {
    return told(problem(ProblemKind.UNKNOWN, e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> taken(TakenException e) {
    return told(problem(ProblemKind.TAKEN, e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> changed(VersionConflictException e) {
    ProblemDetail problem = problem(ProblemKind.CHANGED);
    problem.setProperty("seen", e.getSeen());
    problem.setProperty("actual", e.getActual());
    return told(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> forbidden(AccessDeniedException e) {
    return told(problem(ProblemKind.FORBIDDEN));
  }

  /** The only header that is asked for is If-Match. */
  @ExceptionHandler
  ResponseEntity<Object> versionRequired(MissingRequestHeaderException e) {
    return told(problem(ProblemKind.VERSION_REQUIRED));
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(ConcurrencyFailureException e) {
    return ResponseEntity.status(ProblemKind.BUSY.status())
        .header(HttpHeaders.RETRY_AFTER, "1")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(ProblemKind.BUSY));
  }

  @ExceptionHandler
  ResponseEntity<Object> fault(Exception e) {
    ProblemDetail problem = problem(ProblemKind.FAULT);
    problem.setProperty("incident", Incident.log(e));
    return told(problem);
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return told(invalid(constraints.of(e.getAllErrors().stream().map(ProblemHandler::violation))));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e instanceof BodyTooLargeException large) {
      ProblemDetail problem = problem(ProblemKind.TOO_LARGE);
      problem.setProperty("limit", large.limit());
      return told(problem);
    }
    ProblemDetail problem = problem(ProblemKind.UNREADABLE);
    if (e instanceof UnreadableBodyException unreadable) {
      problem.setDetail(unreadable.problem());
      problem.setProperty("line", unreadable.line());
      problem.setProperty("column", unreadable.column());
      problem.setProperty("path", unreadable.path());
    }
    return told(problem);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name = e.getParameterName();
    return told(
        problem(
            ProblemKind.BAD_REQUEST,
            BilingualText.of("Thiếu tham số " + name, "Parameter " + name + " is missing")));
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemDetail problem = problem(ProblemKind.BAD_REQUEST);
    if (e instanceof MethodArgumentTypeMismatchException parameter) {
      problem = problem(ProblemKind.BAD_REQUEST, allowed(parameter));
    }
    return told(problem);
  }

  /** Where all other errors of Spring's own come through. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(ProblemKind.of(status)));
  }

  private static BilingualText allowed(MethodArgumentTypeMismatchException e) {
    String name = e.getName();
    Class<?> type = expected(e);
    if (!type.isEnum()) {
      return BilingualText.of(
          "Tham số " + name + " không đúng dạng", "Parameter " + name + " is not of its form");
    }
    String codes =
        Arrays.stream(type.getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return BilingualText.of(
        "Tham số " + name + " phải là một trong: " + codes,
        "Parameter " + name + " must be one of " + codes);
  }

  /** Of a list of codes it is a single one that is not known. */
  private static Class<?> expected(MethodArgumentTypeMismatchException e) {
    Class<?> type = e.getParameter().nestedIfOptional().getNestedParameterType();
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ConversionFailedException failed) {
        type = failed.getTargetType().getType();
      }
    }
    return type;
  }

  private static ConstraintViolation<?> violation(ObjectError error) {
    return error.unwrap(ConstraintViolation.class);
  }

  /** The type is set, so that it is told whatever the request accepts (RFC 9110, 15.5.7). */
  private static ResponseEntity<Object> told(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ProblemDetail invalid(List<Finding> findings) {
    ProblemDetail problem = problem(ProblemKind.INVALID);
    problem.setProperty("findings", FindingView.of(findings, Languages.current()));
    return problem;
  }

  private static ProblemDetail problem(ProblemKind kind) {
    return Problems.of(kind, Languages.current(), null);
  }

  private static ProblemDetail problem(ProblemKind kind, BilingualText detail) {
    return problem(kind, detail.in(Languages.current()));
  }

  private static ProblemDetail problem(ProblemKind kind, @Nullable String detail) {
    return Problems.of(kind, Languages.current(), detail);
  }
}
