package vn.giaitrinh.examples.web.language;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.giaitrinh.text.Language;

/** The languages of the service: Vietnamese, and English for whoever asks for it. */
public final class Languages {
  /** Vietnamese. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Languages() {}

  /** {@return the language of the request that is being answered} */
  public static Language current() {
    return of(LocaleContextHolder.getLocale());
  }

  /**
   * Returns the language of a locale.
   *
   * @param locale the locale
   * @return English for an English one, else Vietnamese
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("en") ? Language.EN : Language.VI;
  }
}
