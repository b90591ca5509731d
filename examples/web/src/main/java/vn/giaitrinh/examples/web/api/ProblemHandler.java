package vn.giaitrinh.examples.web.api;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.RefusedException;
import vn.giaitrinh.examples.web.register.TakenException;
import vn.giaitrinh.examples.web.register.UnknownException;
import vn.giaitrinh.examples.web.register.VersionConflictException;
import vn.giaitrinh.json.JsonReadException;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.ConstraintFindings;

/** Tells problems as {@code application/problem+json}, in the language of whoever asked. */
@RestControllerAdvice(basePackageClasses = ProblemHandler.class)
class ProblemHandler extends ResponseEntityExceptionHandler {
  private final ConstraintFindings constraints;

  ProblemHandler(ConstraintFindings constraints) {
    this.constraints = constraints;
  }

  @ExceptionHandler
  ProblemDetail unreadable(JsonReadException e) {
    return problem(ProblemKind.UNREADABLE, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail badRequest(IllegalArgumentException e) {
    return problem(ProblemKind.BAD_REQUEST, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail invalid(RefusedException e) {
    return invalid(e.getFindings());
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownException e) {
    return problem(ProblemKind.UNKNOWN, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail taken(TakenException e) {
    return problem(ProblemKind.TAKEN, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail changed(VersionConflictException e) {
    ProblemDetail problem = problem(ProblemKind.CHANGED, null);
    problem.setProperty("seen", e.getSeen());
    problem.setProperty("actual", e.getActual());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail forbidden(AccessDeniedException e) {
    return problem(ProblemKind.FORBIDDEN, null);
  }

  @ExceptionHandler
  ProblemDetail versionRequired(MissingRequestHeaderException e) {
    return problem(ProblemKind.VERSION_REQUIRED, null);
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return of(invalid(constraints.of(e.getAllErrors().stream().map(ProblemHandler::violation))));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return of(problem(ProblemKind.UNREADABLE, null));
  }

  private static ConstraintViolation<?> violation(ObjectError error) {
    return error.unwrap(ConstraintViolation.class);
  }

  private static ResponseEntity<Object> of(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  private static ProblemDetail invalid(List<Finding> findings) {
    ProblemDetail problem = problem(ProblemKind.INVALID, null);
    problem.setProperty("findings", FindingView.of(findings, Languages.current()));
    return problem;
  }

  private static ProblemDetail problem(ProblemKind kind, @Nullable String detail) {
    Language language = Languages.current();
    ProblemDetail problem = ProblemDetail.forStatus(kind.status());
    problem.setType(URI.create("urn:giaitrinh:problem:" + kind.name().toLowerCase(Locale.ROOT)));
    problem.setTitle(kind.title().in(language));
    problem.setDetail(detail);
    problem.setProperty("code", kind.name());
    return problem;
  }
}
