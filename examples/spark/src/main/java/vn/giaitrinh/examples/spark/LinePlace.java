package vn.giaitrinh.examples.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The place of a line.
 *
 * @param file the path of its file
 * @param offset the byte of the file at which it begins, uncompressed, from 0
 */
record LinePlace(String file, long offset) implements Serializable, Comparable<LinePlace> {
  private static final Comparator<LinePlace> ORDER =
      Comparator.comparing(LinePlace::file).thenComparing(LinePlace::offset);

  /** Compares as one reads: file by file, and each from its beginning. */
  @Override
  public int compareTo(LinePlace other) {
    return ORDER.compare(this, other);
  }
}
