package vn.giaitrinh.report.option;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A picture of an agency. */
public final class Logo {
  private static final String PNG_START = "\u0089PNG\r\n\u001a\n";
  private static final String PNG_END = "IEND";
  private static final String JPEG_START = "\u00ff\u00d8\u00ff";
  private static final String JPEG_END = "\u00ff\u00d9";

  private final String mediaType;
  private final byte[] bytes;
  private final String alternative;

  private Logo(String mediaType, byte[] bytes, String alternative) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
    this.alternative = alternative;
  }

  /**
   * Obtains a picture. One in SVG is refused, since it can hold script, and one in WebP, since it
   * would be lost in a PDF.
   *
   * @param mediaType {@code image/png} or {@code image/jpeg}
   * @param bytes the picture
   * @param alternative what it shows, in words, for readers who do not see it
   * @return the picture
   * @throws IllegalArgumentException if the media type is another, or the bytes are not a whole
   *     picture of that type
   */
  public static Logo of(String mediaType, byte[] bytes, String alternative) {
    Objects.requireNonNull(alternative, "alternative");
    String lower = mediaType.toLowerCase(Locale.ROOT);
    boolean whole =
        switch (lower) {
          case "image/png" -> encloses(bytes, PNG_START, PNG_END);
          case "image/jpeg" -> encloses(bytes, JPEG_START, JPEG_END);
          default ->
              throw new IllegalArgumentException(
                  "'"
                      + mediaType
                      + "' is no media type of a logo; allowed are image/png, image/jpeg");
        };
    if (!whole) {
      throw new IllegalArgumentException(
          "The " + bytes.length + " bytes of the logo are no whole picture in " + lower);
    }
    return new Logo(lower, bytes, alternative);
  }

  /** A picture may be followed by what an editor left behind it. */
  private static boolean encloses(byte[] picture, String start, String end) {
    String signs = new String(picture, StandardCharsets.ISO_8859_1);
    return signs.startsWith(start) && signs.indexOf(end, start.length()) > 0;
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
