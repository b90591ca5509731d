package vn.giaitrinh.report.content;

import java.util.List;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * Words of the SDK in both languages, which an agency may put its own in place of.
 *
 * @param name the name by which the agency knows it
 * @param words the words, with a place {@code {}} held open for each value
 */
public record Phrase(String name, BilingualText words) {
  private static final String HOLE = "{}";

  /**
   * Returns the words with values in the places held open for them.
   *
   * @param language the language of the reader
   * @param wording the words of the agency
   * @param values the values, in order
   * @return the words
   */
  public String in(Language language, Wording wording, Object... values) {
    StringBuilder filled = new StringBuilder(wording.find(name).orElse(words).in(language));
    int from = 0;
    for (Object value : values) {
      int open = filled.indexOf(HOLE, from);
      String text = value.toString();
      filled.replace(open, open + HOLE.length(), text);
      from = open + text.length();
    }
    return filled.toString();
  }

  /**
   * Rejects words for a label that there is not, and words with other places held open.
   *
   * @param wording the words of the agency
   * @param labels the labels that there are
   * @param owner of what they are labels, such as {@code a report}
   * @param list where they are listed, such as {@code Reports.words()}
   * @throws IllegalArgumentException if the wording has such words
   */
  public static void check(Wording wording, List<Phrase> labels, String owner, String list) {
    wording
        .words()
        .forEach(
            (name, words) ->
                labels.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "'"
                                    + name
                                    + "' is no label of "
                                    + owner
                                    + "; "
                                    + list
                                    + " lists them"))
                    .check(words));
  }

  private void check(BilingualText other) {
    for (Language language : Language.values()) {
      int allowed = places(words.in(language));
      int found = places(other.in(language));
      if (found != allowed) {
        throw new IllegalArgumentException(
            "Words for " + name + " hold open " + found + " places {}; the label has " + allowed);
      }
    }
  }

  private static int places(String words) {
    int count = 0;
    for (int at = words.indexOf(HOLE); at >= 0; at = words.indexOf(HOLE, at + HOLE.length())) {
      count++;
    }
    return count;
  }
}
