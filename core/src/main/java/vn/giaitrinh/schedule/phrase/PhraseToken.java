package vn.giaitrinh.schedule.phrase;

/**
 * A word, a number or a mark of a phrase.
 *
 * @param word the folded word
 * @param start where it begins in the text, inclusive
 * @param end where it ends in the text, exclusive
 */
record PhraseToken(String word, int start, int end) {

  boolean is(String other) {
    return word.equals(other);
  }

  boolean isNumber() {
    return PhraseLexer.isDigit(word.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(word.codePointAt(0));
  }

  /** The same place, read as a comma. */
  PhraseToken asComma() {
    return new PhraseToken(",", start, end);
  }
}
