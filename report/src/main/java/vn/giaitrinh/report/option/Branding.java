package vn.giaitrinh.report.option;

import java.util.Optional;
import org.immutables.value.Value;
import vn.giaitrinh.report.style.ReportStyle;

/**
 * How a report of one agency looks, without a fork: a style added to that of the page, a picture
 * above its title, words below it, and a Word template that lends its styles.
 */
@Value.Immutable
@ReportStyle
public interface Branding {

  /**
   * {@return CSS that follows the style of the HTML page and of the PDF. The PDF has one family of
   * letters, Be Vietnam Pro, whatever font the style names}
   */
  Optional<String> getStyle();

  /** {@return the picture above the title of the HTML page and of the PDF} */
  Optional<Logo> getLogo();

  /** {@return words at the end of the HTML page and of the PDF} */
  Optional<String> getFooter();

  /** {@return the Word document whose styles a report in Word takes} */
  Optional<WordTemplate> getWordTemplate();

  /** {@return the look of no agency in particular} */
  static Branding none() {
    return builder().build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link Branding}. */
  final class Builder extends ImmutableBranding.Builder {
    Builder() {}
  }
}
