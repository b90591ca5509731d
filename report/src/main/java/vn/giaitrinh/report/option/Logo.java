package vn.giaitrinh.report.option;

import java.util.Locale;

/** A picture of an agency. */
public final class Logo {
  private final String mediaType;
  private final byte[] bytes;
  private final String alternative;

  private Logo(String mediaType, byte[] bytes, String alternative) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
    this.alternative = alternative;
  }

  /**
   * Obtains a picture. One in SVG is refused: it can hold script.
   *
   * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/webp}
   * @param bytes the picture
   * @param alternative what it shows, in words, for readers who do not see it
   * @return the picture
   * @throws IllegalArgumentException if the media type is another
   */
  public static Logo of(String mediaType, byte[] bytes, String alternative) {
    String lower = mediaType.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "image/png", "image/jpeg", "image/webp" -> new Logo(lower, bytes, alternative);
      default ->
          throw new IllegalArgumentException(
              "'"
                  + mediaType
                  + "' is no media type of a logo; allowed are image/png, image/jpeg, image/webp");
    };
  }

  /** {@return the media type, in small letters} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return a copy of the picture} */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** {@return what it shows, in words} */
  public String alternative() {
    return alternative;
  }
}
