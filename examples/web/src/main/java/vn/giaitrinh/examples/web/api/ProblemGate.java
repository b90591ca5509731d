package vn.giaitrinh.examples.web.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.giaitrinh.examples.web.language.Languages;

/** Tells programs why the gate is shut, before any controller is reached. */
@Component
class ProblemGate implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  private final RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();

  private final LocaleResolver locales;
  private final JsonMapper json;

  ProblemGate(LocaleResolver locales, JsonMapper json) {
    this.locales = locales;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    tell(ProblemKind.UNAUTHENTICATED, request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    tell(e instanceof CsrfException ? ProblemKind.CSRF : ProblemKind.FORBIDDEN, request, response);
  }

  /** An address such as {@code /api/cases/a;b}, which the firewall lets nobody use. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
      throws IOException, ServletException {
    if (AddressProblems.isOfProgram(request)) {
      tell(ProblemKind.BAD_REQUEST, request, response);
    } else {
      pages.handle(request, response, e);
    }
  }

  private void tell(ProblemKind kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(kind.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Problems.of(kind, Languages.of(locales.resolveLocale(request)), null));
  }
}
