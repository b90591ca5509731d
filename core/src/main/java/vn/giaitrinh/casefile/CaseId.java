package vn.giaitrinh.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a case file, such as {@code GT-2026/0001}.
 *
 * @param value the id as written
 */
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

  /**
   * Checks the form of the id.
   *
   * @param value the id as written
   * @throws IllegalArgumentException if it is not an id
   */
  public CaseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Not a case id: '"
              + value
              + "'. Allowed are 1 to 64 letters A-Z a-z, digits, and . _ / - after the first,"
              + " such as GT-2026/0001");
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
