package vn.giaitrinh.casefile;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file attached to a case, known by its fingerprint; its content is kept elsewhere.
 *
 * @param name the name of the file, which may hold personal data
 * @param mediaType the media type, such as {@code application/pdf}
 * @param size the size in bytes
 * @param sha256 the SHA-256 of the content, 64 hexadecimal digits in lower case
 */
public record Attachment(
    @NotBlank String name, @NotBlank String mediaType, long size, String sha256) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks size and fingerprint, and writes the fingerprint in lower case.
   *
   * @param name the name of the file
   * @param mediaType the media type
   * @param size the size in bytes
   * @param sha256 the SHA-256 of the content
   * @throws IllegalArgumentException if the size is negative or the fingerprint is not one
   */
  public Attachment {
    if (size < 0) {
      throw new IllegalArgumentException(
          "Attachment has size " + size + "; at least 0 bytes are allowed");
    }
    sha256 = sha256.toLowerCase(Locale.ROOT);
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "Attachment has sha256 '" + sha256 + "'; exactly 64 hexadecimal digits are allowed");
    }
  }

  /** {@return the type, size and fingerprint; the name is private} */
  @Override
  public String toString() {
    return "Attachment[mediaType=" + mediaType + ", size=" + size + ", sha256=" + sha256 + "]";
  }
}
