package vn.giaitrinh.text;

import java.util.Locale;

/** A language in which the SDK speaks: Vietnamese, the language of the office, or English. */
public enum Language {
  /** Vietnamese (<i>tiếng Việt</i>), the default everywhere. */
  VI,
  /** English. */
  EN;

  /**
   * Obtains the language that serves a locale: English for an English locale, else Vietnamese.
   *
   * @param locale the locale of a reader
   * @return the language to speak to that reader
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : VI;
  }

  /** {@return the locale of this language, for formatting} */
  public Locale toLocale() {
    return this == VI ? Locale.forLanguageTag("vi-VN") : Locale.ENGLISH;
  }
}
