package vn.giaitrinh.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of an organizational unit: lower-case letters, digits and hyphens, such as {@code
 * van-phong-so}.
 *
 * @param value the id as written
 */
public record UnitId(@JsonValue String value) implements Comparable<UnitId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST = 64;

  /**
   * Checks the form of the id.
   *
   * @param value the id as written
   * @throws IllegalArgumentException if it is not an id
   */
  public UnitId {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
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
