package vn.giaitrinh.examples.web.api;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import vn.giaitrinh.text.Language;

/** Makes problem details of a kind. */
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
}
