package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells what went wrong, in words and without a trace. */
@Component
class ErrorPages implements ErrorViewResolver {
  private final PageMaker pages;

  ErrorPages(PageMaker pages) {
    this.pages = pages;
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    Map<String, Object> told = Map.of("page", pages.page(request), "message", message(status));
    return new ModelAndView("problem", told, status);
  }

  private static Word message(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> Word.NOT_FOUND;
      case FORBIDDEN -> Word.FORBIDDEN;
      case SERVICE_UNAVAILABLE -> Word.BUSY;
      default -> status.is4xxClientError() ? Word.BAD_REQUEST : Word.FAILED;
    };
  }
}
