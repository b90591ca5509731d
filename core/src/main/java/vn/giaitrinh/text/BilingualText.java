package vn.giaitrinh.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;

/**
 * A wording in Vietnamese, with an English wording beside it where there is one.
 *
 * <p>Both are held in Unicode NFC with outer white space removed. A blank English wording counts as
 * none; a blank Vietnamese wording is kept, as a draft may have it.
 *
 * @param vi the Vietnamese wording
 * @param en the English wording, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BilingualText(
    // Written even if it is blank: it is read back only if it is there.
    @JsonInclude(JsonInclude.Include.ALWAYS) @NotBlank String vi, Optional<String> en) {

  /**
   * Normalizes both wordings.
   *
   * @param vi the Vietnamese wording
   * @param en the English wording, if there is one
   */
  public BilingualText {
    vi = VietnameseText.normalize(vi);
    en = en.map(VietnameseText::normalize).filter(text -> !text.isEmpty());
  }

  /**
   * Obtains a wording in both languages.
   *
   * @param vi the Vietnamese wording
   * @param en the English wording
   * @return the wording
   */
  public static BilingualText of(String vi, String en) {
    return new BilingualText(vi, Optional.of(en));
  }

  /**
   * Obtains a wording in Vietnamese only.
   *
   * @param vi the Vietnamese wording
   * @return the wording
   */
  public static BilingualText ofVietnamese(String vi) {
    return new BilingualText(vi, Optional.empty());
  }

  /**
   * Returns the wording for a reader of a language, in Vietnamese where there is no English one.
   *
   * @param language the language of the reader
   * @return the wording
   */
  public String in(Language language) {
    return language == Language.EN ? en.orElse(vi) : vi;
  }

  /** {@return the Vietnamese wording} */
  @Override
  public String toString() {
    return vi;
  }

  /**
   * Writes texts as a list within a sentence.
   *
   * @param texts the texts, none or more
   * @return the list, such as <i>a, b và c</i>; empty if there are no texts
   */
  public static BilingualText list(List<BilingualText> texts) {
    return of(list(texts, Language.VI), list(texts, Language.EN));
  }

  private static String list(List<BilingualText> texts, Language language) {
    return language.list(texts.stream().map(one -> one.in(language)).toList());
  }
}
