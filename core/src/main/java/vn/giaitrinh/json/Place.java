package vn.giaitrinh.json;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in the text of a document.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
record Place(int line, int column) {
  static final Place START = new Place(1, 1);

  // The parser knows no place before the first token, and none in an empty document.
  static Place of(TokenStreamLocation location) {
    return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Returns the place so many characters before this one in the same line. */
  Place before(int characters) {
    return new Place(line, Math.max(1, column - characters));
  }
}
