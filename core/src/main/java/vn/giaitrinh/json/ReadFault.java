package vn.giaitrinh.json;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * What is wrong with a document, in both languages.
 *
 * @param told what is told of it, which may quote the document
 * @param discreet the same without anything that stands in the document
 */
record ReadFault(ReadWords told, ReadWords discreet) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Returns a fault of which is told what the model wants, and nothing of what stands there. */
  static ReadFault of(String vi, String en) {
    return of(ReadWords.of(vi, en));
  }

  static ReadFault of(ReadWords words) {
    return new ReadFault(words, words);
  }

  ReadFault map(UnaryOperator<String> change) {
    return new ReadFault(told.map(change), discreet);
  }
}
