package vn.giaitrinh.examples.web.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.examples.web.http.Incident;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Makes problem details of a kind, in the language of whoever asked. */
final class Problems {
  private Problems() {}

  static ProblemDetail of(ProblemKind kind, Language language, @Nullable String detail) {
    ProblemDetail problem = ProblemDetail.forStatus(kind.status());
    problem.setType(URI.create("urn:giaitrinh:problem:" + kind.name().toLowerCase(Locale.ROOT)));
    problem.setTitle(kind.title().in(language));
    problem.setDetail(detail);
    problem.setProperty("code", kind.name());
    return problem;
  }

  static ProblemDetail of(ProblemKind kind, @Nullable String detail) {
    return of(kind, Languages.current(), detail);
  }

  static ProblemDetail of(ProblemKind kind, BilingualText detail) {
    return of(kind, detail.in(Languages.current()));
  }

  static ProblemDetail of(ProblemKind kind) {
    return of(kind, (String) null);
  }

  static ProblemDetail invalid(List<Finding> findings) {
    ProblemDetail problem = of(ProblemKind.INVALID);
    problem.setProperty("findings", FindingView.of(findings, Languages.current()));
    return problem;
  }

  /** Writes the fault to the log, and tells the number by which to find it there. */
  static ProblemDetail fault(Exception e) {
    ProblemDetail problem = of(ProblemKind.FAULT);
    problem.setProperty("incident", Incident.log(e));
    return problem;
  }

  /** The type is set, so that it is told whatever the request accepts (RFC 9110, 15.5.7). */
  static ResponseEntity<Object> told(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
