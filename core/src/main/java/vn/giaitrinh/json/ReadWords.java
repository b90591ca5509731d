package vn.giaitrinh.json;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * Words of an error message in both languages, to be joined as they are: a value that they quote is
 * not normalized, nor does white space go.
 *
 * @param vi the Vietnamese words
 * @param en the English words
 */
record ReadWords(String vi, String en) implements Serializable {
  private static final long serialVersionUID = 1L;

  static final ReadWords NONE = same("");

  static ReadWords of(String vi, String en) {
    return new ReadWords(vi, en);
  }

  /** Returns what is no word of either language, such as a name of the wire format. */
  static ReadWords same(String text) {
    return new ReadWords(text, text);
  }

  ReadWords and(ReadWords next) {
    return new ReadWords(vi + next.vi, en + next.en);
  }

  ReadWords and(String next) {
    return and(same(next));
  }

  ReadWords map(UnaryOperator<String> change) {
    return new ReadWords(change.apply(vi), change.apply(en));
  }
}
