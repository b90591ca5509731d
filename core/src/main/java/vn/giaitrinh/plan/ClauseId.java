package vn.giaitrinh.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.giaitrinh.text.VietnameseText;

/**
 * The id of a clause within a document, as the document prints it: a section, a clause, a point or
 * a task of it (<i>mục, khoản, điểm, nhiệm vụ</i>), such as {@code II.3} or {@code II.3.a}.
 *
 * <p>Two ids are equal if they differ only in case, in spaces, in the kind of dash, in spaces
 * around a separator, or in a full stop or bracket at the end. Letters stay apart: <i>điểm d</i> is
 * not <i>điểm đ</i>.
 *
 * <pre>{@code
 * ClauseId.of("II. 3.a)").equals(ClauseId.of("ii.3.A"));   // true
 * }</pre>
 */
public final class ClauseId {
  private static final int LONGEST = 64;
  private static final Pattern AROUND_SEPARATORS = Pattern.compile(" ?([.,:;/()-]) ?");
  private static final Pattern END = Pattern.compile("[.,:;)]+$");

  private final String text;
  private final String folded;

  private ClauseId(String text) {
    this.text = VietnameseText.normalize(text);
    String joined = AROUND_SEPARATORS.matcher(VietnameseText.fold(text)).replaceAll("$1");
    this.folded = END.matcher(joined).replaceAll("");
    if (this.text.length() > LONGEST || folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "Not a clause id: '"
              + text
              + "'. Allowed are 1 to "
              + LONGEST
              + " characters with a letter or digit among them, such as II.3");
    }
  }

  /**
   * Obtains an id.
   *
   * @param text the id as printed
   * @return the id
   * @throws IllegalArgumentException if it is longer than 64 characters, or has no letter and no
   *     digit
   */
  @JsonCreator
  public static ClauseId of(String text) {
    return new ClauseId(text);
  }

  /**
   * Checks if another id names the same clause.
   *
   * @param other the other
   * @return true if it does, however it is printed
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof ClauseId that && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  /** {@return the id as printed} */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
