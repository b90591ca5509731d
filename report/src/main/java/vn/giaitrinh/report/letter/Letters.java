package vn.giaitrinh.report.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.text.BilingualText;

/** Prepares the letters of a case from its record. */
public final class Letters {
  private Letters() {}

  /**
   * Prepares a letter: takes its facts from the record and checks them against what it must
   * contain. It tells of the last acceptance, refusal, extension or apology that counts, or of the
   * explanation of the latest version.
   *
   * @param kind the kind of letter
   * @param file the case
   * @param options what the letter needs beside the record
   * @return the letter, with its problems if it is not complete
   * @throws IllegalArgumentException if the wording has words for a label that there is not, or
   *     holds open other places
   */
  public static Letter prepare(LetterKind kind, CaseFile file, LetterOptions options) {
    LetterWord.check(options.getWording());
    return new Letter(LetterFacts.of(kind, file, options));
  }

  /**
   * Returns the words of every label of a letter, for a host that wants its own ({@link
   * vn.giaitrinh.report.option.Wording}).
   *
   * @return the words by the name of the label, in the order of a letter
   */
  public static Map<String, BilingualText> words() {
    Map<String, BilingualText> words = new LinkedHashMap<>();
    Stream.of(LetterWord.values()).forEach(word -> words.put(word.name(), word.words()));
    return words;
  }
}
