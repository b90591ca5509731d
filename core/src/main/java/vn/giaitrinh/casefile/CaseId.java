package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a case file, such as {@code GT-2026/0001}.
 *
 * @param value the id as written
 */
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {
  private static final int LONGEST = 64;

  /**
   * Checks the form of the id.
   *
   * @param value the id as written
   * @throws IllegalArgumentException if it is not an id
   */
  public CaseId {
    if (!isForm(value)) {
      throw new IllegalArgumentException(
          "Not a case id: '"
              + value
              + "'. Allowed are 1 to 64 letters A-Z a-z, digits, and . _ / - after the first,"
              + " such as GT-2026/0001");
    }
  }

  /** Many times faster than a pattern, and there may be an id for each of millions of cases. */
  static boolean isForm(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char one = value.charAt(i);
      if (!isLetterOrDigit(one) && one != '-' && one != '/' && one != '.' && one != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char one) {
    return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
  }

  /**
   * Obtains an id.
   *
   * @param value the id as written
   * @return the id
   * @throws IllegalArgumentException if it is not an id
   */
  @JsonCreator
  public static CaseId of(String value) {
    return new CaseId(value);
  }

  @Override
  public int compareTo(CaseId other) {
    return value.compareTo(other.value);
  }

  /** {@return the id as written} */
  @Override
  public String toString() {
    return value;
  }
}
