package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an organizational unit: lower-case letters, digits and hyphens, such as {@code
 * van-phong-so}.
 *
 * @param value the id as written
 */
public record UnitId(@JsonValue String value) implements Comparable<UnitId> {
  private static final int LONGEST = 64;

  /**
   * Checks the form of the id.
   *
   * @param value the id as written
   * @throws IllegalArgumentException if it is not an id
   */
  public UnitId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "Not a unit id: '"
              + value
              + "'. Allowed are 1 to 64 lower-case letters a-z, digits, and single hyphens"
              + " between them, such as van-phong-so");
    }
  }

  /**
   * Obtains an id.
   *
   * @param value the id as written
   * @return the id
   * @throws IllegalArgumentException if it is not an id
   */
  @JsonCreator
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  /** Checks letter by letter: ids are read by the million. */
  private static boolean isWellFormed(String value) {
    boolean joins = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!plain && !(c == '-' && joins)) {
        return false;
      }
      joins = plain;
    }
    return joins && value.length() <= LONGEST;
  }

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  /** {@return the id as written} */
  @Override
  public String toString() {
    return value;
  }
}
