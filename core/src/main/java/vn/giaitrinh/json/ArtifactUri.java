package vn.giaitrinh.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The URI of a file in a report, where names hold spaces, Vietnamese letters, {@code #}. */
final class ArtifactUri {
  private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:\\\\");

  private ArtifactUri() {}

  /**
   * Returns the URI of a file.
   *
   * @param file the URI, or the path with slashes; what may be either is taken as a URI
   */
  static String of(String file) {
    if (WINDOWS.matcher(file).lookingAt()) {
      throw new IllegalArgumentException(
          "'" + file + "' has backslashes; allowed is a path with slashes, or a URI");
    }
    try {
      URI given = new URI(file);
      // A colon, a hash or a question mark is part of a name sooner than of the URI of a file.
      if (!given.isOpaque() && given.getRawQuery() == null && given.getRawFragment() == null) {
        return given.toASCIIString();
      }
    } catch (URISyntaxException notAUri) {
      // Then it is a path.
    }
    return ofPath(file);
  }

  private static String ofPath(String path) {
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    boolean looksLikeScheme = colon >= 0 && (slash < 0 || colon < slash);
    try {
      return new URI(null, null, looksLikeScheme ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + path + "' is not the path of a file", e);
    }
  }
}
