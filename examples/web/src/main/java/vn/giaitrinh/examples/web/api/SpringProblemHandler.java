package vn.giaitrinh.examples.web.api;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.giaitrinh.json.JsonReadException;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.ConstraintFindings;

/**
 * Tells what Spring finds wrong with a request, before {@link ProblemHandler} takes it for a fault.
 */
@RestControllerAdvice(basePackageClasses = SpringProblemHandler.class)
@Order(0)
class SpringProblemHandler extends ResponseEntityExceptionHandler {
  private final ConstraintFindings constraints;

  SpringProblemHandler(ConstraintFindings constraints) {
    this.constraints = constraints;
  }

  /** The only header that is asked for is If-Match. */
  @ExceptionHandler
  ResponseEntity<Object> versionRequired(MissingRequestHeaderException e) {
    return Problems.told(Problems.of(ProblemKind.VERSION_REQUIRED));
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return Problems.told(
        Problems.invalid(
            constraints.of(e.getAllErrors().stream().map(SpringProblemHandler::violation))));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e instanceof BodyTooLargeException large) {
      ProblemDetail problem = Problems.of(ProblemKind.TOO_LARGE);
      problem.setProperty("limit", large.limit());
      return Problems.told(problem);
    }
    if (!(e instanceof UnreadableBodyException unreadable)) {
      return Problems.told(Problems.of(ProblemKind.UNREADABLE));
    }
    JsonReadException found = unreadable.found();
    ProblemDetail problem = Problems.of(ProblemKind.UNREADABLE, found.getText());
    problem.setProperty("line", found.getLine());
    problem.setProperty("column", found.getColumn());
    problem.setProperty("path", found.getPath());
    return Problems.told(problem);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name = e.getParameterName();
    return Problems.told(
        Problems.of(
            ProblemKind.BAD_REQUEST,
            BilingualText.of("Thiếu tham số " + name, "Parameter " + name + " is missing")));
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return Problems.told(
        e instanceof MethodArgumentTypeMismatchException parameter
            ? Problems.of(ProblemKind.BAD_REQUEST, AllowedValues.of(parameter))
            : Problems.of(ProblemKind.BAD_REQUEST));
  }

  /** Where all other errors of Spring's own come through. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem =
        status.is5xxServerError() ? Problems.fault(e) : Problems.of(ProblemKind.of(status));
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ConstraintViolation<?> violation(ObjectError error) {
    return error.unwrap(ConstraintViolation.class);
  }
}
