package vn.giaitrinh;

/**
 * The rule of every document on the wire: it names its format and version, and only one is read.
 */
public final class WireSchema {
  private WireSchema() {}

  /**
   * Checks the schema that a document names.
   *
   * @param named the schema named
   * @param read the schema that is read
   * @throws IllegalArgumentException if they differ
   */
  public static void check(String named, String read) {
    if (!named.equals(read)) {
      throw new IllegalArgumentException("Schema is '" + named + "'; only " + read + " is read");
    }
  }
}
