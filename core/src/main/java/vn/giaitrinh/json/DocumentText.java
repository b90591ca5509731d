package vn.giaitrinh.json;

import tools.jackson.databind.JsonNode;

/** A document in a notation: what it holds, and where each part of that stands. */
interface DocumentText {
  /** {@return its name, for error messages} */
  String source();

  /**
   * Returns the document as a tree, whose texts and numbers are as they were written.
   *
   * @throws JsonReadException if it breaks the rules of the notation, or a bound
   */
  JsonNode tree();

  /**
   * Returns where a part stands.
   *
   * @param path the path of the part; of one that is not there, the nearest above it is taken
   * @param byName true for where the name of the property begins, false for its value
   */
  Place place(JsonPath path, boolean byName);
}
