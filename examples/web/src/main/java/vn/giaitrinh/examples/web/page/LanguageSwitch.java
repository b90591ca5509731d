package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.text.Language;

/** Switches the language, and leads back to where the reader was. */
@Controller
class LanguageSwitch {
  /** An address within the service: a browser takes two slashes, or a backslash, to lead out. */
  private static final Pattern WITHIN = Pattern.compile("/(?!/)[!-\\[\\]-~]{0,2000}");

  private final LocaleResolver locales;

  LanguageSwitch(LocaleResolver locales) {
    this.locales = locales;
  }

  @PostMapping("/language")
  RedirectView choose(
      @RequestParam Language to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    locales.setLocale(request, response, to == Language.EN ? Locale.ENGLISH : Languages.VIETNAMESE);
    RedirectView there = new RedirectView(WITHIN.matcher(back).matches() ? back : "/", true);
    there.setExpandUriTemplateVariables(false);
    return there;
  }
}
