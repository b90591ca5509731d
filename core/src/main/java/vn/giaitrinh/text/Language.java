package vn.giaitrinh.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A language in which the SDK speaks: Vietnamese, the language of the office, or English. */
public enum Language {
  /** Vietnamese (<i>tiếng Việt</i>), the default everywhere. */
  VI,
  /** English. */
  EN;

  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

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

  /**
   * Writes a date as a reader of this language expects it: day first in Vietnamese, ISO in English.
   *
   * @param date the date
   * @return the date, such as 30/09/2026 or 2026-09-30
   */
  public String write(LocalDate date) {
    return this == VI ? DAY_FIRST.format(date) : date.toString();
  }

  /**
   * Writes words as a list within a sentence.
   *
   * @param words the words, none or more
   * @return the list, such as "a, b and c"; empty if there are no words
   */
  public String list(List<String> words) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end))
            + (this == VI ? " và " : " and ")
            + words.get(end);
  }

  /**
   * Writes words as the start of a sentence.
   *
   * @param words the words
   * @return the words with a capital first letter
   */
  public String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(toLocale()) + words.substring(1);
  }

  /**
   * Writes words as they stand within a sentence.
   *
   * @param words the words
   * @return the words with a small first letter
   */
  public String lowered(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(toLocale()) + words.substring(1);
  }
}
