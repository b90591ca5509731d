package vn.giaitrinh.examples.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * A program is answered in the language that it accepts. A person reads Vietnamese, whatever the
 * browser accepts, until English is chosen by the switch on every page.
 */
@Component("localeResolver")
class ServiceLocaleResolver implements LocaleResolver {
  private static final String COOKIE = "NGON_NGU";
  private static final List<Locale> SPOKEN = List.of(Languages.VIETNAMESE, Locale.ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return isByProgram(request) ? accepted(request) : chosen(request);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null) {
      return;
    }
    Cookie cookie = new Cookie(COOKIE, Languages.of(locale).name());
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setSecure(request.isSecure());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static boolean isByProgram(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/calendar/");
  }

  private static Locale accepted(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    if (header == null) {
      return Languages.VIETNAMESE;
    }
    try {
      Locale accepted = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return accepted == null ? Languages.VIETNAMESE : accepted;
    } catch (IllegalArgumentException e) {
      // A header that cannot be read says nothing.
      return Languages.VIETNAMESE;
    }
  }

  private static Locale chosen(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie != null && cookie.getValue().equals("EN") ? Locale.ENGLISH : Languages.VIETNAMESE;
  }
}
