package vn.giaitrinh.examples.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.security.Official;
import vn.giaitrinh.organization.OrganizationDirectory;

/** Gives every page of this package what it is written with, as {@code page}. */
@Component
@ControllerAdvice(basePackageClasses = PageMaker.class)
class PageMaker {
  private final Today today;
  private final OrganizationDirectory directory;

  PageMaker(Today today, OrganizationDirectory directory) {
    this.today = today;
    this.directory = directory;
  }

  @ModelAttribute("page")
  Page page(HttpServletRequest request) {
    String path = pathOf(request);
    return new Page(
        Languages.current(),
        signedIn(),
        csrf(request),
        path,
        addressOf(request, path),
        today,
        directory);
  }

  /** Returns the token; there is none on the error page of a request refused before it was made. */
  private static Optional<CsrfToken> csrf(HttpServletRequest request) {
    Optional<CsrfToken> csrf =
        Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    // Asked for now, so that its cookie is set before a long page begins to leave.
    csrf.ifPresent(CsrfToken::getToken);
    return csrf;
  }

  private static Optional<Official> signedIn() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(signedIn)
        .map(Authentication::getPrincipal)
        .filter(Official.class::isInstance)
        .map(Official.class::cast);
  }

  /** Returns the path that was asked for, on an error page too. */
  private static String pathOf(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String path ? path : request.getRequestURI();
  }

  /** Returns where a reader comes back to; what a form has sent is not asked for again. */
  private static String addressOf(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    boolean asked = HttpMethod.GET.matches(request.getMethod());
    return query == null || !asked ? path : path + "?" + query;
  }
}
