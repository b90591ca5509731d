package vn.giaitrinh.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import vn.giaitrinh.report.option.Branding;
import vn.giaitrinh.report.option.Logo;

/**
 * What the page has beside its words: its style and that of the agency, its script, and a picture.
 *
 * @param css the style of the page
 * @param script the script of the page, which it can do without
 * @param brandCss the style of the agency
 * @param logo the picture of the agency
 */
record PageAssets(String css, String script, Optional<String> brandCss, Optional<Logo> logo) {

  static PageAssets of(Branding branding) {
    return new PageAssets(
        read("report.css"),
        read("report.js"),
        branding.getStyle().map(PageAssets::checked),
        branding.getLogo());
  }

  /** Rejects a style that would end its element, and writes the rest as a browser will read it. */
  private static String checked(String style) {
    if (style.toLowerCase(Locale.ROOT).contains("</style")) {
      throw new IllegalArgumentException(
          "The style of the branding holds '</style', which would end the style of the page;"
              + " leave it out");
    }
    return style.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
  }

  /** {@return what the page may load and run: nothing but what it holds itself} */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src "
        + hash(css)
        + brandCss.map(style -> " " + hash(style)).orElse("")
        + "; script-src "
        + hash(script)
        + logo.map(picture -> "; img-src data:").orElse("")
        + "; base-uri 'none'; form-action 'none'";
  }

  /** {@return the picture as an address that holds it} */
  static String addressOf(Logo logo) {
    return "data:"
        + logo.mediaType()
        + ";base64,"
        + Base64.getEncoder().encodeToString(logo.bytes());
  }

  static String read(String name) {
    try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + PageAssets.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
