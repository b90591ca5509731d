package vn.giaitrinh.examples.quickstart.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One line of a file of vectors: what is given, and what is expected of it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
interface Vector {

  /** Returns what the vector expects. */
  String expected();

  /**
   * Returns what the SDK makes of what is given, in the form of {@link #expected}.
   *
   * @throws IllegalArgumentException if it refuses what is given
   */
  String actual();
}
